import type { Claim } from '@bilateral/core';
import type { Composer } from '../composer.js';

/** What is needed to say whose words a claim gives. */
export type Cited = Pick<Claim, 'source'> & Partial<Claim>;

/** A source by its short title, with the date on which it was published; in brackets that on which it must have been written. */
export function datedTitle(composer: Composer, source: string): string {
  const { dossier, messages, notes } = composer;
  const title = notes.shortTitle(source);
  const { published, inferred } = dossier.sources.get(source) ?? {};
  const date = published ?? inferred?.written?.value;
  if (date === undefined) return title;
  const words = composer.date(date);
  if (title.includes(words)) return title;
  return `${title}${messages.marks.comma}${published === undefined ? `[${words}]` : words}`;
}

/** A source, the time of which it speaks where that is another one, and whom it quotes. */
const sourceWords = (composer: Composer, source: string, claims: readonly Cited[]): string => {
  const { dossier, messages } = composer;
  const read = dossier.sources.get(source);
  const written = read?.published ?? read?.inferred?.written?.value ?? '';
  const times = claims.flatMap(({ asOf }) =>
    asOf === undefined || written.startsWith(asOf) ? [] : [messages.statedFor(composer.date(asOf))],
  );
  const speakers = [...new Set(claims.flatMap(({ said }) => (said ? [composer.speaker(said)] : [])))];
  const title = [datedTitle(composer, source), ...new Set(times)].join(messages.marks.comma);
  return speakers.length === 0 ? title : `${title}${messages.quotes(messages.listOf(speakers))}`;
};

/** The sources of claims, at most so many of them by name, in the order in which they are given. */
export function sourcesWords(composer: Composer, claims: readonly Cited[], most: number): string {
  const { andMore, marks } = composer.messages;
  const sources = [...new Set(claims.map(({ source }) => source))];
  // One that would be left over takes no more room than to say that there is one more.
  const shown = sources.length === most + 1 ? sources : sources.slice(0, most);
  const words = shown.map((source) =>
    sourceWords(
      composer,
      source,
      claims.filter((claim) => claim.source === source),
    ),
  );
  const left = sources.length - shown.length;
  return [...words, ...(left === 0 ? [] : [andMore(left)])].join(marks.semicolon);
}
