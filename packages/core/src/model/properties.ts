import { z } from 'zod';
import { agentKinds, eventKinds } from './kind.js';
import { meaning } from './meaning.js';
import {
  code,
  codes,
  date,
  keyed,
  keyedByAll,
  languageTag,
  measure,
  placeRef,
  plainText,
  ref,
  refs,
  whole,
} from './value.js';

const directions = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

/** Names as sources write them, with the time in which they were used. */
const names = keyedByAll(['text', 'language'], {
  text: whole(plainText).meta(meaning('The name as the source prints it, letter by letter.', 'Norland')),
  language: whole(languageTag).meta(meaning('The language of the name, as BCP 47 names it.', 'en')),
  from: date().optional().meta(meaning('From when it was so called.', '2030')),
  until: date().optional().meta(meaning('Until when it was so called.', '2031-06')),
});

/** Who took part in an event, in which office, for whom, how many they were. An unnamed person has an office and no agent. */
const participants = keyed(['agent', 'office', 'for'], {
  agent: ref(...agentKinds)
    .optional()
    .meta(
      meaning('The person, organisation, state or body; left out where the source names nobody.', 'ada-holm'),
    ),
  office: ref('office')
    .optional()
    .meta(meaning('The office as the source names it.', 'prime-minister-of-norland')),
  for: ref('state', 'organisation', 'body')
    .optional()
    .meta(meaning('For whom they came, where that does not follow from the office.', 'norland')),
  role: code('role').optional().meta(meaning('As what they took part.', 'host')),
  count: measure()
    .optional()
    .meta(meaning('How many they were.', { value: '64', unit: 'person' })),
});

/** What lies from here: how far, in which direction. */
export const distances = keyed(['from'], {
  from: placeRef().meta(meaning('The other place.', 'port-sund')),
  distance: measure().meta(meaning('How far it is.', { value: '12', unit: 'kilometre' })),
  direction: whole(z.enum(directions))
    .optional()
    .meta(meaning('In which direction, seen from the other place.', 'north')),
});

/** What every record may be said to be called and to touch on. */
export const common = {
  names: names
    .optional()
    .meta(
      meaning('What the source calls it, each spelling once, as it is printed.', [
        { text: 'Norland', language: 'en' },
      ]),
    ),
  topics: codes('topic')
    .optional()
    .meta(meaning('What it touches on; reports and searches go by it.', ['trade', 'transport'])),
};

/** What every event may be said to have. */
export const happening = {
  ...common,
  date: date().optional().meta(meaning('When it happened; a/b for an event that lasted.', '2031-05-03')),
  place: placeRef().optional().meta(meaning('Where it happened.', 'port-sund')),
  participants: participants
    .optional()
    .meta(
      meaning('Who took part: each with agent, office or for, of which one at least, and a role.', [
        { agent: 'ada-holm', office: 'prime-minister-of-norland', role: 'host' },
      ]),
    ),
  about: refs()
    .optional()
    .meta(meaning('What was talked about or dealt with, as records.', ['sund-ferry'])),
  occasion: ref(...eventKinds)
    .optional()
    .meta(meaning('The larger event on whose occasion it happened.', 'northern-forum-2031')),
  duration: measure()
    .optional()
    .meta(meaning('How long it lasted, as a length of time.', { value: '3', unit: 'day' })),
  attendance: measure()
    .optional()
    .meta(meaning('How many were there in all.', { min: '200', unit: 'person' })),
  results: refs()
    .optional()
    .meta(meaning('What came of it: agreements, projects, events.', ['ferry-memorandum-2031'])),
};

/** Properties of formats that states keep together. */
export const standing = {
  members: refs(...agentKinds)
    .optional()
    .meta(meaning('Who belongs to it.', ['norland', 'vesteria'])),
  established: date().optional().meta(meaning('When it was set up.', '2029-09')),
  establishedBy: refs()
    .optional()
    .meta(meaning('By whom or by what (an agreement, a meeting) it was set up.', ['norland'])),
};

/** The time since the event before it: a length, or the date of that event. */
export const sincePrevious = whole(
  z.union([
    measure(),
    z.strictObject({ from: date().meta(meaning('The date of the event before it.', '2022')) }),
  ]),
);
