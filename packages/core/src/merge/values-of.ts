import type { Claim } from '../dossier/compiled.js';
import type { PropertyType, PropertyTypes } from '../model/property-type.js';
import { propertyTypes } from '../model/property-types.generated.js';
import { canonical } from './canonical.js';
import { decide } from './decision.js';
import { withinOf } from './groups.js';
import { conflictOf, mergeClaims } from './merge-claims.js';
import type { Conflict, MergeContext } from './merged.js';
import { elementKey } from './statement.js';

type Values = Readonly<Record<string, unknown>>;
type ListType = Extract<PropertyType, { type: 'list' }>;

/** The values of one modality of a record, without their support. */
export interface PlainValues {
  /** As merging gives them; the elements of sets and lists in any order. */
  readonly values: Values;
  /** The conflicts among them, all of them open: what an editor says of them is not regarded. */
  readonly conflicts: readonly Conflict[];
}

const differ = (a: unknown, b: unknown): boolean =>
  a !== b && (typeof a !== 'object' || typeof b !== 'object' || canonical(a) !== canonical(b));

const unitedSet = (a: readonly unknown[], b: readonly unknown[]): readonly unknown[] => {
  const added = b.filter((member) => !a.includes(member));
  return added.length === 0 ? a : [...a, ...added];
};

/** Both together, or `undefined` once they say different things of one field. */
function unitedFields(types: PropertyTypes, a: Values, b: Values): Values | undefined {
  let result = a;
  for (const name in b) {
    const type = types[name];
    const value = b[name];
    if (!type || value === undefined) continue;
    const known = result[name];
    const both = known === undefined ? value : united(type, known, value);
    if (both === undefined) return undefined;
    if (both !== known) result = { ...result, [name]: both };
  }
  return result;
}

/** The lists are short, so that looking through them is quicker than an index. */
function unitedList(
  type: ListType,
  a: readonly Values[],
  b: readonly Values[],
): readonly Values[] | undefined {
  const keys = a.map((element) => elementKey(type, element));
  let result = a;
  for (const element of b) {
    const key = elementKey(type, element);
    const place = keys.indexOf(key);
    const known = result[place];
    const both = known === undefined ? element : unitedFields(type.fields, known, element);
    if (both === undefined) return undefined;
    if (known === undefined) {
      keys.push(key);
      result = [...result, element];
    } else if (both !== known) result = result.with(place, both);
  }
  return result;
}

/** United as long as no two claims say different things of one place; `undefined` once they do. */
function united(type: PropertyType, a: unknown, b: unknown): unknown {
  switch (type.type) {
    case 'set':
      return unitedSet(a as readonly unknown[], b as readonly unknown[]);
    case 'list':
      return unitedList(type, a as readonly Values[], b as readonly Values[]);
    case 'group':
      return unitedFields(type.fields, a as Values, b as Values);
    default:
      return differ(a, b) ? undefined : a;
  }
}

/** Merges what the claims say of one list or group. */
const mergedWhole = (claims: readonly Claim[], name: string, context: MergeContext): PlainValues => {
  const only = claims.map((claim) => ({
    ...claim,
    says: { [name]: (claim.says as Values)[name] } as Claim['says'],
  }));
  const { values = {}, properties = {} } = Object.values(mergeClaims(only, context))[0] ?? {};
  return { values, conflicts: Object.values(properties).flatMap(({ conflict }) => conflict ?? []) };
};

/** The value that every other one contains, and that contains none of them: where there is one, no claim disagrees with it. */
const finestOf = (values: readonly unknown[], type: PropertyType, context: MergeContext): unknown => {
  const within = withinOf(type, context);
  return values.find((fine) =>
    values.every((other) => !differ(fine, other) || (within(fine, other) && !within(other, fine))),
  );
};

/** Settles a property that has a single value, without weighing its support. */
const settled = (
  claims: readonly Claim[],
  name: string,
  type: PropertyType,
  context: MergeContext,
): PlainValues => {
  const telling = claims.filter(({ says }) => (says as Values)[name] !== undefined);
  const alike = telling.every(({ rank, confidence, asOf }) => rank === 'normal' && !confidence && !asOf);
  const values = telling.map(({ says }) => (says as Values)[name]);
  const finest = alike ? finestOf(values, type, context) : undefined;
  if (finest !== undefined) return { values: { [name]: finest }, conflicts: [] };
  const stated = telling.map((claim, place) => {
    const value = values[place];
    return { claim, value, text: canonical(value) };
  });
  const stack = { path: [name], type, stated };
  const decision = decide(stack, context);
  const conflict = conflictOf(stack, decision, (claims[0] as Claim).modality, context);
  return { values: { [name]: decision.groups[0]?.value }, conflicts: conflict ? [conflict] : [] };
};

const resolved = (claims: readonly Claim[], name: string, context: MergeContext): PlainValues => {
  const type = propertyTypes[name] as PropertyType;
  return type.type === 'list' || type.type === 'group'
    ? mergedWhole(claims, name, context)
    : settled(claims, name, type, context);
};

/** Whether a list names one element twice: merging makes one of the two. */
const hasTwins = (type: PropertyType, value: unknown): boolean => {
  if (type.type !== 'list' || (value as readonly Values[]).length < 2) return false;
  const keys = (value as readonly Values[]).map((element) => elementKey(type, element));
  return keys.some((key, place) => keys.indexOf(key) < place);
};

const twinsIn = (says: Values): readonly string[] => {
  const names: string[] = [];
  for (const name in says) {
    const type = propertyTypes[name];
    if (type && says[name] !== undefined && hasTwins(type, says[name])) names.push(name);
  }
  return names;
};

const noConflicts: readonly Conflict[] = [];

/**
 * The values of claims of one modality, none of them deprecated: what `mergeClaims` gives, but without its support and many times
 * as fast, since only those properties are merged of which the claims say different things. For indexes, which look at every
 * record once.
 */
export function valuesOf(claims: readonly Claim[], context: MergeContext): PlainValues {
  const [first] = claims;
  if (!first) return { values: {}, conflicts: noConflicts };
  const contested = [...twinsIn(first.says as Values)];
  if (claims.length === 1 && contested.length === 0)
    return { values: first.says as Values, conflicts: noConflicts };
  const values: Record<string, unknown> = { ...first.says };
  for (const { says } of claims) {
    if (says === first.says) continue;
    for (const name in says) {
      const type = propertyTypes[name];
      const value = (says as Values)[name];
      if (!type || value === undefined || contested.includes(name)) continue;
      const known = values[name];
      const both = known === undefined ? value : united(type, known, value);
      if (both === undefined || (known === undefined && hasTwins(type, value))) contested.push(name);
      else values[name] = both;
    }
  }
  if (contested.length === 0) return { values, conflicts: noConflicts };
  const conflicts: Conflict[] = [];
  for (const name of contested) {
    const whole = resolved(claims, name, context);
    Object.assign(values, whole.values);
    conflicts.push(...whole.conflicts);
  }
  return { values, conflicts };
}
