import { z } from 'zod';
import { agentKinds, eventKinds } from './kind.js';
import {
  amount,
  code,
  codes,
  date,
  group,
  keyed,
  keyedByAll,
  languageTag,
  localText,
  measure,
  money,
  placeRef,
  plainText,
  ref,
  refs,
  whole,
} from './value.js';

const language = whole(languageTag);

/** Names as sources write them, with the time in which they were used. */
const names = keyedByAll(['text', 'language'], {
  text: whole(plainText),
  language,
  from: date().optional(),
  until: date().optional(),
});

/** Who took part in an event, in which office, for whom, how many they were. An unnamed person has an office and no agent. */
const participants = keyed(['agent', 'office', 'for'], {
  agent: ref(...agentKinds).optional(),
  office: ref('office').optional(),
  for: ref('state', 'organisation', 'body').optional(),
  role: code('role').optional(),
  count: measure().optional(),
});

/** What lies from here: how far, in which direction. */
export const distances = keyed(['from'], {
  from: placeRef(),
  distance: measure(),
  direction: whole(
    z.enum(['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']),
  ).optional(),
});

/** What every record may be said to be called and to touch on. */
export const common = { names: names.optional(), topics: codes('topic').optional() };

/** What every event may be said to have. */
export const happening = {
  ...common,
  date: date().optional(),
  place: placeRef().optional(),
  participants: participants.optional(),
  about: refs().optional(),
  occasion: ref(...eventKinds).optional(),
  duration: measure().optional(),
  attendance: measure().optional(),
  results: refs().optional(),
};

/** Properties of things that are built or planned to be. */
export const works = {
  within: placeRef().optional(),
  status: code('status').optional(),
  capacity: measure().optional(),
  cost: money().optional(),
  inOperation: date().optional(),
  supportedBy: refs(...agentKinds).optional(),
  partners: refs(...agentKinds).optional(),
};

/** Properties of formats that states keep together. */
export const standing = {
  members: refs(...agentKinds).optional(),
  established: date().optional(),
  establishedBy: refs().optional(),
};

export const undertaking = {
  length: measure().optional(),
  diameter: measure().optional(),
  buildingTime: measure().optional(),
  operatingTerm: measure().optional(),
  financing: keyed(['holder'], { holder: ref(...agentKinds), value: measure() }).optional(),
  shares: keyed(['holder'], { holder: ref(...agentKinds), value: measure() }).optional(),
  route: group({
    from: placeRef().optional(),
    to: placeRef().optional(),
    via: refs('place', 'facility', 'state').optional(),
  }).optional(),
  agreedBy: refs(...agentKinds).optional(),
  withdrew: keyed(['agent'], { agent: ref(...agentKinds), reason: ref().optional() }).optional(),
  responsibilities: keyed(['agent'], { agent: ref(...agentKinds), task: whole(localText) }).optional(),
  conversion: group({ from: codes('commodity').optional(), to: codes('commodity').optional() }).optional(),
  implements: refs('agreement').optional(),
  opposedBy: refs(...agentKinds).optional(),
  hinderedBy: refs().optional(),
};

/** Growth of a series: up to `period`, against an earlier one, or against one that the source leaves unsaid. */
export const growth = keyedByAll(['period', 'against'], {
  period: date(),
  against: whole(z.union([z.literal('unknown'), date()])),
  value: amount(),
});
export const points = keyed(['period'], { period: date(), value: amount() });

/** The time since the event before it: a length, or the date of that event. */
export const sincePrevious = whole(z.union([measure(), z.strictObject({ from: date() })]));
