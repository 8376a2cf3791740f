import { eventKinds, type EventKind, type Kind } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields } from '../document.js';
import { eventDateFields } from '../write/dates.js';
import { unite } from '../write/node.js';
import { codedAs } from './event-codes.js';
import type { Derived, Given, KindMapping } from './mapping.js';
import { withNames } from './names.js';
import { participantsDerived } from './participants.js';

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

const happening = (given: Given): Derived => {
  const { fields = {}, nodes = [] } = participantsDerived(given);
  return {
    fields: unite(dateFields(given), { superEvent: superEvent(given), codedAs: codedAs(given) }, fields),
    nodes,
  };
};

/** An event is never a `prov:Entity`: PROV keeps the two apart. */
const event = <K extends EventKind>(
  own: readonly ClassName[],
  outside: ClassName = 'schema:Event',
): KindMapping<K> => ({
  types: [...own, 'Event'],
  whenActual: [outside, 'prov:Activity'],
  derive: withNames((given: Given<K>) => happening(given as unknown as Given)),
});

export const visit: KindMapping<'visit'> = event(['Visit']);
export const meeting: KindMapping<'meeting'> = event(['Meeting']);
export const conference: KindMapping<'conference'> = event(['Conference']);
export const exercise: KindMapping<'exercise'> = event(['Exercise']);
/** Places of departure and arrival belong to actions in schema.org, hence that class. */
export const shipment: KindMapping<'shipment'> = event(['Shipment'], 'schema:TransferAction');
export const signing: KindMapping<'signing'> = event(['Signing']);
export const accession: KindMapping<'accession'> = event(['Accession']);
export const plainEvent: KindMapping<'event'> = event([]);
