import { z } from 'zod';
import { common } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a type of equipment. */
export const equipmentSays = z.strictObject({
  ...common,
  equipmentType: code('equipment-type').optional(),
  origin: ref('state').optional(),
});
