import { z } from 'zod';
import { common } from './properties.js';
import { eventKinds } from './kind.js';
import { date, ref, refs } from './value.js';

/** What a passage may say of an opinion; whose it is stands in the claim's `said` (else the author's), its content in the record's `text`. */
export const assessmentSays = z.strictObject({
  ...common,
  date: date().optional(),
  occasion: ref(...eventKinds).optional(),
  about: refs().optional(),
});
