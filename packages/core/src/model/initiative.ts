import { z } from 'zod';
import { meaning } from './meaning.js';
import { common, standing } from './properties.js';
import { agentKinds } from './kind.js';
import { code, refs } from './value.js';

/** What a passage may say of an initiative: an idea, corridor or scheme without a treaty of its own. */
export const initiativeSays = z.strictObject({
  ...common,
  ...standing,
  initiatedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who began it.', ['norland'])),
  connects: refs()
    .optional()
    .meta(meaning('What it connects: states, places, works.', ['norland', 'vesteria'])),
  status: code('status')
    .optional()
    .meta(
      meaning('How far it has come; the claim then says asOf, the time of which that is true.', 'proposed'),
    ),
});
