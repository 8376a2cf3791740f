import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type ParsedNode } from 'yaml';

export type FilePath = readonly (string | number)[];

/** The way back from a path to its line. */
export interface Places {
  /** 1-based line and column of the value at the path, or of the nearest value around it that exists. */
  readonly locate: (path: FilePath) => { readonly line: number; readonly column: number };
  /** The same for the key of a field. */
  readonly locateKey: (path: FilePath, key: string) => { readonly line: number; readonly column: number };
}

const nodeAt = (document: Document, path: FilePath): Node | null => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node) return node as Node;
  }
  return null;
};

const keyNode = (document: Document, path: FilePath, key: string): Node | null => {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return null;
  const pair = map.items.find(({ key: each }) => isScalar(each) && each.value === key);
  return (pair?.key as Node | undefined) ?? null;
};

interface ReadText {
  readonly document: Document;
  readonly position: (offset: number) => { readonly line: number; readonly column: number };
}

/** A map of 1,400 keys takes as many; one of 60,000 would take minutes. */
const mostComparisons = 1_000_000;

interface Keyed {
  readonly value?: unknown;
}

/** Compares the keys of maps, each with all before it, until there were too many of them. */
const keysCompared = (): ((a: ParsedNode, b: ParsedNode) => boolean) => {
  let count = 0;
  return (a, b) => {
    count += 1;
    if (count > mostComparisons) throw new RangeError('more fields than any file of a dossier has');
    return (a as Keyed).value === (b as Keyed).value && isScalar(a) && isScalar(b);
  };
};

/** Reads YAML into its nodes; what is wrong with it is among their errors. */
export const readText = (text: string): ReadText => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: keysCompared(),
    version: '1.2',
    prettyErrors: false,
    // Warnings are among the problems of the document; the parser must not print them too.
    logLevel: 'error',
  });
  return {
    document,
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
};

/**
 * The places in a text that is right. Hardly any file of a dossier is ever asked for one, so the text is read again by the
 * first question: to keep the nodes of 2,500 files costs a tenth of the time of compiling them.
 */
export const placesIn = (text: string): Places => {
  let read: ReadText | undefined;
  const find = (seek: (document: Document) => Node | null): { line: number; column: number } => {
    read ??= readText(text);
    return read.position(seek(read.document)?.range?.[0] ?? 0);
  };
  return {
    locate: (path) => find((document) => nodeAt(document, path)),
    locateKey: (path, key) => find((document) => keyNode(document, path, key) ?? nodeAt(document, path)),
  };
};
