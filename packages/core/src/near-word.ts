import { closest, distance } from 'fastest-levenshtein';

/** No word that is known is as long, and to compare a text of a megabyte with thousands of them takes seconds. */
const longest = 200;

/** The known word that is nearest to what was written, however far it is; none for what is too long to be a word. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return known.length === 0 || word.length > longest ? undefined : closest(word, known as string[]);
}

/** The known word that was probably meant, if one is near enough: a third of its letters may be wrong, or two. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  const nearest = nearestWord(word, known);
  const isNear = nearest !== undefined && distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3));
  return isNear ? nearest : undefined;
}
