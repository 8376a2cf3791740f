import type { DateBounds } from '../model/date-bounds.js';
import { readPeriod, type ReadPeriod } from '../query/period.js';

/** How a date may stand to a period. */
export const periodRelations = ['within', 'possiblyWithin', 'overlaps', 'before', 'after'] as const;
export type PeriodRelation = (typeof periodRelations)[number];

/** A date of a record: its bounds, and whether it is written as open on a side (`2021/..`). */
export interface DatedBounds {
  readonly bounds: DateBounds;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Before every day and after every day: what stands for an absent bound. */
const [first, last] = ['', '￿'];

type Holds = (date: DatedBounds, period: ReadPeriod) => boolean;

const overlapping: Holds = (
  { bounds: { earliest = first, latest = last } },
  { outer: { from = first, until = last } },
) => latest >= from && earliest <= until;

const holds: { readonly [Relation in PeriodRelation]: Holds } = {
  overlaps: overlapping,
  before: ({ bounds: { latest = last } }, { outer: { from = first } }) => latest < from,
  after: ({ bounds: { earliest = first } }, { outer: { until = last } }) => earliest > until,
  within: ({ bounds: { earliest = first, latest = last } }, { sure }) =>
    sure !== undefined && earliest >= (sure.from ?? first) && latest <= (sure.until ?? last),
  possiblyWithin: (date, period) => {
    const { bounds, openStart, openEnd } = date;
    if (!overlapping(date, period)) return false;
    if (bounds.kind === 'within') return true;
    const { from = first, until = last } = period.outer;
    const latestStart = openStart ? first : (bounds.startLatest ?? last);
    const earliestEnd = openEnd ? last : (bounds.endEarliest ?? first);
    return latestStart >= from && earliestEnd <= until;
  },
};

/** The bounds of an EDTF date with what its text tells of open ends. */
export const datedBounds = (text: string, bounds: DateBounds): DatedBounds => ({
  bounds,
  openStart: text.startsWith('../'),
  openEnd: text.endsWith('/..'),
});

/**
 * A test of dates against a period that is read once. `overlaps`: some day that the date can mean may lie in it. `within`: every
 * day that the date can mean surely lies in it. `possiblyWithin`: on some reading all of the date lies in it. `before`, `after`: no
 * day of the one can lie on the wrong side of the other. Throws a `CoreError` for a text that is no period.
 */
export function periodTest(relation: PeriodRelation, period: string): (date: DatedBounds) => boolean {
  const read = readPeriod(period);
  return (date) => holds[relation](date, read);
}
