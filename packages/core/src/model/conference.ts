import { z } from 'zod';
import { happening } from './properties.js';
import { code, integer } from './value.js';

/** What a passage may say of a conference. */
export const conferenceSays = z.strictObject({
  ...happening,
  conferenceType: code('conference-type').optional(),
  round: integer().optional(),
});
