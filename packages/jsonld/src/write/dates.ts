import type { DateBounds } from '@bilateral/core';
import type { Explicit, Fields, JsonLdNode } from '../document.js';
import { node } from './node.js';
import type { World } from './world.js';

const datatypes = [
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, 'xsd:gYearMonth'],
  [/^\d{4}$/, 'xsd:gYear'],
] as const;

/**
 * A day, month or year of the calendar with its honest datatype; nothing for a date that is approximate, uncertain, a set
 * or a season, since no datatype of XML Schema can say so.
 */
export function calendarLiteral(edtf: string): Explicit | undefined {
  const datatype = datatypes.find(([form]) => form.test(edtf))?.[1];
  return datatype === undefined ? undefined : { '@value': edtf, '@type': datatype };
}

/** `schema:startDate` and `schema:endDate` of something that lasts; nothing for a date at some time within. */
export function extentFields(edtf: string): Fields {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return {};
  return { startDate: calendarLiteral(start), endDate: calendarLiteral(end) };
}

/** The first and the last day that a date can mean; an unknown or open bound is left out. */
export const boundFields = (bounds: DateBounds | undefined): Fields => ({
  earliest: bounds?.earliest,
  latest: bounds?.latest,
});

/** What the date of an event adds for readers and for filters. A single day, month or year is the event's start. */
export const eventDateFields = (edtf: string, bounds: DateBounds | undefined): Fields => ({
  ...(edtf.includes('/') ? extentFields(edtf) : { startDate: calendarLiteral(edtf) }),
  ...boundFields(bounds),
});

/** Every EDTF date of the dossier with its bounds, so that any date property can be filtered and sorted. */
export function* dateNodes({ dossier, iris }: World): Generator<JsonLdNode> {
  for (const [edtf, { kind, earliest, latest, startLatest, endEarliest }] of Object.entries(
    dossier.dates,
  ).sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield node(iris.date(edtf), ['DateBounds'], {
      date: edtf,
      extent: String(kind === 'extent'),
      earliest,
      latest,
      latestBegin: startLatest,
      earliestEnd: endEarliest,
    });
  }
}
