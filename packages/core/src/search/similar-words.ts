import type { SearchIndex } from './search-index.js';

/** How a word of the dossier answers a word of the query: it is the word, begins with it, or is it misspelt. */
export const manners = {
  exact: 1,
  begun: 0.3,
  'misspelt-once': 0.09,
  'misspelt-twice': 0.08,
} as const;
type Manner = keyof typeof manners;

/** No word of any text is as long, and the table of edits grows with the word. */
const longest = 100;

/** How many letters may be wrong: `Mohammed` finds `Muhammad`, but three letters must be right. */
const misspellings = ({ length }: string): 0 | 1 | 2 => {
  if (length < 4 || length > longest) return 0;
  return length < 7 ? 1 : 2;
};

/** A word of the dossier that answers a word of the query. */
export interface SimilarWord {
  readonly number: number;
  readonly manner: Manner;
}

const misspelt = (distance: number): Manner => {
  if (distance === 0) return 'exact';
  return distance === 1 ? 'misspelt-once' : 'misspelt-twice';
};

/** The words that answer a key, by their keys; each in the best manner. */
export function similarWords(
  { words }: SearchIndex,
  key: string,
  { prefix, fuzzy }: { readonly prefix: boolean; readonly fuzzy: boolean },
): ReadonlyMap<string, SimilarWord> {
  const found = new Map<string, SimilarWord>();
  const exact = words.get(key);
  if (exact !== undefined) found.set(key, { number: exact, manner: 'exact' });
  if (prefix)
    for (const [other, number] of words.atPrefix(key))
      if (other !== key) found.set(other, { number, manner: 'begun' });
  const edits = fuzzy ? misspellings(key) : 0;
  if (edits > 0)
    for (const [other, [number, distance]] of words.fuzzyGet(key, edits))
      if (!found.has(other)) found.set(other, { number, manner: misspelt(distance) });
  return found;
}
