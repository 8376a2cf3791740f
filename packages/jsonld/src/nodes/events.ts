import { eventKinds, type Kind } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields } from '../document.js';
import { eventDateFields } from '../write/dates.js';
import { unite } from '../write/node.js';
import * as codes from './event-codes.js';
import type { Derived, Given, KindMapping } from './mapping.js';
import { withNames } from './names.js';
import { participantsDerived, statesTakingPart } from './participants.js';

const happens: ReadonlySet<Kind> = new Set(eventKinds);

const dateFields = ({ world, settled }: Given): Fields => {
  const date = settled.text('date');
  return date === undefined ? {} : eventDateFields(date, world.dossier.dates[date]);
};

/** An event that the editor places within another event is its sub-event. */
const superEvent = ({ world, record }: Given): string | undefined =>
  record.partOf !== undefined && happens.has(world.record(record.partOf).kind)
    ? world.ref(record.partOf)
    : undefined;

type CodesOf<K extends Kind> = (given: Given<K>) => Parameters<typeof codes.codedAs>[1];

/** Outside codes count events, so that only an event of which an actual claim speaks gets one. */
const coded = <K extends Kind>(given: Given<K>, codesOf: CodesOf<K> | undefined): readonly string[] =>
  codesOf && given.settled.all.length > 0 ? codes.codedAs(given.world, codesOf(given)) : [];

const happening =
  <K extends Kind>(codesOf?: CodesOf<K>) =>
  (given: Given<K>): Derived => {
    const any = given as unknown as Given;
    const { fields = {}, nodes = [] } = participantsDerived(any);
    return {
      fields: unite(dateFields(any), { superEvent: superEvent(any), codedAs: coded(given, codesOf) }, fields),
      nodes,
    };
  };

/** An event is never a `prov:Entity`: PROV keeps the two apart. */
const event = <K extends Kind>(
  own: readonly ClassName[],
  codesOf?: CodesOf<K>,
  outside: ClassName = 'schema:Event',
): KindMapping<K> => ({
  types: [...own, 'Event'],
  whenActual: [outside, 'prov:Activity'],
  derive: withNames(happening(codesOf)),
});

const isCall = ({ settled }: Given<'meeting'>): boolean =>
  settled.text('mode') === 'phone' || settled.text('meetingType') === 'call';

export const visit: KindMapping<'visit'> = event(['Visit'], () => codes.visitCodes);
export const meeting: KindMapping<'meeting'> = event(['Meeting'], (given) =>
  isCall(given) ? codes.callCodes : codes.meetingCodes,
);
export const conference: KindMapping<'conference'> = event(['Conference'], () => codes.conferenceCodes);
/** An exercise of one state alone is no cooperation, so that it stays without a code. */
export const exercise: KindMapping<'exercise'> = event(['Exercise'], (given) =>
  statesTakingPart(given as unknown as Given) > 1 ? codes.exerciseCodes : [],
);
/** Places of departure and arrival belong to actions in schema.org, hence that class. */
export const shipment: KindMapping<'shipment'> = event(
  ['Shipment'],
  () => codes.shipmentCodes,
  'schema:TransferAction',
);
export const signing: KindMapping<'signing'> = event(['Signing'], () => codes.signingCodes);
export const accession: KindMapping<'accession'> = event(['Accession']);
export const plainEvent: KindMapping<'event'> = event([]);
