import { z } from 'zod';
import { happening } from './properties.js';
import { code } from './value.js';

/** What a passage may say of an event that is none of the other kinds. */
export const eventSays = z.strictObject({ ...happening, eventType: code('event-type').optional() });
