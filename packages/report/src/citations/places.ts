import type { Cited } from './cited.js';

/** `1–3, 5` of 1, 2, 3, 5. */
const ranges = (numbers: readonly number[], comma: string): string => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(comma);
};

/** The paragraphs in which claims stand, in the order of the text, each with its sentences: `[3, '1–3, 5']`. */
export function placesOf(
  claims: readonly Cited[],
  comma: string,
): readonly (readonly [paragraph: number, sentences: string])[] {
  const paragraphs = new Map<number, number[]>();
  for (const place of claims.flatMap(({ at = [] }) => at)) {
    const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
  }
  return [...paragraphs]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, sentences]) => [paragraph, ranges(sentences, comma)]);
}
