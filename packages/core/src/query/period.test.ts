import { describe, expect, it } from 'vitest';
import { overlaps, parsePeriod } from './period.js';

describe('parsePeriod', () => {
  it.each([
    ['2022', { from: '2022-01-01', until: '2022-12-31' }],
    ['2016-09', { from: '2016-09-01', until: '2016-09-30' }],
    ['2024-02', { from: '2024-02-01', until: '2024-02-29' }],
    ['2022-02-24', { from: '2022-02-24', until: '2022-02-24' }],
    ['2014/2024', { from: '2014-01-01', until: '2024-12-31' }],
    ['2014-05/2014-06-07', { from: '2014-05-01', until: '2014-06-07' }],
    ['2021/..', { from: '2021-01-01' }],
    ['2021/', { from: '2021-01-01' }],
    ['../2021', { until: '2021-12-31' }],
    ['../..', {}],
  ])('reads %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each([
    '',
    '..',
    '2022-13',
    '2023-02-29',
    '2022-02-30',
    '2024/2014',
    '2020/2021/2022',
    '22',
    'spring',
    '2022-2-4',
    ' 2022',
  ])('refuses %j with a hint', (text) => {
    expect(() => parsePeriod(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-period',
        hint: expect.stringContaining('2014/2024') as string,
      }),
    );
  });
});

describe('overlaps', () => {
  const may = parsePeriod('1997-05');

  it.each([
    [{ earliest: '1997-05-31', latest: '1997-06-02' }, true],
    [{ earliest: '1997-04-01', latest: '1997-05-01' }, true],
    [{ earliest: '1997-01-01', latest: '1997-12-31' }, true],
    [{ earliest: '1996-01-01' }, true],
    [{ latest: '1998-01-01' }, true],
    [{ earliest: '1997-06-01', latest: '1997-06-02' }, false],
    [{ latest: '1997-04-30' }, false],
    [{ earliest: '1997-06-01' }, false],
  ])('of %j and May 1997 is %s', (bounds, expected) => {
    expect(overlaps({ kind: 'within', ...bounds }, may)).toBe(expected);
  });
});
