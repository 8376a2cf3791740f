import { z } from 'zod';
import { happening } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a state's accession to an organisation. */
export const accessionSays = z.strictObject({
  ...happening,
  acceding: ref('state').optional(),
  joined: ref('organisation', 'body', 'agreement').optional(),
  membership: code('membership').optional(),
});
