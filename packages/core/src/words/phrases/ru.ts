import { joinedBy, runTogether, type ValuePhrases } from './phrases.js';

/** Names that hold a comma, an “и” or a common noun of their own would run together. */
const mark = /,| и |^\P{Ll}.*\s\p{Ll}/u;

/** Quotation marks within others are those of the second order. */
const quoted = (words: string): string => `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`;

const roughly = 'примерно ';

const genitives: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
  весна: 'весны',
  лето: 'лета',
  осень: 'осени',
  зима: 'зимы',
};

/** Dates arrive in the nominative; days and years have one form in both cases. */
const genitive = (date: string): string =>
  date.replace(/\p{L}+/gu, (word) => genitives[word] ?? word).replace(/(?<=\d0-)е/g, 'х');

/** A preposition and its date: `с сентября 2016 г.`, `примерно с 1968 г.`, `с даты не ранее 1900 г.` */
const governing =
  (preposition: string) =>
  (date: string): string => {
    if (date.startsWith('не ')) return `${preposition} даты ${date}`;
    return date.startsWith(roughly)
      ? `${roughly}${governing(preposition)(date.slice(roughly.length))}`
      : `${preposition} ${genitive(date)}`;
  };

const notBefore = governing('не ранее');
const notAfter = governing('не позднее');

/** A preposition before the figures of an amount: `примерно в 6 раз`. */
const beforeFigures = (preposition: string, amount: string): string =>
  amount.replace(/^\D*/, (words) => `${words}${preposition}\u00a0`);

/** The few forms of amounts of time whose accusative differs: `21 неделю`. */
const accusative = (amount: string): string =>
  amount.replace(/неделя(?!\p{L})/u, 'неделю').replace(/сотня(?!\p{L})/u, 'сотню');

const seasons = { 21: 'весна', 22: 'лето', 23: 'осень', 24: 'зима' } as const;

export const ru: ValuePhrases = {
  about: (value) => `${roughly}${value}`,
  withinRange: (first, last) => `${notBefore(first)} и ${notAfter(last)}`,
  notAfter,
  notBefore,
  // The second of a month is spoken with two consonants at its start.
  since: (date) => governing(/^2\s/.test(date) ? 'со' : 'с')(date),
  until: governing('до'),
  probably: (date) => `${date} (предположительно)`,
  range: (first, last) => (/[\s\p{L}]/u.test(first) ? `${first}\u00a0— ${last}` : `${first}–${last}`),
  years: (years, several) => `${years}\u00a0${several ? 'гг.' : 'г.'}`,
  decade: (year) => `${year}-е\u00a0гг.`,
  seasons: Object.fromEntries(
    Object.entries(seasons).map(([code, name]) => [code, (year: string) => `${name} ${year}\u00a0г.`]),
  ),
  earlier: (time) => `${beforeFigures('за', accusative(time))} до этого`,
  asWritten: (words) => words,
  quoted,
  oneOf: (items) => joinedBy(items, ', ', 'или'),
  listOf: (items) => (runTogether(items, mark) ? items.join('; ') : joinedBy(items, ', ', 'и')),
  unknownBase: 'более раннее время, не названное в источнике',
  directions: {
    north: 'к северу',
    'north-east': 'к северо-востоку',
    east: 'к востоку',
    'south-east': 'к юго-востоку',
    south: 'к югу',
    'south-west': 'к юго-западу',
    west: 'к западу',
    'north-west': 'к северо-западу',
  },
};
