import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, if one is near enough. */
export function near(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known as string[]);
  const wrong = distance(word, nearest);
  // Of a word of two letters something must be right.
  return wrong < nearest.length && wrong <= Math.max(2, Math.floor(word.length / 3)) ? nearest : undefined;
}

/** The known ids that have the word in them, the shortest first. */
export function idsWith(word: string, known: readonly string[]): readonly string[] {
  if (word.length < 3) return [];
  const part = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return known.filter((id) => `-${id}-`.includes(`-${part}-`)).sort((a, b) => a.length - b.length);
}

/**
 * A known id that was probably meant: the shortest one that has the word in it, or one that is spelt nearly so. Of a word that ids
 * have, only a slip of one letter is one.
 */
export function nearId(word: string, known: readonly string[]): string | undefined {
  const spelt = near(word, known);
  const [holder] = idsWith(word, known);
  return spelt !== undefined && (holder === undefined || distance(word, spelt) === 1) ? spelt : holder;
}
