import { CoreError } from '../error.js';
import { indexesOf } from '../dossier/indexes.js';
import type { Dossier } from '../dossier/dossier.js';

/** How far the sentences of a source are accounted for. */
export interface Coverage {
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

/** Which sentences of a source are cited, listed as asserting nothing, or neither. Throws a `CoreError` for an unknown source. */
export function coverageOf(dossier: Dossier, id: string): Coverage {
  const source = dossier.sources.get(id);
  if (!source)
    throw new CoreError('unknown-source', `no source of ${dossier.info.id} has the id '${id}'`, {
      hint: `sources: ${[...dossier.sources.keys()].join(', ')}`,
    });
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
