import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { code, date, ref } from './value.js';

/** What a passage may say of a relation that holds for a time. */
export const relationSays = z.strictObject({
  ...common,
  subject: ref().optional().meta(meaning('Who or what: the record before the predicate.', 'ada-holm')),
  predicate: code('predicate')
    .optional()
    .meta(meaning('How the two are related, read from subject to object.', 'holds')),
  object: ref()
    .optional()
    .meta(meaning('Whom or what: the record after the predicate.', 'prime-minister-of-norland')),
  during: date()
    .optional()
    .meta(
      meaning(
        'For how long it holds: a/b lasts from a to b, a/.. still holds, a/ has an end that is not known.',
        '2028-06/..',
      ),
    ),
  strength: code('strength').optional().meta(meaning('How strong it is said to be.', 'strong')),
});
