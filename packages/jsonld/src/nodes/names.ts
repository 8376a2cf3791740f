import type { Kind } from '@bilateral/core';
import { unite } from '../write/node.js';
import type { Settled } from '../write/settled.js';
import type { LanguageMap } from '../document.js';
import type { Derived, Given } from './mapping.js';

/** The names that sources give a record, as plain texts by language. */
const alternateNames = (settled: Settled): LanguageMap => {
  const names: Record<string, string[]> = {};
  for (const key of settled.keys('names')) {
    const text = settled.text('names', key, 'text');
    const language = settled.text('names', key, 'language');
    if (text !== undefined && language !== undefined) (names[language] ??= []).push(text);
  }
  return Object.fromEntries(Object.entries(names).map(([language, texts]) => [language, [...texts].sort()]));
};

/** What a kind adds, with the names of the record as `schema:alternateName`. */
export const withNames =
  <K extends Kind>(derive?: (given: Given<K>) => Derived) =>
  (given: Given<K>): Derived => {
    const derived = derive?.(given) ?? {};
    return {
      ...derived,
      fields: unite({ alternateName: alternateNames(given.settled) }, derived.fields ?? {}),
    };
  };
