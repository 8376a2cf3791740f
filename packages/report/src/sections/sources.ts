import type { Source } from '@bilateral/core';
import { authorOf } from '../citations/author.js';
import { sourceAnchor } from '../citations/note-book.js';
import type { Composer } from '../composer.js';
import { emphasis, link, paragraph, text } from '../inline.js';
import type { BibliographyEntry, Inline } from '../model.js';
import { sectionOf, type Compose } from './section.js';

/** How to read the citations, the dossier's reach and limits, and the list of sources. */
export const sources: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const { info } = composer.dossier;
  return sectionOf('sources', sections.sources, [
    sectionOf(
      'how-to-read',
      sections.howToRead,
      sentence.howToRead.map((words) => paragraph(words)),
    ),
    sectionOf('limits', sentence.limits, [
      paragraph(composer.local(info.reach)),
      paragraph(composer.local(info.limits)),
    ]),
    sectionOf('source-list', sections.sourceList, [{ kind: 'bibliography' }]),
  ]);
};

const entryOf = (composer: Composer, source: Source): readonly Inline[] => {
  const { bibliography, marks } = composer.messages;
  const written = source.inferred?.written;
  const remarks = [
    ...(source.published === undefined ? [] : [bibliography.published(composer.date(source.published))]),
    ...(written === undefined
      ? []
      : [
          bibliography.written(
            composer.date(written.value),
            composer.local(written.why).replace(/[.۔]$/, ''),
          ),
        ]),
    `${composer.code('source-type', source.type).replace(/^./, (letter) => letter.toUpperCase())}${marks.stop}`,
    ...(source.derivedFrom === undefined
      ? []
      : [bibliography.derivedFrom(composer.notes.shortTitle(source.derivedFrom))]),
    source.text === undefined ? bibliography.asWhole : bibliography.textRead(source.text.sentences.length),
  ];
  const publisher =
    source.publisher === undefined
      ? []
      : [`${composer.messages.asWritten(source.publisher)}${composer.stopAfter(source.publisher)}`];
  return [
    text(`${authorOf(composer, source) ?? bibliography.untitledAuthor}: `),
    emphasis(composer.messages.asWritten(source.title)),
    text([marks.stop, ...publisher, ...remarks].join(' ')),
    ...(source.address === undefined
      ? []
      : [text(' '), link(source.address, composer.messages.asWritten(source.address))]),
  ];
};

/** The list of sources, each with the numbers of the notes that cite it. */
export function bibliographyOf(composer: Composer, noteCount: number): readonly BibliographyEntry[] {
  const numbers = Array.from({ length: noteCount }, (_each, index) => index + 1);
  const citedBy = numbers.map((number) => [number, composer.notes.sourcesOf(number)] as const);
  return [...composer.dossier.sources.values()].map((source) => ({
    id: sourceAnchor(source.id),
    children: entryOf(composer, source),
    citedIn: citedBy.filter(([, cited]) => cited.has(source.id)).map(([number]) => number),
  }));
}
