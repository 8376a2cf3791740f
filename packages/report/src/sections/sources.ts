import type { Source } from '@bilateral/core';
import { authorOf } from '../citations/author.js';
import { sourceAnchor } from '../citations/cited.js';
import type { Composer } from '../composer.js';
import { emphasis, link, paragraph, text } from '../inline.js';
import type { BibliographyEntry, Inline, Section } from '../model.js';

/** The place of the list of sources. */
export function sourceList({ messages }: Composer): Section {
  const { sections, sentence } = messages;
  return {
    kind: 'section',
    id: 'source-list',
    title: sections.sourceList,
    compact: true,
    children: [paragraph(sentence.sourceListIntro), { kind: 'bibliography' }],
  };
}

/** Under whose name a source stands: its author's, else its publisher's. */
const heading = (composer: Composer, source: Source): string => {
  const { asWritten, bibliography } = composer.messages;
  const publisher = source.publisher && asWritten(source.publisher);
  return authorOf(composer, source) ?? publisher ?? bibliography.untitledAuthor;
};

const sentence = (composer: Composer, words: string): string => `${words}${composer.stopAfter(words)}`;

/** What follows the title: publisher and date, what kind of source it is, how it was read. */
const remarks = (composer: Composer, source: Source): readonly string[] => {
  const { bibliography, marks, asWritten } = composer.messages;
  const { publisher, published, derivedFrom, note, type } = source;
  const written = source.inferred?.written;
  const hasAuthor = authorOf(composer, source) !== undefined;
  const where = [
    ...(publisher === undefined || !hasAuthor ? [] : [asWritten(publisher)]),
    ...(published === undefined ? [] : [composer.date(published)]),
  ].join(marks.comma);
  return [
    ...(where === '' ? [] : [sentence(composer, where)]),
    ...(written === undefined
      ? []
      : [
          bibliography.written(
            composer.date(written.value),
            composer.local(written.why).replace(/[.۔]$/, ''),
          ),
        ]),
    sentence(
      composer,
      composer.code('source-type', type).replace(/^./, (letter) => letter.toUpperCase()),
    ),
    ...(derivedFrom === undefined ? [] : [bibliography.derivedFrom(composer.notes.shortTitle(derivedFrom))]),
    ...(source.text === undefined ? [] : [bibliography.textRead(source.text.sentences.length)]),
    ...(note === undefined ? [] : [sentence(composer, composer.local(note))]),
  ];
};

const entryOf = (composer: Composer, source: Source): readonly Inline[] => {
  const title = composer.messages.asWritten(source.title);
  return [
    text(`${heading(composer, source)}: `),
    emphasis(title),
    text([composer.stopAfter(title), ...remarks(composer, source)].join(' ')),
    ...(source.address === undefined
      ? []
      : [text(' '), link(source.address, composer.messages.asWritten(source.address))]),
  ];
};

/** By author or publisher, then by date; what is not dated comes after what is. */
const sorted = (composer: Composer, sources: readonly Source[]): readonly Source[] => {
  const keys = new Map(
    sources.map((source) => {
      const day = composer.dossier.dates[source.published ?? '']?.earliest ?? '9999';
      return [source, [heading(composer, source), day, source.title, source.id]] as const;
    }),
  );
  return [...sources].sort((a, b) => {
    const [x = [], y = []] = [keys.get(a), keys.get(b)];
    const differing = x.findIndex((part, index) => part !== y[index]);
    return differing < 0 ? 0 : (x[differing] ?? '').localeCompare(y[differing] ?? '', composer.language);
  });
};

/** The notes that cite each source, by their numbers in print. */
const citedIn = ({ notes }: Composer, order: readonly number[]): ReadonlyMap<string, readonly number[]> => {
  const cited = new Map<string, number[]>();
  for (const [index, made] of order.entries())
    for (const source of notes.sourcesOf(made)) cited.set(source, [...(cited.get(source) ?? []), index + 1]);
  return cited;
};

/**
 * The list of sources, each with the numbers of the notes that cite it: those that are cited; in full, all of which
 * something is told.
 */
export function bibliographyOf(composer: Composer, order: readonly number[]): readonly BibliographyEntry[] {
  const cited = citedIn(composer, order);
  const chosen = new Set(composer.detail === 'full' ? composer.selection.sources().map(({ id }) => id) : []);
  const sources = [...composer.dossier.sources.values()].filter(({ id }) => chosen.has(id) || cited.has(id));
  return sorted(composer, sources).map((source) => ({
    id: sourceAnchor(source.id),
    children: entryOf(composer, source),
    citedIn: cited.get(source.id) ?? [],
  }));
}
