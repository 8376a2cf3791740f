import { words } from './words.js';

/** How exactly a plain date is told, by its length. */
const precisions = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const dayOf = (text) => new Date(`${text}T00:00:00Z`);

/** A date for people: a plain one as exactly as it is known, any other by the first and the last day it can mean. */
export function tell(when, language) {
  const { undated, about, since } = words[language];
  if (when?.earliest === undefined) return when?.edtf ?? undated;
  const plain = /^\d{4}(-\d\d){0,2}$/.exec(when.edtf.replace(/[~?%]$/, ''))?.[0];
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...precisions[plain?.length ?? 10],
    timeZone: 'UTC',
  });
  const first = dayOf(when.earliest);
  if (plain) return plain === when.edtf ? format.format(first) : about(format.format(first));
  if (when.latest === undefined) return since(format.format(first));
  return format.formatRange(first, dayOf(when.latest));
}
