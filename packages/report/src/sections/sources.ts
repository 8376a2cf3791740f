import type { Source } from '@bilateral/core';
import { authorOf } from '../citations/author.js';
import { sourceAnchor } from '../citations/note-book.js';
import type { Composer } from '../composer.js';
import { emphasis, link, paragraph, text } from '../inline.js';
import type { BibliographyEntry, Inline } from '../model.js';
import { sectionOf, type Compose } from './section.js';
import { selectionWords } from './selection-words.js';

/** What was chosen, how to read the citations, and the dossier's reach and limits. */
export const method: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const { info } = composer.dossier;
  const chosen = selectionWords(composer, sentence.selection);
  return sectionOf('method', sections.method, [
    ...(chosen === undefined ? [] : [paragraph(chosen)]),
    sectionOf(
      'how-to-read',
      sections.howToRead,
      sentence.howToRead.map((words) => paragraph(words)),
    ),
    sectionOf('limits', sentence.limits, [
      paragraph(composer.local(info.reach)),
      paragraph(composer.local(info.limits)),
    ]),
  ]);
};

/** The place of the list of sources. */
export const sourceList: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  if (composer.selection.sources().length === 0) return undefined;
  return sectionOf('source-list', sections.sourceList, [
    paragraph(sentence.sourceListIntro),
    { kind: 'bibliography' },
  ]);
};

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

/** The list of sources, each with the numbers of the notes that cite it. */
export function bibliographyOf(composer: Composer, noteCount: number): readonly BibliographyEntry[] {
  const citedIn = new Map<string, number[]>();
  for (let number = 1; number <= noteCount; number += 1) {
    for (const source of composer.notes.sourcesOf(number)) {
      const numbers = citedIn.get(source);
      if (numbers) numbers.push(number);
      else citedIn.set(source, [number]);
    }
  }
  const chosen = new Set(composer.selection.sources().map(({ id }) => id));
  const sources = [...composer.dossier.sources.values()].filter(
    ({ id }) => chosen.has(id) || citedIn.has(id),
  );
  return sorted(composer, sources).map((source) => ({
    id: sourceAnchor(source.id),
    children: entryOf(composer, source),
    citedIn: citedIn.get(source.id) ?? [],
  }));
}
