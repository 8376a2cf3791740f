import { describe, expect, it } from 'vitest';
import type { DateBounds } from '../../src/index.js';
import { parseDate } from '../../src/model/edtf-bounds.js';
import { countIn, decadesOf, placingIn } from './decades.js';

const bounds = (edtf: string): DateBounds => {
  const parsed = parseDate(edtf);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
};

const all = decadesOf([bounds('1985'), bounds('2021')]);
const placings = (edtf: string): readonly string[] =>
  all.map((decade) => placingIn(decade, bounds(edtf)).slice(0, 1));

describe('the decades of dates', () => {
  it('run from the first known day to the last, those without a date among them', () => {
    expect(all.map(({ name }) => name)).toEqual(['1980s', '1990s', '2000s', '2010s', '2020s']);
    expect(decadesOf([bounds('[..1948-05-01]'), bounds('1951/..')]).map(({ name }) => name)).toEqual([
      '1940s',
      '1950s',
    ]);
    expect(decadesOf([bounds('0008')])).toEqual([{ name: '0000s', first: '0000-01-01', last: '0009-12-31' }]);
    expect(decadesOf([])).toEqual([]);
  });
});

describe('a date is placed in a decade', () => {
  it.each([
    ['1999-12-31', 'a day', 'ocooo'],
    ['2000-01-01', 'the first day of a decade', 'oocoo'],
    ['199X', 'a whole decade', 'ocooo'],
    ['[1999-10-12..2008-08-18]', 'some time across two decades', 'oppoo'],
    ['[..1995]', 'some time before a year', 'ppooo'],
    ['2003/..', 'what began and may go on', 'oocpp'],
    ['../2003', 'what ended and began at some time', 'ppcoo'],
    ['1988/2012', 'what lasted through decades', 'cccco'],
    ['199X/2012', 'what began some time in a decade', 'occco'],
  ])('%s, %s', (edtf, _what, expected) => {
    expect(placings(edtf).join('')).toBe(expected);
  });

  it('but not for certain where a beginning may lie in either of two decades', () => {
    const [, nineties, noughties] = all;
    const dates: readonly DateBounds[] = [
      { kind: 'extent', earliest: '1998-01-01', startLatest: '2002-12-31' },
      bounds('1999'),
    ];
    expect(nineties && countIn(nineties, dates)).toEqual({ certain: 1, possible: 1 });
    expect(noughties && countIn(noughties, dates)).toEqual({ certain: 0, possible: 1 });
  });
});
