import { z } from 'zod';
import { common } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a person. Offices are relations (`holds`), never properties of the person. */
export const personSays = z.strictObject({
  ...common,
  nationality: ref('state').optional(),
  occupation: code('occupation').optional(),
});
