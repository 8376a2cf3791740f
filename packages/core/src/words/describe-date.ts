import type { CodeLabel } from '../model/codes.js';
import type { ValuePhrases } from './phrases/phrases.js';
import { valuePhrases } from './value-phrases.js';

/** A language in which values are put into words. */
export type WordLanguage = keyof CodeLabel;

const locales: Readonly<Record<WordLanguage, string>> = { en: 'en-GB', ru: 'ru-RU', ur: 'ur-PK' };

/** Languages in which the first of two dates need not repeat the month and year of the second. */
const sharing: ReadonlySet<WordLanguage> = new Set<WordLanguage>(['en', 'ru', 'ur']);

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

const day = (parts: readonly string[]): Date =>
  new Date(`${[...parts, '01', '01'].slice(0, 3).join('-')}T00:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format costs much more than to use it, and a report writes thousands of dates in three shapes. */
const formatIn = (language: WordLanguage, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${JSON.stringify(shape)}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { ...shape, timeZone: 'UTC', numberingSystem: 'latn' };
  const format = new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, format);
  return format;
};

/** A moment in words; what follows the year stays on its line, and no comma parts the year from the month. */
const written = (moment: Date, shape: Intl.DateTimeFormatOptions, language: WordLanguage): string => {
  const parts = formatIn(language, shape).formatToParts(moment);
  const year = parts.findIndex(({ type }) => type === 'year');
  return parts
    .map(({ type, value }, index) => {
      if (year >= 0 && index > year) return value.replace(/\s/g, '\u00a0');
      return type === 'literal' ? value.replace(/[,،]/, '') : value;
    })
    .join('');
};

const yearWords = (figures: string, phrases: ValuePhrases, several = false): string =>
  phrases.years?.(figures, several) ?? figures;

/** A year of which digits are unspecified: a decade, or the years that are possible. */
const roughYear = (year: string, phrases: ValuePhrases): string =>
  /^\d{3}X$/.test(year)
    ? phrases.decade(year.replace('X', '0'))
    : phrases.withinRange(
        yearWords(year.replaceAll('X', '0'), phrases),
        yearWords(year.replaceAll('X', '9'), phrases),
      );

/** A year, month, season or day without qualifiers; what follows an unspecified part says no more. */
const bareDate = (text: string, phrases: ValuePhrases, language: WordLanguage): string => {
  const [year = '', ...rest] = text.split('-');
  if (year.includes('X')) return roughYear(year, phrases);
  const season = phrases.seasons[rest[0] ?? ''];
  if (season !== undefined) return season(year);
  const unknown = rest.findIndex((part) => part.includes('X'));
  const parts = [year, ...(unknown < 0 ? rest : rest.slice(0, unknown))];
  const printed = written(day(parts), shapes[parts.length] ?? {}, language);
  return parts.length === 1 ? yearWords(printed, phrases) : printed;
};

/** One date without a range. Qualifiers are those of EDTF level 1: `~` approximate, `?` uncertain, `%` both. */
const single = (text: string, phrases: ValuePhrases, language: WordLanguage): string => {
  const printed = bareDate(text.replace(/[~?%]/g, ''), phrases, language);
  const approximate = /[~%]/.test(text) ? phrases.about(printed) : printed;
  return /[?%]/.test(text) ? phrases.probably(approximate) : approximate;
};

const plainYear = /^\d{4}$/;
const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/**
 * The first of two dates of one year, without what the second says again: `6` of 6 and 7 April 2021, `March` of March and May
 * 2021. One that is approximate keeps its month, or both would seem so.
 */
const shortened = (
  first: string,
  last: string,
  phrases: ValuePhrases,
  language: WordLanguage,
): string | undefined => {
  const [from, to] = [first.replace('~', ''), last.replace('~', '')];
  if (!sharing.has(language) || !plainDate.test(from) || !plainDate.test(to)) return undefined;
  const [a, b] = [from.split('-'), to.split('-')];
  if (a.length !== b.length || a.length < 2 || a[0] !== b[0]) return undefined;
  const shape: Intl.DateTimeFormatOptions = a.length === 3 ? { day: 'numeric' } : {};
  const isDayOnly = a.length === 3 && a[1] === b[1] && first === from && last === to;
  const words = written(day(a), isDayOnly ? shape : { ...shape, month: 'long' }, language);
  return first === from ? words : phrases.about(words);
};

/** From one date to another: `2016–2024`, `6–7 April 2021`, `30 April – 2 May 2021`. */
const joined = (first: string, last: string, phrases: ValuePhrases, language: WordLanguage): string => {
  if (plainYear.test(first) && plainYear.test(last)) {
    const ends = [first, last].map((year) => written(day([year]), { year: 'numeric' }, language));
    return yearWords(phrases.range(ends[0] ?? '', ends[1] ?? ''), phrases, true);
  }
  const start = shortened(first, last, phrases, language) ?? single(first, phrases, language);
  return phrases.range(start, single(last, phrases, language));
};

/** A member of a set: a date, or all dates from one to another. */
const member = (text: string, phrases: ValuePhrases, language: WordLanguage): string => {
  const one = (date: string): string => single(date, phrases, language);
  const [first = '', last] = text.trim().split('..');
  if (last === undefined) return one(first);
  if (first === '') return phrases.notAfter(one(last));
  if (last === '') return phrases.notBefore(one(first));
  return phrases.withinRange(shortened(first, last, phrases, language) ?? one(first), one(last));
};

/** A date in the words of a language; the phrases are given, so that a language can be tried with others. */
export function dateInPhrases(edtf: string, phrases: ValuePhrases, language: WordLanguage): string {
  const one = (text: string): string => single(text, phrases, language);
  if (edtf.startsWith('['))
    return phrases.oneOf(
      edtf
        .slice(1, -1)
        .split(',')
        .map((each) => member(each, phrases, language)),
    );
  const [start = '', end] = edtf.split('/');
  if (end === undefined || start === end) return one(start);
  if (start === '' || start === '..') return phrases.until(one(end));
  if (end === '' || end === '..') return phrases.since(one(start));
  return joined(start, end, phrases, language);
}

/**
 * An EDTF date as a reader expects it: `24 February 2022`, `between May and June 2011`, `since 2006`. What follows the year, as
 * `2022 г.`, stays on its line. It takes any date that a dossier can have; what it makes of another text is not
 * defined.
 *
 * @example
 * ```ts
 * import { describeDate } from '@bilateral/core';
 *
 * describeDate('[2024-07..2024-12]'); // => 'between July and December 2024'
 * describeDate('1968~'); // => 'about 1968'
 * describeDate('2021-04-06/2021-04-07', 'ur'); // => '6 تا 7 اپریل 2021'
 * ```
 */
export function describeDate(edtf: string, language: WordLanguage = 'en'): string {
  return dateInPhrases(edtf, valuePhrases[language], language);
}
