import type { SearchField } from './fields.js';
import { eachText, fieldKinds } from './fields.js';
import type { SearchHit } from './search-text.js';

/** A piece of a text in which words of a query stand. */
export interface Snippet {
  /** Where the text stands: in a label, the record's own text, or among its names. */
  readonly field: SearchField;
  /** The text, or what stands around the first of the words; `…` for what is left out. */
  readonly text: string;
  /** Where the words stand in it, in UTF-16 units, in their order: first, and first after. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

const letter = /[\p{L}\p{M}\p{N}]/u;

const isWhole = (text: string, start: number, end: number): boolean =>
  !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));

/** Where the words stand in a text; of words that overlap the longest counts. */
const marksIn = (text: string, terms: readonly string[]): readonly (readonly [number, number])[] => {
  const marks: (readonly [number, number])[] = [];
  for (const term of [...terms].sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + 1)) {
      const end = start + term.length;
      if (isWhole(text, start, end) && marks.every(([from, until]) => end <= from || until <= start))
        marks.push([start, end]);
    }
  return marks.sort(([a], [b]) => a - b);
};

/** The text around its first mark, cut between words. */
const around = ({ field, text, marks }: Snippet, length: number): Snippet => {
  if (text.length <= length) return { field, text, marks };
  const [first = 0, firstEnd = 0] = marks[0] ?? [];
  const lead = Math.max(0, first - Math.max(0, Math.floor((length - (firstEnd - first)) / 3)));
  const from = lead === 0 ? 0 : Math.min(first, text.indexOf(' ', lead) + 1 || first);
  const room = Math.max(firstEnd, from + length);
  const until = room >= text.length ? text.length : Math.max(firstEnd, text.lastIndexOf(' ', room));
  const [before, after] = [from > 0 ? '… ' : '', until < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    field,
    text: `${before}${text.slice(from, until)}${after}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= until)
      .map(([start, end]) => [start + shift, end + shift]),
  };
};

/**
 * The text in which a hit of `searchText` has most of the words, with their places: what a list of hits shows under a label. Among
 * texts with as many words the first one counts: labels, then the text of the record, then names. It is cut to about `length`
 * characters (UTF-16 units) around the first word.
 *
 * @example
 * ```ts
 * import { searchText, snippetOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [hit] = searchText(pakistanRussia, 'sergei lavrow', { kind: 'person' });
 * hit && snippetOf(hit);
 * // => { field: 'label.en', text: 'Sergey Lavrov', marks: [[0, 6], [7, 13]] }
 * ```
 */
export function snippetOf({ record, matches }: Pick<SearchHit, 'record' | 'matches'>, length = 120): Snippet {
  const found: Snippet[] = [];
  eachText(record, (text, number) => {
    const field = (fieldKinds[number] as (typeof fieldKinds)[number]).name;
    const terms = matches.flatMap((match) => (match.field === field ? [match.term] : []));
    found.push({ field, text, marks: marksIn(text, terms) });
  });
  const [best] = found.sort((a, b) => b.marks.length - a.marks.length);
  return around(best ?? { field: 'label.en', text: record.label.en, marks: [] }, length);
}
