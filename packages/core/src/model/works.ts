import { agentKinds } from './kind.js';
import { meaning } from './meaning.js';
import {
  code,
  codes,
  date,
  group,
  keyed,
  localText,
  measure,
  money,
  placeRef,
  ref,
  refs,
  whole,
} from './value.js';

/** Properties of things that are built or planned to be. */
export const works = {
  within: placeRef()
    .optional()
    .meta(meaning('The place or state in which it stands or is to stand.', 'port-sund')),
  status: code('status')
    .optional()
    .meta(
      meaning(
        'How far it has come; the claim then says asOf, the time of which that is true.',
        'under-negotiation',
      ),
    ),
  capacity: measure()
    .optional()
    .meta(
      meaning('What it can carry, make or hold; per tells in which time.', {
        value: '2',
        scale: 'million',
        unit: 'tonne',
        per: 'year',
      }),
    ),
  cost: money()
    .optional()
    .meta(
      meaning('What it costs or is to cost, with its currency.', {
        value: '40',
        scale: 'million',
        currency: 'EUR',
      }),
    ),
  inOperation: date()
    .optional()
    .meta(meaning('Since when it works, or (planned) from when it is to work.', '2033')),
  supportedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who supports it, with money, goods or words.', ['vesteria'])),
  partners: refs(...agentKinds)
    .optional()
    .meta(meaning('Who takes part in it.', ['norland', 'vesteria'])),
};

const shares = keyed(['holder'], {
  holder: ref(...agentKinds).meta(meaning('Whose share it is.', 'norland')),
  value: measure().meta(meaning('How large it is, mostly in percent.', { value: '26', unit: 'percent' })),
});

const route = group({
  from: placeRef().optional().meta(meaning('Where it begins.', 'port-sund')),
  to: placeRef().optional().meta(meaning('Where it ends.', 'vesteria')),
  via: refs('place', 'facility', 'state')
    .optional()
    .meta(meaning('Through what it leads.', ['norland'])),
});

const withdrew = keyed(['agent'], {
  agent: ref(...agentKinds).meta(meaning('Who left it.', 'vesteria')),
  reason: ref().optional().meta(meaning('Because of what, as a record.', 'storm-of-2030')),
});

const responsibilities = keyed(['agent'], {
  agent: ref(...agentKinds).meta(meaning('Who has the task.', 'norland')),
  task: whole(localText).meta(meaning('The task in a few words of our own.', { en: 'builds the quay' })),
});

const conversion = group({
  from: codes('commodity')
    .optional()
    .meta(meaning('What it ran on, or made, before.', ['oil'])),
  to: codes('commodity')
    .optional()
    .meta(meaning('What it is to run on, or make, afterwards.', ['natural-gas'])),
});

/** Properties of what is to be built or done. */
export const undertaking = {
  length: measure()
    .optional()
    .meta(meaning('How long it is or is to be.', { value: '120', unit: 'kilometre' })),
  diameter: measure()
    .optional()
    .meta(meaning('The diameter of its pipes.', { value: '56', unit: 'inch' })),
  buildingTime: measure()
    .optional()
    .meta(meaning('How long the building takes, as a length of time.', { value: '2', unit: 'year' })),
  operatingTerm: measure()
    .optional()
    .meta(meaning('For how long it is to be operated.', { value: '25', unit: 'year' })),
  financing: shares
    .optional()
    .meta(
      meaning('Who pays which part of the cost.', [
        { holder: 'norland', value: { value: '60', unit: 'percent' } },
      ]),
    ),
  shares: shares
    .optional()
    .meta(
      meaning('Who owns which part of it.', [{ holder: 'norland', value: { value: '51', unit: 'percent' } }]),
    ),
  route: route
    .optional()
    .meta(meaning('From where, to where and through what it leads.', { from: 'port-sund', to: 'vesteria' })),
  agreedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who agreed on it.', ['ada-holm', 'bo-varga'])),
  withdrew: withdrew
    .optional()
    .meta(meaning('Who left it, and because of what.', [{ agent: 'vesteria', reason: 'storm-of-2030' }])),
  responsibilities: responsibilities
    .optional()
    .meta(meaning('Who does what in it.', [{ agent: 'norland', task: { en: 'builds the quay' } }])),
  conversion: conversion
    .optional()
    .meta(meaning('From what to what works are to be converted.', { from: ['oil'], to: ['natural-gas'] })),
  implements: refs('agreement')
    .optional()
    .meta(meaning('The agreements that it carries out.', ['ferry-memorandum-2031'])),
  opposedBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who is against it.', ['vesteria'])),
  hinderedBy: refs()
    .optional()
    .meta(meaning('What stands in its way, as records.', ['storm-of-2030'])),
};
