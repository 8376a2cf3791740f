import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, if one is near enough. */
export function near(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known as string[]);
  const wrong = distance(word, nearest);
  // Of a word of two letters something must be right.
  return wrong < nearest.length && wrong <= Math.max(2, Math.floor(word.length / 3)) ? nearest : undefined;
}

/** A known id that was probably meant: one that is spelt nearly so, else the shortest one that has the word in it. */
export function nearId(word: string, known: readonly string[]): string | undefined {
  const spelt = near(word, known);
  if (spelt !== undefined || word.length < 3) return spelt;
  const part = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return known
    .filter((id) => `-${id}-`.includes(`-${part}-`))
    .reduce<string | undefined>(
      (best, id) => (best === undefined || id.length < best.length ? id : best),
      undefined,
    );
}
