import { formatPath, propertyTypes, statementsOf, type Path } from '@bilateral/core';
import type { StatedValue } from './stated.js';

/**
 * What plain triples cannot tell of the shape of a dossier, so that it can be read back as it was. The members of a set
 * have no order in a graph, a field without content leaves no triple, and two elements of one list may have the same name.
 * All three are rare, and nothing is written where the plain reading is the right one.
 */
type Compare = (a: string, b: string) => number;

export const byText: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of sentences in a text: `2.9` before `2.10`. */
export const byPlace: Compare = (a, b) => {
  const [paragraph = 0, sentence = 0] = a.split('.').map(Number);
  const [otherParagraph = 0, otherSentence = 0] = b.split('.').map(Number);
  return paragraph - otherParagraph || sentence - otherSentence;
};

/** The order of the members of a field, where it is not the plain one or a member stands twice. */
export function sequenceOf(
  path: Path,
  members: readonly string[] | undefined,
  compare: Compare = byText,
): readonly string[] {
  if (!members) return [];
  const plain = [...new Set(members)].sort(compare);
  const isPlain = plain.length === members.length && plain.every((each, index) => each === members[index]);
  return isPlain ? [] : [formatPath([...path, ...members])];
}

function collectEmpty(fields: object, path: Path, found: string[]): void {
  const given = fields as Readonly<Record<string, unknown>>;
  for (const name in given) {
    const value = given[name];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      if (value.length === 0) found.push(`${formatPath([...path, name])}=[]`);
    } else if (Object.keys(value).length === 0) found.push(`${formatPath([...path, name])}={}`);
    else collectEmpty(value, [...path, name], found);
  }
}

/** The fields that stand without content, as `identifiers={}` or `about=[]`. */
export function emptyFields(fields: object, path: Path = []): readonly string[] {
  const found: string[] = [];
  collectEmpty(fields, path, found);
  return found;
}

const isTold = (names: readonly string[]): boolean =>
  !names.includes('') && new Set(names).size === names.length;

/** As many different names as elements: no element shares its name, and none is without. */
const isToldBy = (values: readonly StatedValue[], name: string, count: number): boolean => {
  const names = new Set<string>();
  for (const { path } of values) if (path[0] === name) names.add(path[1] ?? '');
  return names.size === count && !names.has('');
};

const countsOf = (name: string, elements: readonly unknown[]): readonly string[] => {
  const stated = elements.map((element) => statementsOf({ [name]: [element] }));
  if (isTold(stated.map(([first]) => formatPath(first?.path.slice(1, -1) ?? [])))) return [];
  return [formatPath([name, ...stated.map(({ length }) => String(length))])];
};

/** How many values each element of a list holds, where their names do not tell the elements apart. */
export function elementsOf(says: object, values: readonly StatedValue[]): readonly string[] {
  return Object.entries(says as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    if (propertyTypes[name]?.type !== 'list' || !Array.isArray(value)) return [];
    return isToldBy(values, name, value.length) ? [] : countsOf(name, value);
  });
}
