import { joinedBy, runTogether, type ValuePhrases } from './phrases.js';

/** Dates and names that hold a comma of their own are set off by semicolons. */
const list = (items: readonly string[], word: 'اور' | 'یا'): string =>
  joinedBy(items, items.some((item) => item.includes('،')) ? '؛ ' : '، ', word);

/** What makes names run together: a comma or an “and” of their own. */
const mark = /[،,]| اور | and /;

/** A span of time takes another postposition only as a moment within it. */
const moment = (date: string): string => (date.endsWith(' کے درمیان') ? `${date} کسی وقت` : date);

/** A dash between figures would show them in an order that readers of a line from the right may mistake. */
const span = (low: string, high: string): string => `${low}\u00a0تا\u00a0${high}`;

/**
 * Left-to-right marks around words of another script: figures and signs at their ends would else go over to the Urdu. The
 * right-to-left mark behind them keeps a figure of the Urdu that follows, such as the day of a date, from going over to the words.
 */
const asWritten = (words: string): string =>
  /[\u0600-\u06ff]/.test(words) ? words : `\u200e${words}\u200e\u200f`;

const seasons = { 21: 'موسم بہار', 22: 'موسم گرما', 23: 'موسم خزاں', 24: 'موسم سرما' } as const;

export const ur: ValuePhrases = {
  about: (value) => `تقریباً ${value}`,
  withinRange: (first, last) => `${moment(first)} اور ${moment(last)} کے درمیان`,
  notAfter: (date) => `${moment(date)} یا اس سے قبل`,
  notBefore: (date) => `${moment(date)} یا اس کے بعد`,
  since: (date) => `${moment(date)} سے`,
  until: (date) => `${moment(date)} تک`,
  probably: (date) => `غالباً ${date}`,
  range: span,
  decade: (year) => `${year} کی دہائی`,
  seasons: Object.fromEntries(
    Object.entries(seasons).map(([code, name]) => [code, (year: string) => `${name} ${year}`]),
  ),
  earlier: (time) => `${time} قبل`,
  asWritten,
  quoted: (words) => `“${asWritten(words)}”`,
  oneOf: (items) => list(items, 'یا'),
  listOf: (items) => (runTogether(items, mark) ? items.join('؛ ') : list(items, 'اور')),
  unknownBase: 'ایک سابقہ مدت جس کی ماخذ میں صراحت نہیں',
  directions: {
    north: 'شمال',
    'north-east': 'شمال مشرق',
    east: 'مشرق',
    'south-east': 'جنوب مشرق',
    south: 'جنوب',
    'south-west': 'جنوب مغرب',
    west: 'مغرب',
    'north-west': 'شمال مغرب',
  },
};
