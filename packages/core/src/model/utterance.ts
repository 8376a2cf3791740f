import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { eventKinds } from './kind.js';
import { date, ref, refs } from './value.js';

/** What a passage may say of an utterance; who said it stands in the claim's `said`, its content in the record's `text`. */
export const utteranceSays = z.strictObject({
  ...common,
  date: date().optional().meta(meaning('When it was said.', '2031-05-03')),
  occasion: ref(...eventKinds)
    .optional()
    .meta(meaning('The event on which it was said.', 'holm-varga-2031')),
  about: refs()
    .optional()
    .meta(meaning('What it is about, as records.', ['sund-ferry'])),
});
