import { indexesOf } from '../dossier/indexes.js';
import type { Dossier } from '../dossier/dossier.js';
import { knownSource } from './known.js';

/** How far the sentences of a source are accounted for. */
export interface Coverage {
  /** Id of the source. */
  readonly source: string;
  /** Sentences of the text; 0 for a page cited as a whole. */
  readonly sentences: number;
  /** Those that are not listed as asserting nothing. */
  readonly asserting: number;
  /** Those that at least one claim cites. */
  readonly cited: number;
  /** Those neither cited nor listed as asserting nothing, as `paragraph.sentence`. */
  readonly unaccounted: readonly string[];
}

/**
 * Which sentences of a source are cited, are listed as asserting nothing, or are neither. A page that was cited as a whole has no
 * sentences, and all its numbers are 0.
 *
 * @throws {@link BilateralError} of code `unknown-source` for an id that no source has.
 *
 * @example
 * ```ts
 * import { coverageOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * coverageOf(pakistanRussia, 'world-affairs-insider-diplomatic-bond');
 * // => { source: 'world-affairs-insider-diplomatic-bond', sentences: 79, asserting: 65, cited: 65, unaccounted: [] }
 * ```
 */
export function coverageOf(dossier: Dossier, id: string): Coverage {
  const source = knownSource(dossier, id);
  const all = (source.text?.sentences ?? []).map(({ paragraph, sentence }) => `${paragraph}.${sentence}`);
  const idle = new Set(source.unasserting.flatMap(({ at }) => at));
  const cited = new Set((indexesOf(dossier).claimsBySource.get(id) ?? []).flatMap(({ at = [] }) => at));
  return {
    source: id,
    sentences: all.length,
    asserting: all.filter((sentence) => !idle.has(sentence)).length,
    cited: all.filter((sentence) => cited.has(sentence)).length,
    unaccounted: all.filter((sentence) => !cited.has(sentence) && !idle.has(sentence)),
  };
}
