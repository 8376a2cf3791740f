import { joinedBy, runTogether, type ValuePhrases } from './phrases.js';

const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

export const en: ValuePhrases = {
  about: (value) => `about ${value}`,
  withinRange: (first, last) => `between ${first} and ${last}`,
  notAfter: (date) => `by ${date}`,
  notBefore: (date) => `${date} or later`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  probably: (date) => `probably ${date}`,
  range: (first, last) => (first.includes(' ') ? `${first} – ${last}` : `${first}–${last}`),
  decade: (year) => `the ${year}s`,
  seasons: Object.fromEntries(
    Object.entries(seasons).map(([code, name]) => [code, (year: string) => `${name} ${year}`]),
  ),
  earlier: (time) => `${time} earlier`,
  unknownBase: 'an earlier time that the source does not name',
  directions: {
    north: 'north',
    'north-east': 'north-east',
    east: 'east',
    'south-east': 'south-east',
    south: 'south',
    'south-west': 'south-west',
    west: 'west',
    'north-west': 'north-west',
  },
  asWritten: (words) => words,
  quoted: (words) => `“${words}”`,
  oneOf: (items) => joinedBy(items, ', ', 'or'),
  listOf: (items) => (runTogether(items, /,| and /) ? items.join('; ') : joinedBy(items, ', ', 'and')),
};
