import { expect, test } from 'vitest';
import { ticksOver, yearTicks } from './ticks.js';

test('ticks are round numbers around the values, with zero among them', () => {
  expect(ticksOver([400, 790])).toEqual([0, 200, 400, 600, 800]);
  expect(ticksOver([-30, 60])).toEqual([-40, -20, 0, 20, 40, 60]);
  expect(ticksOver([0.15, 0.3])).toEqual([0, 0.1, 0.2, 0.3]);
});

test('whole values have no ticks between them', () => {
  expect(ticksOver([1, 2])).toEqual([0, 1, 2]);
  expect(ticksOver([1, 1.5])).toEqual([0, 0.5, 1, 1.5]);
});

test('no values give an axis of one step', () => {
  expect(ticksOver([])).toEqual([0, 1]);
});

test('years are named by round numbers, as many as find room', () => {
  expect(yearTicks(1948, 2026, 10)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(yearTicks(2019, 2023, 10)).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(yearTicks(2011, 2014, 1)).toEqual([2011]);
});
