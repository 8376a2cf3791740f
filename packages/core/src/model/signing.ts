import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { refs } from './value.js';

/** What a passage may say of a signing; the agreement is a record of its own. */
export const signingSays = z.strictObject({
  ...happening,
  agreements: refs('agreement')
    .optional()
    .meta(meaning('What was signed.', ['ferry-memorandum-2031'])),
});
