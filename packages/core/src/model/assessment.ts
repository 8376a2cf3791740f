import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { eventKinds } from './kind.js';
import { date, ref, refs } from './value.js';

/** What a passage may say of an opinion; whose it is stands in the claim's `said` (else the author's), its content in the record's `text`. */
export const assessmentSays = z.strictObject({
  ...common,
  date: date().optional().meta(meaning('When it was thought or told.', '2031-05')),
  occasion: ref(...eventKinds)
    .optional()
    .meta(meaning('The event on which it was told.', 'holm-varga-2031')),
  about: refs()
    .optional()
    .meta(meaning('What is judged, as records.', ['sund-ferry'])),
});
