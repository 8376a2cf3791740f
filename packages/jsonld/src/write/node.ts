import type { LocalText } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode, LanguageMap } from '../document.js';

type AnyField = string | object | undefined;

const isAscending = (values: readonly string[]): boolean =>
  values.every((value, index) => index === 0 || (values[index - 1] as string) < value);

/** The members of a set, each once and in order. Most sets are so already. */
export const asSet = (values: readonly string[]): readonly string[] =>
  isAscending(values) ? values : [...new Set(values)].sort();

const isEmpty = (value: object): boolean => {
  for (const _key in value) return false;
  return true;
};

/** The fields that have a value, with the members of their sets in order. */
export function present(fields: Fields): Fields {
  const made: Record<string, AnyField> = {};
  const given = fields as Readonly<Record<string, AnyField>>;
  for (const key in given) {
    const value = given[key];
    if (value === undefined || (typeof value === 'object' && isEmpty(value))) continue;
    made[key] = Array.isArray(value) ? asSet(value as readonly string[]) : value;
  }
  return made as Fields;
}

/** A resource with the members of its sets in order; fields without a value are left out. */
export const node = (id: string, types: readonly ClassName[], fields: Fields): JsonLdNode => ({
  type: asSet(types) as readonly ClassName[],
  id,
  ...present(fields),
});

const united = (a: AnyField, b: AnyField): AnyField => {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  return a !== undefined && b === undefined ? a : b;
};

/** Fields of several origins as one: sets unite, of single values the last one stays. */
export function unite(...parts: readonly Fields[]): Fields {
  const all: Record<string, AnyField> = {};
  for (const part of parts) {
    const given = part as Readonly<Record<string, AnyField>>;
    for (const key in given) all[key] = united(all[key], given[key]);
  }
  return all as Fields;
}

/** Single texts by language, as the context wants them. */
export function languageMap(texts: LocalText | Readonly<Record<string, string | undefined>>): LanguageMap {
  const map: Record<string, readonly string[]> = {};
  const given: Readonly<Record<string, string | undefined>> = { ...texts };
  for (const language of asSet(Object.keys(given))) {
    const text = given[language];
    if (text !== undefined) map[language] = [text];
  }
  return map;
}

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
