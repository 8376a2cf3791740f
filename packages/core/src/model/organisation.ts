import { z } from 'zod';
import { common, standing } from './properties.js';
import { agentKinds } from './kind.js';
import { ref, refs } from './value.js';

/** What a passage may say of an organisation: a ministry, a company, an international organisation. */
export const organisationSays = z.strictObject({
  ...common,
  ...standing,
  ofState: ref('state').optional(),
  parent: ref('organisation').optional(),
  supportedBy: refs(...agentKinds).optional(),
});
