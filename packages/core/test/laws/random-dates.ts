import fc from 'fast-check';
import { parseDate } from '../../src/model/edtf-bounds.js';

const year = fc.constantFrom('1997', '1998', '1999', '2000');
const month = fc.tuple(year, fc.constantFrom('01', '02', '06', '12')).map((parts) => parts.join('-'));
const day = fc.tuple(month, fc.constantFrom('01', '15', '28')).map((parts) => parts.join('-'));

/** A year, a month or a day. */
export const plainDate = fc.oneof(year, month, day);

const marked = fc.tuple(plainDate, fc.constantFrom('~', '?', '%')).map((parts) => parts.join(''));
const unspecified = fc.oneof(
  fc.constantFrom('199X', '200X'),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  month.map((text) => `${text}-XX`),
);
const end = fc.oneof(
  { weight: 6, arbitrary: plainDate },
  { weight: 1, arbitrary: marked },
  { weight: 1, arbitrary: unspecified },
);

const isDate = (text: string): boolean => !('problem' in parseDate(text));
const pair = (
  left: fc.Arbitrary<string>,
  right: fc.Arbitrary<string>,
  [open, mid, close]: readonly string[],
) => fc.tuple(left, right).map(([a, b]) => `${open}${a}${mid}${b}${close}`);

/** From one date to another; `..` is an open end, nothing an end that no source tells. */
export const interval = fc
  .oneof(
    { weight: 4, arbitrary: pair(end, end, ['', '/', '']) },
    { weight: 1, arbitrary: pair(plainDate, fc.constantFrom('..', ''), ['', '/', '']) },
    { weight: 1, arbitrary: pair(fc.constantFrom('..', ''), plainDate, ['', '/', '']) },
  )
  .filter(isDate);

/** Some time within a run of dates, which may be open on one side. */
export const timeWithin = fc
  .oneof(
    { weight: 3, arbitrary: pair(plainDate, plainDate, ['[', '..', ']']) },
    { weight: 1, arbitrary: pair(plainDate, fc.constant(''), ['[', '..', ']']) },
    { weight: 1, arbitrary: pair(fc.constant(''), plainDate, ['[', '..', ']']) },
    { weight: 1, arbitrary: fc.constantFrom('[1997,1998]', '[1999-01,1999-02]') },
  )
  .filter(isDate);

/** A date as a dossier has them, in every form that the model knows. */
export const edtf = fc.oneof(
  { weight: 5, arbitrary: plainDate },
  { weight: 1, arbitrary: marked },
  { weight: 2, arbitrary: unspecified },
  { weight: 4, arbitrary: interval },
  { weight: 2, arbitrary: timeWithin },
);

/** The time for which somebody holds an office: often with an end that is open, or that no source tells. */
export const term = fc.oneof(
  edtf,
  pair(plainDate, fc.constantFrom('..', ''), ['', '/', '']),
  pair(fc.constantFrom('..', ''), plainDate, ['', '/', '']),
);

/** A period as a filter takes it: a date, or all of time. */
export const period = fc.oneof(
  { weight: 20, arbitrary: edtf },
  { weight: 1, arbitrary: fc.constant('../..') },
);
