import { visit, type Document, type YAMLError } from 'yaml';
import type { IssueCode } from '../error-codes.js';
import type { Issue } from '../error.js';
import { codePoint, forbiddenCharacters } from './forbidden-characters.js';
import { placesIn, readText, type Places } from './yaml-places.js';

/** Files larger than this are refused unread: no record of a dossier comes near it. */
export const sizeLimit = 256 * 1024;

/** A YAML file that was read. */
export interface YamlFile extends Places {
  readonly file: string;
  readonly data: unknown;
}

/** A file of YAML, or what is wrong with it. */
export type Parsed = { readonly yaml: YamlFile } | { readonly issues: readonly Issue[] };

const utf8 = new TextDecoder('utf-8', { fatal: true });

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** A line break is never part of a longer character, so each line can be tried by itself. */
const placeOfWrongBytes = (bytes: Uint8Array): { readonly line: number; readonly column: number } => {
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const row = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (decode(row) === undefined)
      return { line, column: new TextDecoder().decode(row).indexOf('\u{fffd}') + 1 };
    start += row.length + 1;
  }
  return { line: 1, column: 1 };
};

/** Nearly no file has either sign, and to walk through all nodes takes a tenth of the time of reading them. */
const mayShare = /[&*]/;

/** The first anchor or alias of a document, as it is written and where. */
const sharing = (
  document: Document,
  text: string,
): { readonly offset: number; readonly written: string } | undefined => {
  let shared: { readonly offset: number; readonly written: string } | undefined;
  visit(document, {
    Alias: (_key, node) => {
      shared = { offset: node.range?.[0] ?? 0, written: `*${node.source}` };
      return visit.BREAK;
    },
    Node: (_key, node) => {
      if (!('anchor' in node) || !node.anchor) return undefined;
      const written = `&${node.anchor}`;
      shared = { offset: Math.max(text.lastIndexOf(written, node.range?.[0] ?? 0), 0), written };
      return visit.BREAK;
    },
  });
  return shared;
};

const refused = (file: string, code: IssueCode, message: string, more: Partial<Issue> = {}): Parsed => ({
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
      ...placeOfWrongBytes(bytes),
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

/** One mistake makes the parser complain many times of what follows on the line. */
const firstOfEachLine = (
  problems: readonly YAMLError[],
  lineOf: (offset: number) => number,
): readonly YAMLError[] => {
  const seen = new Set<number>();
  return problems.filter(({ pos }) => !seen.has(lineOf(pos[0])) && seen.add(lineOf(pos[0])));
};

const told = (
  { code, message, pos }: YAMLError,
  text: string,
): Pick<Issue, 'code' | 'message' | 'found' | 'expected'> => {
  const rest = text.slice(pos[0]).split('\n')[0] ?? '';
  const found = rest.slice(0, 40);
  if (code === 'RESOURCE_EXHAUSTION')
    return {
      code: 'too-deep',
      message: 'the values are nested too deep',
      found,
      expected: 'a file that can be read',
    };
  if (code !== 'DUPLICATE_KEY') return { code: 'invalid-yaml', message, found, expected: 'YAML 1.2' };
  const key = rest.split(':')[0] ?? '';
  return {
    code: 'repeated-field',
    message: `the key '${key}' stands twice`,
    found: key,
    expected: 'every key once',
  };
};

const forbiddenIssue = (
  file: string,
  place: { readonly line: number; readonly column: number },
  character: string,
): Issue => ({
  file,
  ...place,
  code: 'forbidden-character',
  message: 'the text holds a character that cannot be seen or printed',
  found: codePoint(character),
  expected: 'letters, figures, signs, spaces and line breaks',
  hint: 'such characters come with text that was copied; take it out',
});

const parseText = (file: string, text: string): Parsed => {
  const { document, position } = readText(text);
  const problems = firstOfEachLine(
    [...document.errors, ...document.warnings],
    (offset) => position(offset).line,
  );
  if (problems.length > 0) {
    return {
      issues: problems.map((problem) => ({ file, ...position(problem.pos[0]), ...told(problem, text) })),
    };
  }
  const shared = mayShare.test(text) ? sharing(document, text) : undefined;
  if (shared) {
    return refused(file, 'alias', 'anchors and aliases are not allowed', {
      ...position(shared.offset),
      found: shared.written,
      expected: 'every value written out',
    });
  }
  const forbidden = forbiddenCharacters(document, text);
  if (forbidden.length > 0)
    return { issues: forbidden.map((each) => forbiddenIssue(file, position(each.offset), each.character)) };
  return { yaml: { file, data: document.toJS(), ...placesIn(text) } };
};
