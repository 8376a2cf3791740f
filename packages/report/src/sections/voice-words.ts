import type { Claim } from '@bilateral/core';
import type { Composer } from '../composer.js';

/** What is needed to say whose words a claim gives. */
export type Cited = Pick<Claim, 'source'> & Partial<Pick<Claim, 'said' | 'asOf'>>;

/** A source by its short title, with the date on which it was published. */
export function datedTitle(composer: Composer, source: string): string {
  const { dossier, messages, notes } = composer;
  const title = notes.shortTitle(source);
  const published = dossier.sources.get(source)?.published;
  const date = published === undefined ? '' : composer.date(published);
  return title.includes(date) ? title : `${title}${messages.marks.comma}${date}`;
}

/** A source, the time of which it speaks where that is another one, and whom it quotes. */
const sourceWords = (composer: Composer, source: string, claims: readonly Cited[]): string => {
  const { dossier, messages } = composer;
  const published = dossier.sources.get(source)?.published ?? '';
  const times = claims.flatMap(({ asOf }) =>
    asOf === undefined || published.startsWith(asOf) ? [] : [messages.statedFor(composer.date(asOf))],
  );
  const speakers = claims.flatMap(({ said }) =>
    said ? [messages.note.quoting(composer.speaker(said))] : [],
  );
  const title = [datedTitle(composer, source), ...new Set(times)].join(messages.marks.comma);
  return `${title}${[...new Set(speakers)].join('')}`;
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
