import { z } from 'zod';
import { common } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, placeRef, refs } from './value.js';

/** What a passage may say of an agreement. Its signing is an event of its own. */
export const agreementSays = z.strictObject({
  ...common,
  instrument: code('instrument').optional(),
  signed: date().optional(),
  inForce: date().optional(),
  place: placeRef().optional(),
  parties: refs(...agentKinds).optional(),
  signatories: refs('person').optional(),
  agreedBy: refs(...agentKinds).optional(),
  about: refs().optional(),
  status: code('status').optional(),
});
