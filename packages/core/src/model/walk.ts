import type { PropertyType, PropertyTypes } from './property-type.js';
import { propertyTypes } from './property-types.generated.js';

/** One typed value inside a `says`, with its place there. */
export interface TypedValue {
  /** Names of properties and fields, and the numbers of elements: `['participants', 0, 'agent']`. */
  readonly path: readonly (string | number)[];
  /** What it is: a date, an amount, a code, a reference to a record. */
  readonly type: PropertyType;
  /** The value. */
  readonly value: unknown;
}

/** The id of a record inside a `says`, with its place there. */
export interface Reference extends TypedValue {
  /** The id. */
  readonly value: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Is shown a value with its type and its place; the path is good only until the visit ends, so who keeps it copies it. */
type Visit = (value: unknown, type: PropertyType, path: TypedValue['path']) => void;

/** `path` is one array for the whole walk: to copy it at every step takes longer than all the rest. */
function inFields(types: PropertyTypes, fields: Fields, path: (string | number)[], visit: Visit): void {
  for (const name in fields) {
    const type = types[name];
    const value = fields[name];
    if (!type || value === undefined) continue;
    path.push(name);
    inValue(type, value, path, visit);
    path.pop();
  }
}

function inMembers(
  members: readonly unknown[],
  path: (string | number)[],
  visitMember: (member: unknown) => void,
): void {
  for (let index = 0; index < members.length; index += 1) {
    path.push(index);
    visitMember(members[index]);
    path.pop();
  }
}

function inValue(type: PropertyType, value: unknown, path: (string | number)[], visit: Visit): void {
  if (type.type === 'group') inFields(type.fields, value as Fields, path, visit);
  else if (type.type === 'set')
    inMembers(value as readonly unknown[], path, (member) => inValue(type.of, member, path, visit));
  else if (type.type === 'list')
    inMembers(value as readonly unknown[], path, (member) =>
      inFields(type.fields, member as Fields, path, visit),
    );
  else visit(value, type, path);
}

/** As {@link walkValues}, for those who keep nothing of it: it takes a fifth of the time. */
export function eachValue(says: object, visit: Visit): void {
  inFields(propertyTypes, says as Fields, [], visit);
}

/**
 * Every single value inside what a claim says, or inside merged values, in the order in which they stand there. Unlike
 * {@link statementsOf} it leads to the place in the object, not to the key under which it merges.
 *
 * @example
 * ```ts
 * import { walkValues } from '@bilateral/core';
 *
 * const says = { date: '2022-02-24', participants: [{ agent: 'imran-khan' }] };
 * [...walkValues(says)].map(({ path, type }) => [path, type.type]);
 * // => [[['date'], 'date'], [['participants', 0, 'agent'], 'ref']]
 * ```
 */
export function* walkValues(says: object): Generator<TypedValue> {
  const found: TypedValue[] = [];
  eachValue(says, (value, type, path) => found.push({ path: [...path], type, value }));
  yield* found;
}

/**
 * Those of the values of {@link walkValues} that are ids of other records.
 *
 * @example
 * ```ts
 * import { getRecord, referencesOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const { values } = getRecord(pakistanRussia, 'khan-putin-kremlin-2022');
 * [...referencesOf(values)].map(({ value }) => value); // => ['kremlin', 'pakistan-stream', …]
 * ```
 */
export function* referencesOf(says: object): Generator<Reference> {
  for (const each of walkValues(says)) {
    if (each.type.type === 'ref') yield each as Reference;
  }
}
