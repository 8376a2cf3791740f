import { recordTable } from '../dossier/merged-records.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { checkFilter } from '../filter/check-filter.js';
import { findPlaces } from '../filter/find-places.js';
import type { OneOrMore, RecordFilter } from '../filter/record-filter.js';
import { kindNames, type Kind } from '../model/kind.js';
import type { Language } from './fields.js';
import { matchesIn, type SearchMatch } from './matches.js';
import { best, rarity, weigh, withAll, withSome, type Found, type Ranked, type Scope } from './rank.js';
import { refuseWrongOptions } from './refuse-options.js';
import { searchIndexOf, type SearchIndex } from './search-index.js';
import { similarWords, type SimilarWord } from './similar-words.js';
import { keysIn } from './words.js';

const usualLimit = 20;

/** Narrows {@link searchText}, or makes it stricter. */
export interface SearchOptions<K extends Kind = Kind> {
  /** Search only what is written in it: labels, texts, names. */
  readonly language?: Language;
  /** Only records of these kinds. */
  readonly kind?: OneOrMore<K>;
  /** How many hits at most: 20 unless said. */
  readonly limit?: number;
  /** Only records that the filter of `findRecords` describes. */
  readonly filter?: RecordFilter;
  /** Whether words may be longer than what was typed; they may unless said. */
  readonly prefix?: boolean;
  /** Whether a letter may be wrong, two in a word of seven letters or more; they may unless said. */
  readonly fuzzy?: boolean;
}

/** A record that was found, and by what. */
export interface SearchHit<K extends Kind = Kind> {
  /** The record, merged. */
  readonly record: DossierRecord<K>;
  /** Above 0, at most 1; to be compared only within one answer. */
  readonly score: number;
  /** The words for which it was found: for each word of the query those that answer it best. */
  readonly matches: readonly SearchMatch[];
}

const allowedPlaces = (
  dossier: Dossier,
  { size, kinds }: SearchIndex,
  { kind, filter }: SearchOptions,
): Uint8Array | undefined => {
  if (kind === undefined && filter === undefined) return undefined;
  const allowed = new Uint8Array(size).fill(filter === undefined ? 1 : 0);
  if (filter !== undefined) {
    checkFilter(dossier, filter);
    for (const place of findPlaces(dossier, filter)) allowed[place] = 1;
  }
  if (kind === undefined) return allowed;
  const wanted = new Set<Kind>(typeof kind === 'string' ? [kind] : kind);
  for (const [place, number] of kinds.entries())
    if (!wanted.has(kindNames[number] as Kind)) allowed[place] = 0;
  return allowed;
};

type Similar = readonly ReadonlyMap<string, SimilarWord>[];

interface Answer {
  readonly similar: Similar;
  readonly ranked: readonly Ranked[];
}

/**
 * Records that have every word as typed, or begun; where those are fewer than wanted, also misspelt; where there are none, those
 * that have some of the words. Each step finds what the one before it found, with the same scores, so a limit only cuts.
 */
const answerTo = (
  keys: readonly string[],
  index: SearchIndex,
  scope: Scope,
  { limit = usualLimit, prefix = true, fuzzy = true }: SearchOptions,
): Answer => {
  const search = (misspelt: boolean): { readonly similar: Similar; readonly found: readonly Found[] } => {
    const similar = keys.map((key) => similarWords(index, key, { prefix, fuzzy: misspelt }));
    return { similar, found: similar.map((words) => weigh(index, words.values(), scope)) };
  };
  const typed = search(false);
  const shares = rarity(typed.found, index.size);
  const ranked = withAll(typed.found, shares);
  if (ranked.length > 0 && (ranked.length >= limit || !fuzzy)) return { similar: typed.similar, ranked };
  const { similar, found } = fuzzy ? search(true) : typed;
  const all = withAll(found, shares);
  return { similar, ranked: all.length > 0 ? all : withSome(found, shares) };
};

/**
 * The records that a query in English, Russian or Urdu describes, best first: their labels, the names that sources give them,
 * and the texts of utterances and assessments are searched. Case, marks, apostrophes and hyphens do not matter, nor does the
 * spelling of a Russian name in Latin letters or an Arabic letter where Urdu has its own. A word as typed goes before a longer
 * one, that before a misspelt one; a label before a text; who acts before what happened; equal ones stand in the order of the
 * dossier. A record must have all words, unless none has. An empty query finds nothing.
 *
 * The index of words is built once for a dossier, on the first search.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for a wrong option or filter.
 *
 * @example
 * ```ts
 * import { searchText } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [hit] = searchText(pakistanRussia, 'Sergei Lavrow', { kind: 'person' });
 * hit?.record.label.ru; // => 'Сергей Лавров'
 * hit?.matches.at(-1); // => { field: 'names', term: 'Lavrov' }
 * ```
 */
export function searchText<K extends Kind = Kind>(
  dossier: Dossier,
  query: string,
  options: SearchOptions<K> = {},
): readonly SearchHit<K>[] {
  refuseWrongOptions(query, options);
  const { language, limit = usualLimit } = options;
  const keys = keysIn(query);
  if (keys.length === 0) return [];
  const index = searchIndexOf(dossier);
  const scope = { asked: keys.length, language, allowed: allowedPlaces(dossier, index, options) };
  const { similar, ranked } = answerTo(keys, index, scope, options);
  const table = recordTable(dossier);
  return best(ranked, limit).map(({ place, score }) => ({
    record: table.at(place) as DossierRecord<K>,
    score,
    matches: matchesIn(table.compiledAt(place), similar, language),
  }));
}
