import { allIds } from './universe.js';

const possible = new Set<string>(allIds);

type IsThere = (id: string) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object is nothing without: who is quoted, or the key of a participant. */
const coreOf = (fields: Fields): string | undefined => {
  if ('on' in fields || 'by' in fields) return 'by';
  return ['agent', 'office', 'for'].find((name) => name in fields);
};

const isWhole = (before: Fields, left: Fields): boolean => {
  const core = coreOf(before);
  return Object.keys(left).length > 0 && (core === undefined || core in left);
};

/** A value without what names a record that is not there; `undefined` if nothing is left of it. */
const settle = (value: unknown, isThere: IsThere): unknown => {
  if (typeof value === 'string') return possible.has(value) && !isThere(value) ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map((each) => settle(each, isThere)).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isFields(value)) return value;
  const left = settled(value, isThere);
  return isWhole(value, left) ? left : undefined;
};

/** Fields without references to records that a dossier has not. */
export function settled(fields: object, isThere: IsThere): Fields {
  const kept = Object.entries(fields).map(([name, value]) => [name, settle(value, isThere)] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
