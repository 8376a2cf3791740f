import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a state's accession to an organisation. */
export const accessionSays = z.strictObject({
  ...happening,
  acceding: ref('state').optional().meta(meaning('The state that joins.', 'norland')),
  joined: ref('organisation', 'body', 'agreement')
    .optional()
    .meta(meaning('What it joins: an organisation, a body or an agreement.', 'northern-council')),
  membership: code('membership').optional().meta(meaning('As what it joins.', 'member')),
});
