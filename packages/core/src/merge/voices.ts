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

/** When the source was written, in EDTF: inferred, else published as stated, else as known. */
export const writtenOn = ({ inferred, published, claims }: Source): string | undefined =>
  inferred?.written?.value ??
  published ??
  claims.map(({ says }) => says.published).find((value) => value !== undefined) ??
  inferred?.published?.value;

/** The last day on which the source can have been written. */
const writtenBy = (source: Source, dates: Readonly<Record<string, DateBounds>>): string | undefined => {
  const edtf = writtenOn(source);
  return edtf === undefined ? undefined : dates[edtf]?.latest;
};

/** Answers each question once: a dossier is created without asking anything of its sources. */
const remembered = <Answer>(answer: (id: string) => Answer): ((id: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (id) => {
    if (!known.has(id)) known.set(id, answer(id));
    return known.get(id) as Answer;
  };
};

/** What merging needs to know of the sources of a dossier. */
export function mergeContext(
  sources: ReadonlyMap<string, Source>,
  dates: Readonly<Record<string, DateBounds>>,
): MergeContext {
  return {
    dates,
    voiceOf: remembered((id) => rootOf(id, sources)),
    dateOf: remembered((id) => {
      const source = sources.get(id);
      return source && writtenBy(source, dates);
    }),
  };
}
