import { eventCodeOf, ploverQuads, type DossierRecord, type EventKind } from '@bilateral/core';
import type { Given } from './mapping.js';
import { settledParticipants } from './participants.js';

/** The single values on which the code of an event depends. */
const deciding = [
  'place',
  'occasion',
  'meetingType',
  'mode',
  'conferenceType',
  'eventType',
  'goods',
] as const satisfies readonly string[];

/** The record as far as it is settled: a value on which sources openly disagree decides on no code. */
const settledEvent = (given: Given): DossierRecord<EventKind> => {
  const { record, settled } = given;
  const single = deciding.map((name) => [name, settled.text(name)] as const);
  const values = {
    ...Object.fromEntries(single.filter(([, value]) => value !== undefined)),
    topics: settled.keys('topics'),
    participants: settledParticipants(given),
  };
  return { ...record, values } as unknown as DossierRecord<EventKind>;
};

/**
 * The IRIs of the codes of an event in outside schemes. These count events, so that only one of which something settled is
 * known gets any; and where values in an open conflict would change the code, there is none.
 */
export function codedAs(given: Given): readonly string[] {
  const { world, record, settled } = given;
  const code = eventCodeOf(world.dossier, settledEvent(given));
  const merged = eventCodeOf(world.dossier, record as DossierRecord<EventKind>);
  if (!code || code !== merged || settled.size === 0) return [];
  const { plover, mode, context, cameo } = code;
  return [
    world.code('plover', plover),
    ...(mode === undefined ? [] : [world.code('plover-mode', mode)]),
    ...(context === undefined ? [] : [world.code('plover-context', context)]),
    world.code('cameo', cameo),
  ];
}

/** The quad class above each event class. */
export const parents: Readonly<Record<string, readonly [list: string, code: string]>> = Object.fromEntries(
  Object.entries(ploverQuads).map(([plover, quad]) => [`plover/${plover}`, ['quad', String(quad)]]),
);
