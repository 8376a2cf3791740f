import { z } from 'zod';
import { meaning } from './meaning.js';
import { happening } from './properties.js';
import { code, integer, measure, money, ref } from './value.js';

/** What a passage may say of a shipment of goods. */
export const shipmentSays = z.strictObject({
  ...happening,
  goods: code('commodity').optional().meta(meaning('What was sent.', 'wheat')),
  quantity: measure()
    .optional()
    .meta(meaning('How much of it, with its unit.', { value: '20', scale: 'thousand', unit: 'tonne' })),
  price: money()
    .optional()
    .meta(
      meaning('What was paid in all, or with per for one such unit.', {
        value: '300',
        currency: 'EUR',
        per: 'tonne',
      }),
    ),
  paidIn: code('currency')
    .optional()
    .meta(meaning('The currency that was paid in, where no amount is told.', 'EUR')),
  from: ref('state').optional().meta(meaning('The state that it came from.', 'norland')),
  to: ref('state').optional().meta(meaning('The state that it went to.', 'vesteria')),
  ordinal: integer().optional().meta(meaning('Its number in a series of shipments: 1 for the first one.', 1)),
});
