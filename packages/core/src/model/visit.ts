import { z } from 'zod';
import { happening, sincePrevious } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a visit. */
export const visitSays = z.strictObject({
  ...happening,
  from: ref('state').optional(),
  to: ref('state').optional(),
  visitType: code('visit-type').optional(),
  sincePrevious: sincePrevious.optional(),
});
