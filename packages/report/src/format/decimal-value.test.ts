import { expect, it } from 'vitest';
import { valueIn } from './decimal-value.js';

it('gives the height of a bar in the scale of the chart', () => {
  expect(valueIn('million', { value: '1.5', scale: 'billion', currency: 'USD' })).toBe(1500);
  expect(valueIn('million', { value: '790000000', currency: 'USD' })).toBeCloseTo(790);
  expect(valueIn('', { value: '2', scale: 'hundred', unit: 'person' })).toBe(200);
});

it('takes the middle of two bounds, and the one bound that is known', () => {
  expect(valueIn('', { min: '10', max: '20', unit: 'day' })).toBe(15);
  expect(valueIn('', { min: '10', unit: 'day' })).toBe(10);
  expect(valueIn('', { max: '20', unit: 'day' })).toBe(20);
});
