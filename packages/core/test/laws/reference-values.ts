/** The single values of claims, and which of two says the other more exactly: a date is the days it can mean, an amount a range. */
import type { Claim } from '../../src/dossier/compiled.js';
import type { PropertyType, PropertyTypes } from '../../src/model/property-type.js';
import { isRounded, type Amount } from './reference-amounts.js';
import { isExtentPart, isPart, readingOf } from './reference-days.js';

type Fields = Readonly<Record<string, unknown>>;

/** A single value that a claim states, with its path. */
export interface Atom {
  readonly path: string;
  readonly type: string;
  readonly value: unknown;
}

/** What one claim says of one property. */
export interface Stated {
  readonly claim: Claim;
  readonly value: unknown;
  /** The value as text, to tell values apart and to order them. */
  readonly text: string;
}

const step = (path: string, next: string): string => {
  const written = next.replaceAll('\\', '\\\\').replaceAll('.', '\\.');
  return path === '' ? written : `${path}.${written}`;
};

const keyOf = ({ key, composite }: Extract<PropertyType, { type: 'list' }>, element: Fields): string => {
  const parts = key.map((name) => element[name]).filter((part) => part !== undefined);
  return composite ? parts.join('|') : String(parts[0]);
};

/** What a claim says, value by value, each with its path. */
export const atomsOf = (types: PropertyTypes, fields: object, path = ''): readonly Atom[] => {
  const atoms: Atom[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const type = types[name] as PropertyType;
    const here = step(path, name);
    if (type.type === 'group') atoms.push(...atomsOf(type.fields, value as Fields, here));
    else if (type.type === 'set')
      for (const each of value as readonly string[])
        atoms.push({ path: step(here, each), type: 'exact', value: each });
    else if (type.type === 'list')
      for (const each of value as readonly Fields[])
        atoms.push(...atomsOf(type.fields, each, step(here, keyOf(type, each))));
    else atoms.push({ path: here, type: type.type, value });
  }
  return atoms;
};

/** An object as text, whatever the order of its fields. */
export const told = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${told(each)}`).join(',')}}`;
};

/** Whether a date says the same as another, or says it more exactly. */
const isDateWithin = (fine: string, coarse: string): boolean => {
  if (fine === coarse) return true;
  if (coarse === `${fine}..`) return false;
  const [a, b] = [readingOf(fine), readingOf(coarse)];
  if (!a.lasts) return !b.lasts && isPart(a.all, b.all);
  return b.lasts ? isExtentPart(a, b) : isPart(a.all, b.all) || isPart(b.all, a.all);
};

/** Whether a value says the same as another, or says it more exactly. */
export const isWithin = (type: string, fine: Stated, coarse: Stated): boolean => {
  if (type === 'date') return isDateWithin(fine.value as string, coarse.value as string);
  if (type === 'quantity') return isRounded(fine.value as Amount, coarse.value as Amount);
  return fine.text === coarse.text;
};
