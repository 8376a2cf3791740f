import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseDate } from './edtf-bounds.js';

const within = (earliest?: string, latest?: string) => ({
  kind: 'within',
  ...(earliest !== undefined && { earliest }),
  ...(latest !== undefined && { latest }),
});
const extent = (earliest?: string, startLatest?: string, endEarliest?: string, latest?: string) => ({
  kind: 'extent',
  ...(earliest !== undefined && { earliest, startLatest }),
  ...(latest !== undefined && { endEarliest, latest }),
});

describe('the bounds of a date', () => {
  it.each([
    ['2022-02-24', within('2022-02-24', '2022-02-24')],
    ['2016-09', within('2016-09-01', '2016-09-30')],
    ['2023-02', within('2023-02-01', '2023-02-28')],
    ['2024-02', within('2024-02-01', '2024-02-29')],
    ['2024-02-29', within('2024-02-29', '2024-02-29')],
    ['2000-02-29', within('2000-02-29', '2000-02-29')],
    ['1948', within('1948-01-01', '1948-12-31')],
    ['1968~', within('1968-01-01', '1968-12-31')],
    ['2021-04?', within('2021-04-01', '2021-04-30')],
    ['2024-02-29%', within('2024-02-29', '2024-02-29')],
    ['199X', within('1990-01-01', '1999-12-31')],
    ['19XX', within('1900-01-01', '1999-12-31')],
    ['2016-XX', within('2016-01-01', '2016-12-31')],
    ['[1999-10-12..2008-08-18]', within('1999-10-12', '2008-08-18')],
    ['[2024-07..2024-12]', within('2024-07-01', '2024-12-31')],
    ['[..2020]', within(undefined, '2020-12-31')],
    ['[2020-05..]', within('2020-05-01')],
    ['[2023,2020]', within('2020-01-01', '2023-12-31')],
    ['[1670..1673,1675]', within('1670-01-01', '1675-12-31')],
    ['[2020,2022-03..]', within('2020-01-01')],
    ['2021-04-06/2021-04-07', extent('2021-04-06', '2021-04-06', '2021-04-07', '2021-04-07')],
    ['2014/2016-03', extent('2014-01-01', '2014-12-31', '2016-03-01', '2016-03-31')],
    ['2021/..', extent('2021-01-01', '2021-12-31')],
    ['2021/', extent('2021-01-01', '2021-12-31')],
    ['../2021', extent(undefined, undefined, '2021-01-01', '2021-12-31')],
    ['2024-02-28/2024-02-29', extent('2024-02-28', '2024-02-28', '2024-02-29', '2024-02-29')],
  ])('%s', (text, bounds) => {
    expect(parseDate(text)).toEqual(bounds);
  });

  it('takes the end of a set from its last member, where the library takes the first', () => {
    const set = '[2024-07-27..2024-12-31]';
    expect(new Date(edtf(set, { level: 2 }).max).toISOString().slice(0, 10)).toBe('2024-07-27');
    expect(parseDate(set)).toHaveProperty('latest', '2024-12-31');
  });

  it('refuses 29 February of a common year, which the library takes for 1 March', () => {
    expect(new Date(edtf('2023-02-29', { level: 2 }).min).toISOString().slice(0, 10)).toBe('2023-03-01');
    expect(parseDate('2023-02-29')).toHaveProperty('problem');
  });
});

describe('a date is refused', () => {
  it.each([
    ['2023-02-30', 'no date of the calendar'],
    ['2024-02-30', 'no date of the calendar'],
    ['2100-02-29', 'no date of the calendar'],
    ['2023-02-29~', 'no date of the calendar'],
    ['2023-02-27/2023-02-29', 'no date of the calendar'],
    ['[2023-02-27..2023-02-29]', 'no date of the calendar'],
    ['2023-04-31', 'no date of the calendar'],
    ['2023-13', 'no date of the calendar'],
    ['24.02.2022', 'no date of the calendar'],
    ['February 2022', 'no date of the calendar'],
    ['-0044', 'no date of the calendar'],
    ['2021-04-07/2021-04-06', 'ends before it starts'],
    ['2020/2019', 'ends before it starts'],
    ['[2024-12-31..2024-07-27]', 'ends before it starts'],
    ['[2018,2024-12..2024-07]', 'ends before it starts'],
    ['{2020,2021}', 'several dates'],
    ['2021-21', 'is a season'],
    ['2022-02-24T10:00:00Z', 'has a time of day'],
    ['../..', 'says nothing'],
    ['[..]', 'says nothing'],
    ['', 'says nothing'],
  ])('%j: %s', (text, reason) => {
    const { problem } = parseDate(text) as { problem: string };
    expect(problem).toContain(`'${text}' `);
    expect(problem).toContain(reason);
    expect(problem).toContain('expected');
  });
});
