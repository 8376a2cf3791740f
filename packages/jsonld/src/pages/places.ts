import type { Page } from './page.js';

/** Numbers in rising order as ranges: of 1, 2, 3 and 5, `1–3` and `5`. */
const ranges = (numbers: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open && open[1] + 1 === number) open[1] = number;
    else found.push([number, number]);
  }
  return found;
};

/** Where a passage stands in its source: paragraphs with the numbers of their sentences, or the page as a whole. */
export function placeInWords({ messages }: Page, at: readonly string[] | undefined): string {
  if (at === undefined || at.length === 0) return messages.wholePage;
  const sentences = new Map<number, number[]>();
  for (const place of at) {
    const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
    sentences.set(paragraph, [...(sentences.get(paragraph) ?? []), sentence]);
  }
  return [...sentences]
    .map(([paragraph, numbers]) => {
      const words = ranges(numbers.toSorted((a, b) => a - b)).map(([first, last]) =>
        first === last ? String(first) : messages.span(first, last),
      );
      return messages.place(paragraph, words.join(messages.comma), numbers.length > 1);
    })
    .join(messages.semicolon);
}
