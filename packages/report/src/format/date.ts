import type { Messages } from '../messages/messages.js';
import type { ReportLanguage } from '../model.js';

const locales: Readonly<Record<ReportLanguage, string>> = { en: 'en-GB', ru: 'ru-RU', ur: 'ur-PK' };

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

const plain = (text: string, language: ReportLanguage): string => {
  const parts = text.split('-');
  const moment = new Date(`${text}${'-01'.repeat(3 - parts.length)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], {
    ...shapes[parts.length],
    timeZone: 'UTC',
    numberingSystem: 'latn',
  }).format(moment);
};

/** One EDTF date without a range. */
const single = (text: string, messages: Messages, language: ReportLanguage): string => {
  const bare = text.replace(/[~?%]/g, '');
  const decade = /^(\d{3})X$/.exec(bare);
  const printed = decade
    ? messages.decade(`${decade[1]}0`)
    : /^\d{4}(?:-\d{2}){0,2}$/.test(bare)
      ? plain(bare, language)
      : bare;
  const approximate = /[~%]/.test(text) ? messages.about(printed) : printed;
  return /[?%]/.test(text) ? messages.probably(approximate) : approximate;
};

/** Two days of one month, or two months of one year, share what they have in common: `6–7 April 2021`. */
const joined = (first: string, last: string, messages: Messages, language: ReportLanguage): string => {
  const [a, b] = [first.split('-'), last.split('-')];
  const sameMonth = a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1];
  if (sameMonth && language === 'en') return `${Number(a[2])}–${single(last, messages, language)}`;
  return `${single(first, messages, language)} – ${single(last, messages, language)}`;
};

/** An EDTF date as a reader expects it: `24 February 2022`, `between May and June 2011`, `since 2006`. */
export function formatDate(edtf: string, messages: Messages, language: ReportLanguage): string {
  const one = (text: string): string => single(text, messages, language);
  if (edtf.startsWith('[')) {
    const [first = '', last = ''] = edtf.slice(1, -1).split('..');
    if (edtf.includes(',')) return messages.listOf(edtf.slice(1, -1).split(',').map(one));
    if (first === '') return messages.notAfter(one(last));
    return last === '' ? messages.notBefore(one(first)) : messages.withinRange(one(first), one(last));
  }
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return one(start);
  if (start === '' || start === '..') return messages.until(one(end));
  return end === '' || end === '..' ? messages.since(one(start)) : joined(start, end, messages, language);
}
