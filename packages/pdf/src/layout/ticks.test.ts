import { expect, test } from 'vitest';
import { ticksOver } from './ticks.js';

test('ticks reach from zero over the greatest value in round steps', () => {
  expect(ticksOver([400, 1000])).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(ticksOver([0.3])).toEqual([0, 0.1, 0.2, 0.3]);
  expect(ticksOver([7.2])).toEqual([0, 2, 4, 6, 8]);
});

test('ticks reach below zero when a value does', () => {
  expect(ticksOver([-30, 50])).toEqual([-40, -20, 0, 20, 40, 60]);
  expect(ticksOver([-3])).toEqual([-3, -2, -1, 0]);
});

test('nothing to show still gives an axis', () => {
  expect(ticksOver([])).toEqual([0, 1]);
  expect(ticksOver([0, 0])).toEqual([0, 1]);
});
