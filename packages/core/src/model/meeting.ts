import { z } from 'zod';
import { happening } from './properties.js';
import { code, integer } from './value.js';

/** What a passage may say of a meeting: talks, a call, a consultation, a round of a body. */
export const meetingSays = z.strictObject({
  ...happening,
  meetingType: code('meeting-type').optional(),
  mode: code('meeting-mode').optional(),
  round: integer().optional(),
});
