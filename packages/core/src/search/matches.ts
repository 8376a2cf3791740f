import type { CompiledRecord } from '../dossier/compiled.js';
import { eachText, fieldKinds, type Language, type SearchField } from './fields.js';
import { manners, type SimilarWord } from './similar-words.js';
import { compoundsIn, wordsOf } from './words.js';

/** A word for which a record was found. */
export interface SearchMatch {
  /** Where it stands: in a label, a text, or among the names that sources give. */
  readonly field: SearchField;
  /** The word as it stands there. */
  readonly term: string;
}

interface WeighedMatch extends SearchMatch {
  readonly weight: number;
}

function* wordsIn(record: CompiledRecord, language: Language | undefined) {
  const texts: (readonly [string, number])[] = [];
  eachText(record, (text, field) => texts.push([text, field]));
  for (const [text, number] of texts) {
    const field = fieldKinds[number] as (typeof fieldKinds)[number];
    if (language !== undefined && field.language !== language) continue;
    for (const word of compoundsIn(text).flatMap(wordsOf)) yield { field: field.name, ...word };
  }
}

const bestOf = (matches: readonly WeighedMatch[]): readonly WeighedMatch[] => {
  const most = Math.max(...matches.map(({ weight }) => weight));
  return matches.filter(({ weight }) => weight === most);
};

/** The words for which a record was found: for each word of the query those that answer it best. */
export function matchesIn(
  record: CompiledRecord,
  queries: readonly ReadonlyMap<string, SimilarWord>[],
  language: Language | undefined,
): readonly SearchMatch[] {
  const words = [...wordsIn(record, language)];
  const matches = queries.flatMap((similar) =>
    bestOf(
      words.flatMap(({ field, written, key }) => {
        const manner = similar.get(key)?.manner;
        return manner === undefined ? [] : [{ field, term: written, weight: manners[manner] }];
      }),
    ),
  );
  const distinct = new Map(matches.map(({ field, term }) => [`${field} ${term}`, { field, term }]));
  return [...distinct.values()];
}
