import { closest, distance } from 'fastest-levenshtein';
import { BilateralError, type Dossier, type ErrorCode } from '@bilateral/core';
import type { Detail } from './composer.js';
import type { Picture, ReportLanguage } from './model.js';
import { chapterNames, type ChapterName } from './sections/chapter-name.js';

/** What {@link buildReport} is asked for. All of it can be left out. */
export interface ReportOptions {
  /**
   * A language of the dossier; English if it has it, else its first. Another one is refused as
   * `unavailable-language`.
   */
  readonly language?: ReportLanguage;
  /**
   * Full date of the report, `YYYY-MM-DD`; the dossier’s edition if not given. What is no day of the calendar is
   * refused as `invalid-date`.
   */
  readonly date?: string;
  /**
   * A year, month or day, or an interval of them as EDTF writes it (`2014/2024`, `2021/..`): events, agreements,
   * documents, utterances, relations and points of series whose time can meet it. What has no time stays. Anything
   * else is refused as `invalid-period`.
   */
  readonly period?: string;
  /**
   * Codes of topics, such as `energy`: the records that bear one of them or a narrower one, or whose parts do, and
   * the entities that those name. A code that is not of the list is refused as `unknown-topic`.
   */
  readonly topics?: readonly string[];
  /** `brief`: one page, then its notes and sources; `standard`, the default: what weighs most; `full`: everything. */
  readonly detail?: Detail;
  /**
   * The chapters to write; all of them if there are none. They keep the order of the report. A brief has none to
   * choose from.
   */
  readonly sections?: readonly ChapterName[];
  /** The title of the report; that of the dossier if not given. */
  readonly title?: string;
  /** Stands on the cover. It needs words for those who do not see it. */
  readonly logo?: Picture;
}

/** Options that were found to be right, with what goes without saying. */
export interface CheckedOptions extends Pick<ReportOptions, 'period' | 'topics' | 'title' | 'logo'> {
  readonly language: ReportLanguage;
  readonly date: string;
  readonly detail: Detail;
  readonly sections: readonly ChapterName[];
}

/**
 * How much a report can tell, least first: what {@link ReportOptions.detail} can be.
 *
 * @example
 * ```ts
 * import { details } from '@bilateral/report';
 *
 * details; // => ['brief', 'standard', 'full']
 * ```
 */
export const details: readonly Detail[] = ['brief', 'standard', 'full'];

const isDay = (date: string): boolean => {
  const moment = new Date(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(date)
  );
};

/** The word that was probably meant, or else all that there are. */
const hintAt = (written: string, known: readonly string[]): string => {
  // No word of a list is as long, and to compare a long text takes long.
  const word = written.slice(0, 200);
  const nearest = closest(word, [...known]);
  const isNear = distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3));
  return isNear ? `did you mean ${nearest}?` : `one of ${known.join(', ')}`;
};

const requireKnown = (
  code: ErrorCode,
  what: string,
  words: readonly string[],
  known: readonly string[],
): void => {
  for (const word of words)
    if (!known.includes(word))
      throw new BilateralError(code, `'${word}' is no ${what}`, { hint: hintAt(word, known) });
};

const requireDay = (date: string): void => {
  if (isDay(date)) return;
  const hint = 'write a day of the calendar as YYYY-MM-DD';
  throw new BilateralError('invalid-date', `'${date}' is no date of a report`, { hint });
};

const requireLanguage = ({ info }: Dossier, language: ReportLanguage): void => {
  if (info.languages.includes(language)) return;
  throw new BilateralError(
    'unavailable-language',
    `the dossier ${info.id} cannot be reported in '${language}'`,
    { hint: `languages: ${info.languages.join(', ')}` },
  );
};

/** What the first bytes of a picture are, by the signatures of the formats. */
const signatures: Readonly<Record<Picture['mediaType'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

const requirePicture = ({ mediaType, content, alternative }: Picture): void => {
  const refuse = (message: string, hint: string): never => {
    throw new BilateralError('invalid-logo', message, { hint });
  };
  requireKnown('invalid-logo', 'kind of picture', [mediaType], Object.keys(signatures));
  if (!signatures[mediaType].every((byte, index) => content[index] === byte))
    refuse(`the logo is no ${mediaType}`, 'give the bytes of the file as they are');
  if (alternative.trim() === '')
    refuse('the logo has no words for those who do not see it', 'say in `alternative` what it shows');
};

const defaultLanguage = ({ info }: Dossier): ReportLanguage =>
  info.languages.includes('en') ? 'en' : (info.languages[0] as ReportLanguage);

const requireSections = (detail: Detail, sections: readonly string[]): void => {
  requireKnown('unknown-section', 'chapter of a report', sections, chapterNames);
  if (detail === 'brief' && sections.length > 0)
    throw new BilateralError('sections-of-brief', 'a brief has no chapters to choose from', {
      hint: 'leave sections out, or write the report in standard or full detail',
    });
};

const isText = (value: unknown): boolean => typeof value === 'string';

/** `every` alone would pass over the holes of a list. */
const isListOfTexts = (value: unknown): boolean => Array.isArray(value) && [...value].every(isText);

/** A view of bytes is not asked for by its class: it may come from another realm. */
const isPicture = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { mediaType, content, alternative } = value as Readonly<Record<string, unknown>>;
  return isText(mediaType) && isText(alternative) && ArrayBuffer.isView(content);
};

/** What each option is, and how another value is refused, which programs without types may hand over. */
const shapes: Readonly<
  Record<keyof ReportOptions, readonly [isOne: (value: unknown) => boolean, code: ErrorCode, what: string]>
> = {
  language: [isText, 'unavailable-language', 'a text'],
  date: [isText, 'invalid-date', 'a text'],
  period: [isText, 'invalid-period', 'a text'],
  topics: [isListOfTexts, 'unknown-topic', 'a list of texts'],
  detail: [isText, 'unknown-detail', 'a text'],
  sections: [isListOfTexts, 'unknown-section', 'a list of texts'],
  title: [isText, 'empty-title', 'a text'],
  logo: [isPicture, 'invalid-logo', 'a picture with mediaType, content and alternative'],
};

const requireShapes = (options: ReportOptions): void => {
  for (const name of Object.keys(shapes) as (keyof ReportOptions)[]) {
    const [isOne, code, what] = shapes[name];
    const value: unknown = options[name];
    if (value !== undefined && !isOne(value)) throw new BilateralError(code, `${name} is ${what}`);
  }
};

/** Options as they will be used. Throws a `BilateralError` for the first that is wrong. */
export function checkedOptions(dossier: Dossier, options: ReportOptions): CheckedOptions {
  requireShapes(options);
  const { language = defaultLanguage(dossier), date = dossier.info.edition, ...others } = options;
  const { detail = 'standard', sections = [], title, logo } = others;
  requireDay(date);
  requireLanguage(dossier, language);
  requireKnown('unknown-detail', 'detail of a report', [detail], details);
  requireSections(detail, sections);
  if (title?.trim() === '')
    throw new BilateralError('empty-title', 'the title of the report is empty', {
      hint: 'leave it out for that of the dossier',
    });
  if (logo) requirePicture(logo);
  const chapters =
    sections.length === 0 ? chapterNames : chapterNames.filter((each) => sections.includes(each));
  return { ...others, language, date, detail, sections: chapters };
}
