import type { PropertyType, PropertyTypes } from '../model/property-type.js';
import { propertyTypes } from '../model/property-types.generated.js';

/** Where references stand in a property: in itself, in its members, in its fields, or in the fields of its elements. */
interface Slot {
  readonly holds: 'one' | 'set' | 'group' | 'list';
  /** Number of the path; -1 where the fields have paths of their own. */
  readonly path: number;
  readonly fields: Slots;
}
type Slots = ReadonlyMap<string, Slot>;
type Fields = Readonly<Record<string, unknown>>;

const noFields: Slots = new Map();

const slotOf = (type: PropertyType, path: string, paths: string[]): Slot | undefined => {
  const points = type.type === 'ref' || (type.type === 'set' && type.of.type === 'ref');
  if (points)
    return { holds: type.type === 'ref' ? 'one' : 'set', path: paths.push(path) - 1, fields: noFields };
  if (type.type !== 'group' && type.type !== 'list') return undefined;
  const fields = slotsOf(type.fields, `${path}.`, paths);
  return fields.size === 0 ? undefined : { holds: type.type, path: -1, fields };
};

const slotsOf = (types: PropertyTypes, prefix: string, paths: string[]): Slots =>
  new Map(
    Object.entries(types).flatMap(([name, type]) => {
      const slot = slotOf(type, prefix + name, paths);
      return slot ? [[name, slot] as const] : [];
    }),
  );

const known = /* @__PURE__ */ ((): { readonly slots: Slots; readonly paths: readonly string[] } => {
  const paths: string[] = [];
  return { slots: slotsOf(propertyTypes, '', paths), paths };
})();

/**
 * Every property that points to records, with the field where it does so within one: `members`, `participants.agent`,
 * `route.via`.
 */
export const referencePaths: readonly string[] = /* @__PURE__ */ (() => known.paths)();

type Visit = (path: number, id: string) => void;

const inSlot = ({ holds, path, fields }: Slot, value: unknown, visit: Visit): void => {
  if (holds === 'one') visit(path, value as string);
  else if (holds === 'set') for (const id of value as readonly string[]) visit(path, id);
  else if (holds === 'group') inFields(fields, value as Fields, visit);
  else for (const element of value as readonly Fields[]) inFields(fields, element, visit);
};

const inFields = (slots: Slots, fields: Fields, visit: Visit): void => {
  for (const name in fields) {
    const slot = slots.get(name);
    const value = fields[name];
    if (slot && value !== undefined) inSlot(slot, value, visit);
  }
};

/**
 * Visits every reference in what a claim says, with the number of its path in {@link referencePaths}; it makes no objects, so
 * that an index of a million records can be built of it.
 */
export function visitReferences(says: object, visit: Visit): void {
  inFields(known.slots, says as Fields, visit);
}
