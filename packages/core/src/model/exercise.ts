import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { code, integer } from './value.js';

/** What a passage may say of an exercise, or of a series of them (its `date` then lasts, or is the start of the series). */
export const exerciseSays = z.strictObject({
  ...happening,
  exerciseType: code('exercise-type').optional().meta(meaning('What sort of exercise it is.', 'maritime')),
  round: integer().optional().meta(meaning('Its number in a series: 3 for the third one.', 3)),
});
