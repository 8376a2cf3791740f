import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, refs } from './value.js';

/** What a passage may say of a document that is talked about: a doctrine, an article. */
export const documentSays = z.strictObject({
  ...common,
  documentType: code('document-type').optional().meta(meaning('What sort of document it is.', 'report')),
  issued: date().optional().meta(meaning('When it was issued or published.', '2031-05-03')),
  authors: refs(...agentKinds)
    .optional()
    .meta(meaning('Who wrote or issued it.', ['norland'])),
  about: refs()
    .optional()
    .meta(meaning('What it deals with, as records.', ['sund-ferry'])),
});
