import { z } from 'zod';
import { common } from './properties.js';
import { eventKinds } from './kind.js';
import { date, ref, refs } from './value.js';

/** What a passage may say of an utterance; who said it stands in the claim's `said`, its content in the record's `text`. */
export const utteranceSays = z.strictObject({
  ...common,
  date: date().optional(),
  occasion: ref(...eventKinds).optional(),
  about: refs().optional(),
});
