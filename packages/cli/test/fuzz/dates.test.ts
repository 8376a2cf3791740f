import { parsePeriod } from '@bilateral/core';
import { recordSchemas } from '@bilateral/core/schema';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fuzz } from './fuzz.js';
import { outcomeOf } from './outcome.js';

const signs = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789-/.[]{},~?%XTYuSE+: '.split('')),
      fc.constantFrom(
        '..',
        '1950',
        '2022-02-24',
        '-02-29',
        '2016-09',
        '/..',
        '[..',
        'Y-17E7',
        '2021-21',
        '٣',
        '\0',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const digits = (count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
const day = fc.tuple(digits(4), digits(2), digits(2)).chain(([year, month, date]) => {
  const fully = `${year}-${month}-${date}`;
  return fc.constantFrom(
    fully,
    fully.slice(0, 7),
    year,
    `${fully}~`,
    `${year}?`,
    `${year.slice(0, 3)}X`,
    '..',
    '',
  );
});
const dates = fc.oneof(
  day,
  fc.tuple(day, day).map((ends) => ends.join('/')),
  fc.tuple(day, day).map((ends) => `[${ends.join('..')}]`),
  fc.array(day, { maxLength: 4 }).map((members) => `[${members.join(',')}]`),
);

const texts = fc.oneof(
  { weight: 3, arbitrary: signs },
  { weight: 4, arbitrary: dates },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const isTaken = (date: string): boolean =>
  recordSchemas.event.safeParse({ label: { en: 'x' }, claims: [{ source: 'x', says: { date } }] }).success;

/** Whether the library for EDTF takes a text; it knows more than the model has room for. */
const isEdtf = (text: string): boolean => {
  try {
    edtf(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
};

/** The library wants both ends of a run to be equally exact, which the standard does not. */
const isRun = (text: string): boolean => /^\[[^,]*\.\.[^,]*\]$/.test(text);

describe('the reader of dates', () => {
  fuzz('texts are a date of EDTF, or none', 0.42, texts, (text) => {
    if (isTaken(text) && !isRun(text)) expect(isEdtf(text), text).toBe(true);
  });
  fuzz('texts are a period or refused', 0.28, texts, (text) => outcomeOf(() => parsePeriod(text)));
});
