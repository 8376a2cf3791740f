import { z } from 'zod';
import { meaning } from './meaning.js';
import { common, distances } from './properties.js';
import { placeRef } from './value.js';

/** What a passage may say of a place. */
export const placeSays = z.strictObject({
  ...common,
  within: placeRef().optional().meta(meaning('The larger place or the state in which it lies.', 'norland')),
  distances: distances
    .optional()
    .meta(
      meaning('How far it lies from other places, and in which direction.', [
        { from: 'port-sund', distance: { value: '12', unit: 'kilometre' }, direction: 'north' },
      ]),
    ),
});
