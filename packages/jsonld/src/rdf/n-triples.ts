import { v1Terms, type GraphNode, type Term, type TermTable } from './term-table.js';

/** Quotation marks, backslashes and control characters, but for those above 0x7F, which stand as they are. */
const special = /["\\]|[^\P{Cc}\u0080-\u009f]/u;
const specials = new RegExp(special, 'gu');

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

const escapeOf = (character: string): string =>
  escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text between quotation marks, escaped as canonical N-Triples are: all else stands as it is, in UTF-8. */
const quoted = (text: string): string =>
  special.test(text) ? `"${text.replace(specials, escapeOf)}"` : `"${text}"`;

const typeLead = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <';

interface Literal {
  readonly '@value': string;
  readonly '@type'?: string;
  readonly '@language'?: string;
}

const literal = (
  { '@value': value, '@type': type, '@language': language }: Literal,
  table: TermTable,
): string => {
  if (language !== undefined) return `${quoted(value)}@${language}`;
  return type === undefined ? quoted(value) : `${quoted(value)}^^<${table.expanded(type)}>`;
};

/** A value that is no bare string: a literal or resource written out, or texts by language. */
function* writtenOut(value: object, table: TermTable): Generator<string> {
  if ('@id' in value) yield `<${String(value['@id'])}>`;
  else if ('@value' in value) yield literal(value as Literal, table);
  else {
    for (const [language, texts] of Object.entries(value as Record<string, string | readonly string[]>)) {
      const tag = language === '@none' ? '' : `@${language}`;
      for (const text of [texts].flat()) yield `${quoted(text)}${tag}`;
    }
  }
}

const bare = (value: string, { isLink, datatype }: Term): string =>
  isLink ? `<${value}>` : quoted(value) + datatype;

/** The objects of a property, as N-Triples write them. */
export function* objectsOf(value: unknown, term: Term, table: TermTable): Generator<string> {
  for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof each === 'string') yield bare(each, term);
    else if (typeof each === 'object' && each !== null) yield* writtenOut(each, table);
  }
}

const fieldLines = (lead: string, value: unknown, term: Term, table: TermTable): string => {
  const start = `${lead}${term.predicate} `;
  // Nearly every value is one bare string.
  if (typeof value === 'string') return `${start}${bare(value, term)} .\n`;
  let lines = '';
  for (const object of objectsOf(value, term, table)) lines += `${start}${object} .\n`;
  return lines;
};

const linesOf = (node: GraphNode, table: TermTable): string => {
  const lead = `<${node.id}> `;
  let lines = '';
  for (const type of node.type ?? []) lines += `${lead}${typeLead}${table.expanded(type)}> .\n`;
  for (const key in node) {
    if (key === 'id' || key === 'type') continue;
    const value = (node as unknown as Record<string, unknown>)[key];
    if (value !== undefined) lines += fieldLines(lead, value, table.term(key), table);
  }
  return lines;
};

/**
 * The triples of resources as N-Triples (RDF 1.1 N-Triples, with the escapes of the canonical form of RDFC-1.0): one
 * piece of text for each resource, every line with its newline. The resources come in their own order; {@link
 * canonicalLines} sorts. Throws a `TypeError` for a key that the context does not have.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { jsonLdNodes, nTriples } from '@bilateral/jsonld';
 *
 * const nodes = jsonLdNodes(pakistanRussia, { records: ['khan-putin-kremlin-2022'] });
 * const [dataset = ''] = nTriples(nodes);
 * dataset.split(' .\n')[0];
 * // => '<https://w3id.org/bilateral/pakistan-russia> … <https://w3id.org/bilateral/ns#Dossier>'
 * ```
 */
export function nTriples(nodes: Iterable<GraphNode>): Generator<string> {
  return triplesUnder(nodes, v1Terms);
}

/** The same of resources under another context. */
export function* triplesUnder(nodes: Iterable<GraphNode>, table: TermTable): Generator<string> {
  for (const node of nodes) yield linesOf(node, table);
}

const byCodePoint = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left === right) continue;
    // A surrogate stands for a code point above every other unit.
    const isAbove = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
    if (isAbove(left) !== isAbove(right)) return isAbove(left) ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
};

const isBeyondBmp = (line: string): boolean => /[\ud800-\udfff]/.test(line);

/**
 * The canonical form of a graph without blank nodes: its lines, each once, sorted by code point. That is what
 * RDFC-1.0 gives (RDF Dataset Canonicalization, 21 May 2024), since its labels for blank nodes have nothing to do.
 *
 * @example
 * ```ts
 * import { canonicalLines } from '@bilateral/jsonld';
 *
 * const lines = ['<urn:b> <urn:p> "2" .\n<urn:a> <urn:p> "1" .\n', '<urn:b> <urn:p> "2" .\n'];
 * canonicalLines(lines); // => ['<urn:a> <urn:p> "1" .\n', '<urn:b> <urn:p> "2" .\n']
 * ```
 */
export function canonicalLines(pieces: Iterable<string>): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    for (let start = 0; start < piece.length;) {
      const end = piece.indexOf('\n', start) + 1 || piece.length;
      lines.push(piece.slice(start, end));
      start = end;
    }
  }
  // The default order is that of UTF-16 units, which is the same but for what lies beyond the basic plane.
  if (lines.some(isBeyondBmp)) lines.sort(byCodePoint);
  else lines.sort();
  return lines.filter((line, index) => line !== lines[index - 1]);
}
