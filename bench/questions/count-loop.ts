import type { Document } from './documents.js';
import { yearOf } from './dyad-loop.js';

/** What to count: actual records of these kinds, of which every day that their date can mean lies within two days. */
export interface Counting {
  readonly kinds: readonly string[];
  readonly within?: readonly [from: number, until: number];
}

/** The year of a document as counts name it. */
export const yearKey = (view: Document): string =>
  view.first === undefined ? 'none' : String(yearOf(view) ?? 'several');

/** Counts by year and kind in one loop over the documents. */
export function countLoop(
  views: readonly Document[],
  { kinds, within }: Counting,
): ReadonlyMap<string, number> {
  const wanted = new Set(kinds);
  const counts = new Map<string, number>();
  for (const view of views) {
    if (view.modality !== 'actual' || !wanted.has(view.kind)) continue;
    const { first, last } = view;
    if (within && !(first !== undefined && last !== undefined && first >= within[0] && last <= within[1]))
      continue;
    const key = `${yearKey(view)} ${view.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
