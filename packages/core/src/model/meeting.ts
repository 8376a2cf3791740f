import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { code, integer } from './value.js';

/** What a passage may say of a meeting: talks, a call, a consultation, a round of a body. */
export const meetingSays = z.strictObject({
  ...happening,
  meetingType: code('meeting-type').optional().meta(meaning('What sort of meeting it is.', 'talks')),
  mode: code('meeting-mode').optional().meta(meaning('How they met.', 'in-person')),
  round: integer().optional().meta(meaning('Its number in a series: 3 for the third one.', 3)),
});
