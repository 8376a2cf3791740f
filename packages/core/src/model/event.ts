import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { code } from './value.js';

/** What a passage may say of an event that is none of the other kinds. */
export const eventSays = z.strictObject({
  ...happening,
  eventType: code('event-type').optional().meta(meaning('What sort of event it is.', 'announcement')),
});
