import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { BilateralError, type Issue } from '../error.js';
import { codeLists, type CodeList } from '../model/codes.js';
import type { Kind } from '../model/kind.js';
import { nearestWord } from '../near-word.js';
import { readPeriod } from '../query/period.js';

/** Looks at one value of a filter. */
export type Check = (value: unknown, path: string, given: Given) => void;

interface Given {
  readonly dossier: Dossier;
  readonly refuse: (path: string, problem: Omit<Issue, 'path'>) => void;
  /** Counts the filters within filters. */
  readonly filters: { count: number };
}

/** Every problem that a check finds in a value. */
export const issuesOf = (check: Check, value: unknown, dossier: Dossier): readonly Issue[] => {
  const issues: Issue[] = [];
  check(value, '', {
    dossier,
    refuse: (path, problem) => issues.push({ path, ...problem }),
    filters: { count: 0 },
  });
  return issues;
};

/** More than this is not shown of an object: it may hold itself, or its parts so often that they could not be written. */
const mostShown = 1000;

/** A value as a message shows it; of one that cannot be written, its type. */
const shown = (value: unknown): string => {
  let count = 0;
  const counted = (_key: string, part: unknown): unknown => {
    count += 1;
    if (count > mostShown) throw new RangeError('too much to be shown');
    return part;
  };
  try {
    return JSON.stringify(value, counted) ?? typeof value;
  } catch {
    return typeof value;
  }
};

const near = (text: string, words: readonly string[]): string | undefined => {
  const nearest = nearestWord(text, words);
  return nearest === undefined ? undefined : `did you mean '${nearest}'?`;
};

const wrongType = (value: unknown, path: string, { refuse }: Given, expected: string): void =>
  refuse(path, {
    code: 'wrong-type',
    message: `expected ${expected}`,
    found: shown(value),
    expected,
  });

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value, or a list of them. */
export const oneOrMore =
  (check: Check): Check =>
  (value, path, given) => {
    if (!Array.isArray(value)) return check(value, path, given);
    for (const [index, each] of value.entries()) check(each, `${path}.${index}`, given);
  };

export const word =
  (what: string, words: readonly string[]): Check =>
  (value, path, given) => {
    if (typeof value !== 'string') return wrongType(value, path, given, `a ${what}`);
    if (words.includes(value)) return;
    const hint = words.length > 30 ? near(value, words) : `one of ${words.join(', ')}`;
    given.refuse(path, {
      code: 'unknown-code',
      message: `'${value}' is no ${what}`,
      found: shown(value),
      expected: `a ${what}`,
      ...(hint !== undefined && { hint }),
    });
  };

export const code = (list: CodeList): Check => word(list, Object.keys(codeLists[list]));

const unknownId = (
  id: string,
  path: string,
  { dossier, refuse }: Given,
  ids: Iterable<string>,
  expected: string,
): void => {
  const { retired: gone = {} } = dossier.info;
  const retired = Object.hasOwn(gone, id) ? gone[id]?.replacedBy : undefined;
  const hint = retired ? `it went to ${retired.join(', ')}` : near(id, [...ids]);
  refuse(path, {
    code: expected === 'source' ? 'unknown-source' : 'unknown-record',
    message: `${dossier.info.id} has no ${expected} '${id}'`,
    found: shown(id),
    expected: `the id of a ${expected}`,
    ...(hint !== undefined && { hint }),
  });
};

function* idsOf(dossier: Dossier, kinds: readonly Kind[]): Generator<string> {
  const table = recordTable(dossier);
  for (let place = 0; place < table.size; place += 1) {
    const { id, kind } = table.compiledAt(place);
    if (kinds.includes(kind)) yield id;
  }
}

/** The id of a record of one of the kinds. */
export const record =
  (what: string, kinds: readonly Kind[]): Check =>
  (value, path, given) => {
    if (typeof value !== 'string') return wrongType(value, path, given, `the id of a ${what}`);
    const table = recordTable(given.dossier);
    const place = table.placeOf(value);
    if (place === undefined) return unknownId(value, path, given, idsOf(given.dossier, kinds), what);
    const { kind } = table.compiledAt(place);
    if (kinds.includes(kind)) return;
    given.refuse(path, {
      code: 'wrong-kind',
      message: `'${value}' is of kind ${kind}, and no ${what}`,
      found: shown(value),
      expected: `the id of a ${what}`,
      hint: `a record of kind ${kinds.join(', ')}`,
    });
  };

export const source: Check = (value, path, given) => {
  if (typeof value !== 'string') return wrongType(value, path, given, 'the id of a source');
  if (!given.dossier.sources.has(value))
    unknownId(value, path, given, given.dossier.sources.keys(), 'source');
};

export const text: Check = (value, path, given) => {
  if (typeof value !== 'string') wrongType(value, path, given, 'a text');
};

export const wholeNumber: Check = (value, path, given) => {
  if (!Number.isInteger(value) || (value as number) < 0)
    wrongType(value, path, given, 'a whole number from 0');
};

export const period: Check = (value, path, given) => {
  if (typeof value !== 'string') return wrongType(value, path, given, 'a period');
  try {
    readPeriod(value);
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    given.refuse(path, {
      code: 'invalid-period',
      message: error.message,
      found: shown(value),
      expected: 'a period in EDTF',
      ...(error.hint !== undefined && { hint: error.hint }),
    });
  }
};

/** An object with these fields and no others. */
export const fields =
  (what: string, checks: () => Readonly<Record<string, Check>>): Check =>
  (value, path, given) => {
    if (!isObject(value)) return wrongType(value, path, given, what);
    const known = checks();
    for (const [name, each] of Object.entries(value)) {
      const at = path === '' ? name : `${path}.${name}`;
      const check = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!check)
        given.refuse(at, {
          code: 'unknown-field',
          message: `${what} has no field '${name}'`,
          found: shown(name),
          expected: `one of ${Object.keys(known).join(', ')}`,
          hint: `fields: ${Object.keys(known).join(', ')}`,
        });
      else if (each !== undefined) check(each, at, given);
    }
  };

export const either =
  (isFirst: (value: unknown) => boolean, first: Check, second: Check): Check =>
  (value, path, given) =>
    (isFirst(value) ? first : second)(value, path, given);

export const list =
  (check: Check): Check =>
  (value, path, given) => {
    if (!Array.isArray(value)) return wrongType(value, path, given, 'a list of filters');
    for (const [index, each] of value.entries()) check(each, `${path}.${index}`, given);
  };
