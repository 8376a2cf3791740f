import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, measure, money, placeRef, refs } from './value.js';

/** What a passage may say of an agreement: a contract has goods, a credit an amount. Its signing is an event of its own. */
export const agreementSays = z.strictObject({
  ...common,
  instrument: code('instrument').optional().meta(meaning('What sort of instrument it is.', 'memorandum')),
  signed: date().optional().meta(meaning('When it was signed.', '2031-05-03')),
  inForce: date().optional().meta(meaning('From when it is in force.', '2032-01-01')),
  place: placeRef().optional().meta(meaning('Where it was signed or reached.', 'port-sund')),
  parties: refs(...agentKinds)
    .optional()
    .meta(meaning('Between whom it is: states, organisations, companies.', ['norland', 'vesteria'])),
  signatories: refs('person')
    .optional()
    .meta(meaning('The persons who are said to have signed it.', ['ada-holm'])),
  agreedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who is said to have agreed on it, where nobody is said to have signed.', ['bo-varga'])),
  about: refs()
    .optional()
    .meta(meaning('What it concerns, as records.', ['sund-ferry'])),
  term: measure()
    .optional()
    .meta(
      meaning('For how long it is made, as a number of years, months or days.', { value: '5', unit: 'year' }),
    ),
  amount: money()
    .optional()
    .meta(
      meaning('What a credit or a contract is worth, with its currency.', {
        value: '40',
        scale: 'million',
        currency: 'EUR',
      }),
    ),
  interest: measure()
    .optional()
    .meta(
      meaning('The interest of a credit, in percent; per tells of which time.', {
        value: '2.5',
        unit: 'percent',
        per: 'year',
      }),
    ),
  goods: code('commodity').optional().meta(meaning('What a contract is to deliver.', 'wheat')),
  quantity: measure()
    .optional()
    .meta(meaning('How much of it, with its unit.', { value: '20', scale: 'thousand', unit: 'tonne' })),
  price: money()
    .optional()
    .meta(
      meaning('What is paid in all, or with per for one such unit.', {
        value: '300',
        currency: 'EUR',
        per: 'tonne',
      }),
    ),
  paidIn: code('currency')
    .optional()
    .meta(meaning('The currency that is paid in, where no amount is told.', 'EUR')),
  status: code('status')
    .optional()
    .meta(
      meaning('How far it has come; the claim then says asOf, the time of which that is true.', 'signed'),
    ),
});
