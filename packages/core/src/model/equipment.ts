import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a type of equipment. */
export const equipmentSays = z.strictObject({
  ...common,
  equipmentType: code('equipment-type').optional().meta(meaning('What sort of equipment it is.', 'vessel')),
  origin: ref('state').optional().meta(meaning('The state in which it is made.', 'norland')),
});
