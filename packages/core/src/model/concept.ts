import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { agentKinds } from './kind.js';
import { refs } from './value.js';

/** What a passage may say of a concept: an idea, a cause, a state of affairs. */
export const conceptSays = z.strictObject({
  ...common,
  coinedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who brought it up or gave it its name.', ['ada-holm'])),
});
