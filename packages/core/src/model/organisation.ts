import { z } from 'zod';
import { meaning } from './meaning.js';
import { common, standing } from './properties.js';
import { agentKinds } from './kind.js';
import { ref, refs } from './value.js';

/** What a passage may say of an organisation: a ministry, a company, an international organisation. */
export const organisationSays = z.strictObject({
  ...common,
  ...standing,
  ofState: ref('state')
    .optional()
    .meta(meaning('The state that it is said to belong to or to come from.', 'norland')),
  parent: ref('organisation')
    .optional()
    .meta(meaning('The organisation of which it is a part.', 'ministry-of-transport')),
  supportedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who supports it, with money, goods or words.', ['vesteria'])),
});
