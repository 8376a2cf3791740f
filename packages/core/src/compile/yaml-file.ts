import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Issue } from '../error.js';

/** Files larger than this are refused unread: no record of a dossier comes near it. */
export const sizeLimit = 256 * 1024;

export type FilePath = readonly (string | number)[];

/** A YAML file that was read, with the way back from a path to its line. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** 1-based line and column of the value at the path, or of the nearest value around it that exists. */
  readonly locate: (path: FilePath) => { readonly line: number; readonly column: number };
  /** The same for the key of a field. */
  readonly locateKey: (path: FilePath, key: string) => { readonly line: number; readonly column: number };
}

type Parsed = { readonly yaml: YamlFile } | { readonly issues: readonly Issue[] };

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

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const sharing = (document: Document): Node | undefined => {
  let shared: Node | undefined;
  visit(document, {
    Alias: (_key, node) => {
      shared = node;
      return visit.BREAK;
    },
    Node: (_key, node) => {
      if (!('anchor' in node) || !node.anchor) return undefined;
      shared = node;
      return visit.BREAK;
    },
  });
  return shared;
};

const refused = (file: string, code: string, message: string, more: Partial<Issue> = {}): Parsed => ({
  issues: [{ file, line: 1, column: 1, code, message, ...more }],
});

/** The issue of a file that is larger than {@link sizeLimit}. */
export const tooLarge = (file: string, size: number): Issue => ({
  file,
  line: 1,
  column: 1,
  code: 'too-large',
  message: 'the file is too large',
  found: `${size} bytes`,
  expected: `at most ${sizeLimit} bytes`,
});

/** Reads one YAML file: UTF-8, one document, no repeated keys, no aliases or anchors. */
export function parseYaml(file: string, bytes: Uint8Array): Parsed {
  if (bytes.length > sizeLimit) return { issues: [tooLarge(file, bytes.length)] };
  const text = decode(bytes);
  if (text === undefined) {
    return refused(file, 'invalid-utf8', 'the file is not valid UTF-8', {
      found: 'bytes that are no text in UTF-8',
      expected: 'UTF-8',
      hint: 'save the file as UTF-8',
    });
  }
  try {
    return parseText(file, text);
  } catch (error) {
    return refused(file, 'invalid-yaml', 'the file cannot be read as YAML', {
      found: (error as Error).message,
      expected: 'YAML 1.2',
    });
  }
}

const parseText = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    version: '1.2',
    prettyErrors: false,
  });
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return {
      issues: problems.map((problem) => ({
        file,
        ...position(problem.pos[0]),
        code: problem.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'invalid-yaml',
        message: problem.message,
        found: text.slice(problem.pos[0], problem.pos[1]).split('\n')[0] ?? '',
        expected: problem.code === 'DUPLICATE_KEY' ? 'every key once' : 'YAML 1.2',
      })),
    };
  }
  const shared = sharing(document);
  if (shared) {
    return refused(file, 'alias', 'anchors and aliases are not allowed', {
      ...position(shared.range?.[0] ?? 0),
      found: text.slice(shared.range?.[0] ?? 0, shared.range?.[1] ?? 0).split('\n')[0] ?? '',
      expected: 'every value written out',
    });
  }
  const at = (node: Node | null): { line: number; column: number } => position(node?.range?.[0] ?? 0);
  return {
    yaml: {
      file,
      data: document.toJS(),
      locate: (path) => at(nodeAt(document, path)),
      locateKey: (path, key) => at(keyNode(document, path, key) ?? nodeAt(document, path)),
    },
  };
};
