import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode, LanguageMap } from '../document.js';

type AnyField = string | object | undefined;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(byText);

const isEmpty = (value: AnyField): boolean =>
  value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);

const ordered = (value: AnyField): AnyField =>
  Array.isArray(value) ? sorted(value as readonly string[]) : value;

/** A resource with its keys and the members of its sets in order; fields without a value are left out. */
export function node(id: string, types: readonly ClassName[], fields: Fields): JsonLdNode {
  const entries = Object.entries<AnyField>(fields)
    .filter(([, value]) => !isEmpty(value))
    .sort(([a], [b]) => byText(a, b));
  const values = entries.map(([key, value]) => [key, ordered(value)] as const);
  return { type: sorted(types) as readonly ClassName[], id, ...Object.fromEntries(values) };
}

const united = (a: AnyField, b: AnyField): AnyField => {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  return a !== undefined && b === undefined ? a : b;
};

/** Fields of several origins as one: sets unite, of single values the last one stays. */
export function unite(...parts: readonly Fields[]): Fields {
  const all: Record<string, AnyField> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries<AnyField>(part)) all[key] = united(all[key], value);
  }
  return all as Fields;
}

/** Single texts by language, as the context wants them. */
export const languageMap = (texts: Readonly<Record<string, string | undefined>>): LanguageMap =>
  Object.fromEntries(
    Object.entries(texts)
      .sort(([a], [b]) => byText(a, b))
      .flatMap(([language, text]) => (text === undefined ? [] : [[language, [text]] as const])),
  );

/** Resources of which several writers speak, each as one. */
export function joined(nodes: readonly JsonLdNode[]): readonly JsonLdNode[] {
  const byId = new Map<string, JsonLdNode>();
  for (const each of nodes) {
    const known = byId.get(each.id);
    const { id, type, ...fields } = each;
    const { id: _id, type: types = [], ...others } = known ?? { id };
    byId.set(id, known ? node(id, [...types, ...type], unite(others, fields)) : each);
  }
  return [...byId.values()];
}
