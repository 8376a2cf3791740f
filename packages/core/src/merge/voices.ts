import type { Source } from '../dossier/compiled.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { MergeContext } from './merged.js';

/** Follows `derivedFrom` to the source that speaks first. */
const rootOf = (id: string, sources: ReadonlyMap<string, Source>): string => {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    const next = sources.get(current)?.derivedFrom;
    if (next === undefined || seen.has(current)) return current;
    seen.add(current);
    current = next;
  }
};

/** The last day on which the source can have been written: inferred, else published as stated, else as known. */
const writtenBy = (source: Source, dates: Readonly<Record<string, DateBounds>>): string | undefined => {
  const said = source.claims.map(({ says }) => says.published).find((value) => value !== undefined);
  const edtf =
    source.inferred?.written?.value ?? source.published ?? said ?? source.inferred?.published?.value;
  return edtf === undefined ? undefined : dates[edtf]?.latest;
};

/** What merging needs to know of the sources of a dossier. */
export function mergeContext(
  sources: ReadonlyMap<string, Source>,
  dates: Readonly<Record<string, DateBounds>>,
): MergeContext {
  const ids = [...sources.keys()];
  const voices = new Map(ids.map((id) => [id, rootOf(id, sources)]));
  const days = new Map([...sources].map(([id, source]) => [id, writtenBy(source, dates)]));
  return { dates, voiceOf: (id) => voices.get(id) ?? id, dateOf: (id) => days.get(id) };
}
