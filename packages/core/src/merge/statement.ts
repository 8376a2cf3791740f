import type { PropertyType, PropertyTypes } from '../model/property-type.js';
import { propertyTypes } from '../model/property-types.generated.js';
import type { Path } from './path.js';

/** One atomic value that a claim states: where in the record, what, and how such values compare. */
export interface Statement {
  /** Its place, with elements of lists by their keys. */
  readonly path: Path;
  /** How such values compare and merge. */
  readonly type: PropertyType;
  /** The value. */
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
type ListType = Extract<PropertyType, { type: 'list' }>;

/** The key of a list element: its first key field that is present, or with `composite` all of them joined. */
export function elementKey({ key, composite }: ListType, element: Fields): string {
  let joined: string | undefined;
  for (const field of key) {
    const value = element[field];
    if (value === undefined) continue;
    if (!composite) return String(value);
    joined = joined === undefined ? String(value) : `${joined}|${String(value)}`;
  }
  return joined ?? '';
}

const present: PropertyType = { type: 'exact' };

const fromFields = (types: PropertyTypes, fields: Fields, path: Path): Statement[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const type = types[name];
    return type && value !== undefined ? fromValue(type, value, [...path, name]) : [];
  });

const fromValue = (type: PropertyType, value: unknown, path: Path): Statement[] => {
  switch (type.type) {
    case 'set':
      return (value as readonly string[]).map((member) => ({
        path: [...path, member],
        type: present,
        value: member,
      }));
    case 'list':
      return (value as readonly Fields[]).flatMap((element) =>
        fromFields(type.fields, element, [...path, elementKey(type, element)]),
      );
    case 'group':
      return fromFields(type.fields, value as Fields, path);
    default:
      return [{ path, type, value }];
  }
};

/**
 * Takes what a claim says apart into atomic statements, as the merge weighs them: each field of each element of a list by itself, and
 * each member of a set. What is no property of the model is left out.
 *
 * @example
 * ```ts
 * import { formatPath, statementsOf } from '@bilateral/core';
 *
 * const says = { place: 'kremlin', participants: [{ agent: 'imran-khan', role: 'visitor' }] };
 * statementsOf(says).map(({ path, value }) => [formatPath(path), value]);
 * // => [['place', 'kremlin'], ['participants.imran-khan.agent', 'imran-khan'], ['participants.imran-khan.role', 'visitor']]
 * ```
 */
export function statementsOf(says: object): readonly Statement[] {
  return fromFields(propertyTypes, says as Fields, []);
}
