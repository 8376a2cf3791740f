import { z } from 'zod';
import { common } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, refs } from './value.js';

/** What a passage may say of a document that is talked about: a doctrine, an article. */
export const documentSays = z.strictObject({
  ...common,
  documentType: code('document-type').optional(),
  issued: date().optional(),
  authors: refs(...agentKinds).optional(),
  about: refs().optional(),
});
