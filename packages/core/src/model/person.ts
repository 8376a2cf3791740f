import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a person. Offices are relations (`holds`), never properties of the person. */
export const personSays = z.strictObject({
  ...common,
  nationality: ref('state')
    .optional()
    .meta(meaning('The state whose national the person is said to be.', 'norland')),
  occupation: code('occupation')
    .optional()
    .meta(meaning('What the person does, where no office is named.', 'diplomat')),
});
