import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { code, integer } from './value.js';

/** What a passage may say of a conference. */
export const conferenceSays = z.strictObject({
  ...happening,
  conferenceType: code('conference-type').optional().meta(meaning('What sort of conference it is.', 'forum')),
  round: integer().optional().meta(meaning('Its number in a series: 3 for the third one.', 3)),
});
