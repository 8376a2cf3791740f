import type { PropertyType, PropertyTypes } from '../model/property-type.js';
import { propertyTypes } from '../model/property-types.generated.js';
import { byText } from './canonical.js';
import type { Path } from './path.js';

/** Merged atoms by path, as a tree. */
interface Branch {
  readonly value?: unknown;
  readonly children: Map<string, Branch>;
}

const branch = (): Branch => ({ children: new Map() });

const plant = (atoms: readonly (readonly [Path, unknown])[]): Branch => {
  const root = branch();
  for (const [path, value] of atoms) {
    let node = root;
    for (const step of path) {
      const next = node.children.get(step) ?? branch();
      node.children.set(step, next);
      node = next;
    }
    Object.assign(node, { value });
  }
  return root;
};

const sortedKeys = (node: Branch): readonly string[] => [...node.children.keys()].sort(byText);

const fieldsFrom = (types: PropertyTypes, node: Branch): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(types)
      .filter((name) => node.children.has(name))
      .map((name) => [name, valueFrom(types[name] as PropertyType, node.children.get(name) as Branch)]),
  );

const valueFrom = (type: PropertyType, node: Branch): unknown => {
  switch (type.type) {
    case 'set':
      return sortedKeys(node);
    case 'list':
      return sortedKeys(node).map((key) => fieldsFrom(type.fields, node.children.get(key) as Branch));
    case 'group':
      return fieldsFrom(type.fields, node);
    default:
      return node.value;
  }
};

/** Puts merged atoms together again into the values of a record: the inverse of `statementsOf`. Elements stand in the order of their keys. */
export function assemble(atoms: readonly (readonly [Path, unknown])[]): Record<string, unknown> {
  return fieldsFrom(propertyTypes, plant(atoms));
}
