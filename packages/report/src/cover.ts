import { describeDate } from '@bilateral/core';
import type { Composer } from './composer.js';
import type { Report, ReportMetadata } from './model.js';
import type { CheckedOptions } from './report-options.js';
import { chapterNames } from './sections/chapter-name.js';
import { selectionWords } from './sections/selection-words.js';

/** How others cite the report: who made it, its title, how much of the dossier it tells, and from which edition. */
export function citationOf(composer: Composer, title: string): string {
  const { dossier, language, messages, detail } = composer;
  const { citation, detail: names } = messages.guide;
  const { creator, edition } = dossier.info;
  return citation(composer.local(creator), title, names[detail], describeDate(edition, language));
}

/** The title page; it says how much is told, and what was chosen where not everything is. */
export function coverOf(
  composer: Composer,
  title: string,
  { date, logo, sections }: CheckedOptions,
): Report['cover'] {
  const { detail, dossier, language, messages } = composer;
  const { creator, edition, licence } = dossier.info;
  const chosen = selectionWords(composer, messages.selection);
  const isWhole = detail === 'brief' || sections.length === chapterNames.length;
  return {
    title,
    subtitle: messages.subtitle,
    lines: [
      messages.guide.detail[detail],
      ...(chosen === undefined ? [] : [chosen]),
      ...(isWhole ? [] : [messages.guide.chapters(sections.map((each) => messages.sections[each]))]),
      messages.reportDate(describeDate(date, language)),
      messages.edition(describeDate(edition, language)),
      composer.local(creator),
      messages.licence(licence),
      messages.guide.citeAs(citationOf(composer, title), detail !== 'brief'),
    ],
    ...(logo && { logo }),
  };
}

/** What the properties of a document say of the report. */
export function metadataOf(composer: Composer, title: string): ReportMetadata {
  const { dossier, messages, selection } = composer;
  const { creator, licence, parties } = dossier.info;
  return {
    title,
    subject: messages.subtitle,
    author: composer.local(creator),
    keywords: [
      ...messages.keywords,
      ...parties.map((party) => composer.label(party)),
      ...selection.topics.map((topic) => composer.code('topic', topic)),
    ],
    licence,
  };
}
