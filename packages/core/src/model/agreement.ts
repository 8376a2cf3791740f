import { z } from 'zod';
import { common } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, measure, money, placeRef, refs } from './value.js';

/** What a passage may say of an agreement: a contract has goods, a credit an amount. Its signing is an event of its own. */
export const agreementSays = z.strictObject({
  ...common,
  instrument: code('instrument').optional(),
  signed: date().optional(),
  inForce: date().optional(),
  place: placeRef().optional(),
  parties: refs(...agentKinds).optional(),
  signatories: refs('person').optional(),
  agreedBy: refs(...agentKinds).optional(),
  about: refs().optional(),
  term: measure().optional(),
  amount: money().optional(),
  interest: measure().optional(),
  goods: code('commodity').optional(),
  quantity: measure().optional(),
  price: money().optional(),
  paidIn: code('currency').optional(),
  status: code('status').optional(),
});
