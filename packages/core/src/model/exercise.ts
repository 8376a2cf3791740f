import { z } from 'zod';
import { happening } from './properties.js';
import { code, integer } from './value.js';

/** What a passage may say of an exercise, or of a series of them (its `date` then lasts, or is the start of the series). */
export const exerciseSays = z.strictObject({
  ...happening,
  exerciseType: code('exercise-type').optional(),
  round: integer().optional(),
});
