import { z } from 'zod';
import { happening } from './properties.js';
import { code, integer, measure, money, ref } from './value.js';

/** What a passage may say of a shipment of goods. */
export const shipmentSays = z.strictObject({
  ...happening,
  goods: code('commodity').optional(),
  quantity: measure().optional(),
  price: money().optional(),
  paidIn: code('currency').optional(),
  from: ref('state').optional(),
  to: ref('state').optional(),
  ordinal: integer().optional(),
});
