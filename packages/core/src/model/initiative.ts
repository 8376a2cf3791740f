import { z } from 'zod';
import { common, standing } from './properties.js';
import { agentKinds } from './kind.js';
import { code, refs } from './value.js';

/** What a passage may say of an initiative: an idea, corridor or scheme without a treaty of its own. */
export const initiativeSays = z.strictObject({
  ...common,
  ...standing,
  initiatedBy: refs(...agentKinds).optional(),
  connects: refs().optional(),
  status: code('status').optional(),
});
