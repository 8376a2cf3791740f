import type { Dossier } from '@bilateral/core';
import { Composer } from './composer.js';
import { citationOf, coverOf, metadataOf } from './cover.js';
import { messagesByLanguage } from './messages/index.js';
import type { Block, Report, ReportLanguage, Section } from './model.js';
import { checkedOptions, type CheckedOptions, type ReportOptions } from './report-options.js';
import { annexesOf } from './sections/annexes.js';
import { brief } from './sections/brief/brief.js';
import { chaptersOf } from './sections/index.js';
import { bibliographyOf, sourceList } from './sections/sources.js';
import { Selection } from './selection/selection.js';
import { keptLinks } from './tree/kept-links.js';
import { notesInOrder } from './tree/notes-in-order.js';
import { numbered } from './tree/numbering.js';

const rightToLeft: ReadonlySet<ReportLanguage> = new Set<ReportLanguage>(['ur']);

const composerFor = (dossier: Dossier, options: CheckedOptions): Composer => {
  const { date, detail, language, period, topics } = options;
  const selection = new Selection(dossier, {
    ...(period !== undefined && { period }),
    ...(topics && { topics }),
  });
  return new Composer(dossier, messagesByLanguage[language], language, selection, detail, date);
};

const onNewPage = (section: Section): Section => ({ ...section, newPage: true });

/** Chapters and annexes with their numbers; the first of each begins a page. */
const parts = (composer: Composer, { sections }: CheckedOptions, title: string): readonly Section[] => {
  const annexes = annexesOf(composer, sections);
  const chapters = chaptersOf(composer, sections, citationOf(composer, title));
  const starts = new Set([chapters[0], annexes[0]]);
  const opened = (section: Section): Section => (starts.has(section) ? onNewPage(section) : section);
  return numbered(chapters.map(opened), annexes.map(opened));
};

/** What stands before the notes. */
const told = (composer: Composer, options: CheckedOptions, title: string): readonly Block[] => {
  const page = brief(composer);
  const first = page === undefined ? [] : [onNewPage(page)];
  if (options.detail === 'brief') return first;
  const { contents } = composer.messages.furniture;
  return [...first, { kind: 'contents', title: contents }, ...parts(composer, options, title)];
};

const notesSection = ({ messages }: Composer): Section => ({
  kind: 'section',
  id: 'notes',
  title: messages.furniture.notes,
  newPage: true,
  compact: true,
  children: [{ kind: 'notesList' }],
});

/**
 * Builds the report of a dossier as a document tree: what is told, in which words and in which order, and which
 * passages say it. The same dossier and options give the same tree; no clock is read.
 *
 * Events and values that were only planned, forecast or alleged stand in a chapter of their own, opinions under those
 * who hold them, and where sources disagree each position stands with its own note. Every statement is marked with a
 * note, and every note leads to the entries of the sources that it cites.
 *
 * Throws a `BilateralError` for a language that the dossier lacks (`unavailable-language`), a date that is no day of
 * the calendar (`invalid-date`), a period that is none (`invalid-period`), a topic, detail or chapter that is not of
 * the list (`unknown-topic`, `unknown-detail`, `unknown-section`), chapters of a brief (`sections-of-brief`), an
 * empty title (`empty-title`), or a logo that is no picture or has no words for those who do not see it
 * (`invalid-logo`).
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { buildReport } from '@bilateral/report';
 *
 * const report = buildReport(pakistanRussia, { language: 'ru', detail: 'brief', period: '2022' });
 * report.direction; // => 'ltr'
 * report.body.flatMap((block) => (block.kind === 'section' ? [block.title] : []));
 * // => ['Кратко о главном', 'Примечания', 'Список источников']
 *
 * buildReport(pakistanRussia, { date: '2026-02-30' }); // throws invalid-date
 * ```
 */
export function buildReport(dossier: Dossier, options: ReportOptions = {}): Report {
  const checked = checkedOptions(dossier, options);
  const composer = composerFor(dossier, checked);
  const title = checked.title ?? composer.local(dossier.info.title);
  const { body, order } = notesInOrder(told(composer, checked, title));
  const bibliography = bibliographyOf(composer, order);
  const sources = bibliography.length === 0 ? undefined : onNewPage(sourceList(composer));
  const end = [...(order.length === 0 ? [] : [notesSection(composer)]), ...(sources ? [sources] : [])];
  return {
    kind: 'report',
    language: checked.language,
    direction: rightToLeft.has(checked.language) ? 'rtl' : 'ltr',
    date: checked.date,
    metadata: metadataOf(composer, title),
    cover: coverOf(composer, title, checked),
    body: keptLinks([...body, ...end], bibliography),
    notes: composer.notes.inOrder(order),
    bibliography,
    furniture: composer.messages.furniture,
    records: composer.notes.recordsOf(order),
  };
}
