import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening, sincePrevious } from './properties.js';
import { code, ref } from './value.js';

/** What a passage may say of a visit. */
export const visitSays = z.strictObject({
  ...happening,
  from: ref('state')
    .optional()
    .meta(meaning('The state that the visitor comes from and stands for.', 'vesteria')),
  to: ref('state').optional().meta(meaning('The state that is visited.', 'norland')),
  visitType: code('visit-type').optional().meta(meaning('What sort of visit it is said to be.', 'working')),
  sincePrevious: sincePrevious
    .optional()
    .meta(
      meaning(
        'How long it is since the visit before: a length of time, or from with the date of that visit.',
        { value: '9', unit: 'year' },
      ),
    ),
});
