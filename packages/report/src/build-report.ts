import { describeDate, type Dossier } from '@bilateral/core';
import { Composer } from './composer.js';
import { ReportError } from './error.js';
import { messagesByLanguage } from './messages/index.js';
import type { Messages } from './messages/messages.js';
import type { Block, Note, Report, ReportLanguage, Section } from './model.js';
import { annexesOf } from './sections/annexes.js';
import { chapters } from './sections/index.js';
import { selectionWords } from './sections/selection-words.js';
import { bibliographyOf } from './sections/sources.js';
import { summary } from './sections/summary.js';
import { Selection } from './selection/selection.js';

export interface ReportOptions {
  /** A language of the dossier; English if it has it, else its first. */
  readonly language?: ReportLanguage;
  /** Full date of the report, `YYYY-MM-DD`; the dossier's edition if not given. */
  readonly date?: string;
  /**
   * A year, month or day, or an interval of them as EDTF writes it (`2014/2024`, `2021/..`): events, agreements,
   * documents, utterances, relations and points of series whose time can meet it. What has no time stays.
   */
  readonly period?: string;
  /** Codes of topics: the records that bear one of them, or whose parts do, and the entities that those name. */
  readonly topics?: readonly string[];
}

const isDay = (date: string): boolean => {
  const moment = new Date(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(date)
  );
};

const messagesFor = (dossier: Dossier, language: ReportLanguage): Messages => {
  const { languages } = dossier.info;
  if (languages.includes(language)) return messagesByLanguage[language];
  throw new ReportError(
    'language-unavailable',
    `the dossier ${dossier.info.id} cannot be reported in '${language}'`,
    `languages: ${languages.join(', ')}`,
  );
};

const rightToLeft: ReadonlySet<ReportLanguage> = new Set<ReportLanguage>(['ur']);

const defaultLanguage = ({ info }: Dossier): ReportLanguage =>
  info.languages.includes('en') ? 'en' : (info.languages[0] as ReportLanguage);

const notesOf = (composer: Composer, count: number): readonly Note[] =>
  Array.from({ length: count }, (_each, index) => ({
    number: index + 1,
    children: composer.notes.contentOf(index + 1),
  }));

/** The title page; it says what was chosen, where not everything is told. */
const coverOf = (composer: Composer, title: string, date: string): Report['cover'] => {
  const { dossier, language, messages } = composer;
  const { creator, edition, licence } = dossier.info;
  const chosen = selectionWords(composer, messages.selection);
  return {
    title,
    subtitle: messages.subtitle,
    lines: [
      ...(chosen === undefined ? [] : [chosen]),
      messages.reportDate(describeDate(date, language)),
      messages.edition(describeDate(edition, language)),
      composer.local(creator),
      messages.licence(licence),
    ],
  };
};

/**
 * Builds the report of a dossier as a document tree. The same dossier and options give the same tree. Throws a
 * `ReportError` for a language that the dossier or this package lacks, a date that is no day of the calendar, a period
 * that is none, or a topic that is not of the list.
 */
export function buildReport(dossier: Dossier, options: ReportOptions = {}): Report {
  const { language = defaultLanguage(dossier), date = dossier.info.edition } = options;
  const { period, topics } = options;
  if (!isDay(date))
    throw new ReportError(
      'invalid-date',
      `'${date}' is no date of a report`,
      'write a day of the calendar as YYYY-MM-DD',
    );
  const messages = messagesFor(dossier, language);
  const selection = new Selection(dossier, {
    ...(period !== undefined && { period }),
    ...(topics && { topics }),
  });
  const composer = new Composer(dossier, messages, language, selection);
  const { info } = dossier;
  const title = composer.local(info.title);
  const body: readonly (Block | undefined)[] = [
    summary(composer),
    { kind: 'contents', title: messages.furniture.contents },
    ...chapters.map((compose) => compose(composer)),
    ...annexesOf(composer),
  ];
  const count = composer.notes.size;
  const notes: Section = {
    kind: 'section',
    id: 'notes',
    title: messages.furniture.notes,
    children: [{ kind: 'notesList' }],
  };
  return {
    kind: 'report',
    language,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    date,
    metadata: {
      title,
      subject: messages.subtitle,
      author: composer.local(info.creator),
      keywords: [...messages.keywords, ...info.parties.map((party) => composer.label(party))],
      licence: info.licence,
    },
    cover: coverOf(composer, title, date),
    body: [...body.filter((block) => block !== undefined), ...(count === 0 ? [] : [notes])],
    notes: notesOf(composer, count),
    bibliography: bibliographyOf(composer, count),
    furniture: messages.furniture,
    records: composer.notes.records,
  };
}
