import { z } from 'zod';
import { common } from './properties.js';
import { code, date, ref } from './value.js';

/** What a passage may say of a relation that holds for a time. */
export const relationSays = z.strictObject({
  ...common,
  subject: ref().optional(),
  predicate: code('predicate').optional(),
  object: ref().optional(),
  during: date().optional(),
  strength: code('strength').optional(),
});
