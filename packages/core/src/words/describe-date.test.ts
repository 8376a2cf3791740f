import { describe, expect, test } from 'vitest';
import { dateInPhrases, describeDate } from './describe-date.js';
import { en } from './phrases/en.js';
import type { ValuePhrases } from './phrases/phrases.js';

const expectations: readonly (readonly [edtf: string, words: string, form: string])[] = [
  ['2022-02-24', '24 February 2022', 'a day'],
  ['2016-09', 'September 2016', 'a month'],
  ['1968', '1968', 'a year'],
  ['0987', '987', 'a year of three digits'],
  ['199X', 'the 1990s', 'a decade'],
  ['19XX', 'between 1900 and 1999', 'a century'],
  ['2012-XX', '2012', 'an unspecified month'],
  ['2012-03-XX', 'March 2012', 'an unspecified day'],
  ['2021-21', 'spring 2021', 'a season'],
  ['2021-24', 'winter 2021', 'another season'],
  ['1968~', 'about 1968', 'an approximate year'],
  ['2004-06?', 'probably June 2004', 'an uncertain month'],
  ['2004-06-11%', 'probably about 11 June 2004', 'an approximate and uncertain day'],
  ['[2024-07..2024-12]', 'between July and December 2024', 'some time in months of a year'],
  ['[2021-09-20..2021-09-30]', 'between 20 and 30 September 2021', 'some time in days of a month'],
  ['[1999-10-12..2008-08-18]', 'between 12 October 1999 and 18 August 2008', 'some time in years'],
  ['[1980..1983]', 'between 1980 and 1983', 'some year within'],
  ['[..2021-05-01]', 'by 1 May 2021', 'a set without a start'],
  ['[2021..]', '2021 or later', 'a set without an end'],
  ['[2011,2013]', '2011 or 2013', 'one of two'],
  ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672', 'one of several'],
  ['[1999, 2001]', '1999 or 2001', 'a set with spaces'],
  ['2021-04-06/2021-04-07', '6–7 April 2021', 'days of one month'],
  ['2021-04-30/2021-05-02', '30 April – 2 May 2021', 'days of two months'],
  [
    '2020-11-05~/2020-11-19',
    'about 5 November – 19 November 2020',
    'days of one month, the first of them approximate',
  ],
  [
    '2024-10-13/2024-10-27~',
    '13 October – about 27 October 2024',
    'days of one month, the last of them approximate',
  ],
  ['2021-12-31/2022-01-02', '31 December 2021 – 2 January 2022', 'days of two years'],
  ['2021-03/2021-05', 'March–May 2021', 'months of one year'],
  ['2021-11/2022-02', 'November 2021 – February 2022', 'months of two years'],
  ['2016/2024', '2016–2024', 'years'],
  ['2016/2016-05', '2016–May 2016', 'ends of unlike precision'],
  ['2016/2016', '2016', 'a range of one year'],
  ['2021-04-06~/2021-04-07', 'about 6 April – 7 April 2021', 'an approximate end'],
  ['2006/..', 'since 2006', 'an open end'],
  ['2006/', 'since 2006', 'an unknown end'],
  ['../2017', 'until 2017', 'an open start'],
  ['/2017-03', 'until March 2017', 'an unknown start'],
];

test.each(expectations)('writes %s as %s: %s', (edtf, words) => {
  expect(describeDate(edtf, 'en')).toBe(words);
});

test.each([
  ['2021-04-06', '6 اپریل 2021'],
  ['2021-04-06/2021-04-07', '6\u00a0تا\u00a07 اپریل 2021'],
  ['2014/2024-02', '2014\u00a0تا\u00a0فروری 2024'],
])('writes %s in Urdu without a comma, and a range with a word', (edtf, words) => {
  expect(describeDate(edtf, 'ur')).toBe(words);
});

describe('where a language has a word for years', () => {
  const worded: ValuePhrases = { ...en, years: (figures, several) => `${figures} ${several ? 'yy.' : 'y.'}` };

  test.each([
    ['1968', '1968 y.'],
    ['0987', '987 y.'],
    ['1968~', 'about 1968 y.'],
    ['2012-XX', '2012 y.'],
    ['2006/..', 'since 2006 y.'],
    ['2016/2024', '2016–2024 yy.'],
    ['2016~/2024', 'about 2016 y. – 2024 y.'],
    ['2016/2016-05', '2016 y. – May 2016'],
    ['[1980..1983]', 'between 1980 y. and 1983 y.'],
    ['19XX', 'between 1900 y. and 1999 y.'],
    ['199X', 'the 1990s'],
    ['2016-09', 'September 2016'],
  ])('it stands with the year in %s', (edtf, words) => {
    expect(dateInPhrases(edtf, worded, 'en')).toBe(words);
  });
});

test('keeps what follows the year on its line', () => {
  expect(dateInPhrases('2022-02-24', en, 'ru')).toBe('24 февраля 2022\u00a0г.');
  expect(dateInPhrases('2016-09', en, 'ru')).toBe('сентябрь 2016\u00a0г.');
});

test('sets spaces around a dash between single words where a language wants them', () => {
  expect(describeDate('2021-03/2021-05', 'ru')).toBe('март\u00a0— май 2021\u00a0г.');
  expect(describeDate('2021-04-06/2021-04-07', 'ru')).toBe('6–7 апреля 2021\u00a0г.');
});

test('writes dates alike in any time zone', () => {
  const { TZ } = process.env;
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      expect(describeDate('2022-01-01', 'en')).toBe('1 January 2022');
    }
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
});
