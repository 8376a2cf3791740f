import { z } from 'zod';
import { meaning } from './meaning.js';
import { amount, date, keyed, keyedByAll, whole } from './value.js';

/** Growth of a series: up to `period`, against an earlier one, or against one that the source leaves unsaid. */
export const growth = keyedByAll(['period', 'against'], {
  period: date().meta(meaning('Up to which year, month or day it grew.', '2030')),
  against: whole(z.union([z.literal('unknown'), date()])).meta(
    meaning('Against which earlier one; unknown where the source does not say.', '2029'),
  ),
  value: amount().meta(
    meaning('By how much: in percent, in times, or as an amount.', { value: '45', unit: 'percent' }),
  ),
});
export const points = keyed(['period'], {
  period: date().meta(
    meaning('The year, month or day that is counted; 2030-01/2030-11 for a part of a year.', '2030'),
  ),
  value: amount().meta(
    meaning('The number with its unit or currency.', { value: '790', scale: 'million', currency: 'EUR' }),
  ),
});
