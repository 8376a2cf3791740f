import { dayNumber, firstDay, lastDay, type TimeTable } from '../dossier/time-table.js';
import { readPeriod, type Period } from '../query/period.js';

/** How a time may stand to a period; {@link PeriodFilter} tells what each means. */
export type PeriodRelation = 'within' | 'possiblyWithin' | 'overlaps' | 'before' | 'after';

export const periodRelations = [
  'within',
  'possiblyWithin',
  'overlaps',
  'before',
  'after',
] as const satisfies readonly PeriodRelation[];

interface Days {
  readonly from: number;
  readonly until: number;
}

const daysOf = ({ from, until }: Period): Days => ({
  from: dayNumber(from, firstDay),
  until: dayNumber(until, lastDay),
});

/** The times of a table that stand in a relation to a period: to all days that it can mean, or to those that are sure. */
type Holds = (table: TimeTable, time: number, outer: Days, sure: Days | undefined) => boolean;

const overlapping: Holds = ({ earliest, latest }, time, { from, until }) =>
  (latest[time] as number) >= from && (earliest[time] as number) <= until;

const holds: { readonly [Relation in PeriodRelation]: Holds } = {
  overlaps: overlapping,
  before: ({ latest }, time, { from }) => (latest[time] as number) < from,
  after: ({ earliest }, time, { until }) => (earliest[time] as number) > until,
  within: ({ earliest, latest }, time, _outer, sure) =>
    sure !== undefined && (earliest[time] as number) >= sure.from && (latest[time] as number) <= sure.until,
  possiblyWithin: (table, time, outer, sure) =>
    overlapping(table, time, outer, sure) &&
    (table.sorts[time] === 0 ||
      ((table.startLatest[time] as number) >= outer.from &&
        (table.endEarliest[time] as number) <= outer.until)),
};

/**
 * A test of the times of a table against a period that is read once. `overlaps`: some day that the time can mean may lie in the
 * period. `within`: every day that it can mean surely lies in it. `possiblyWithin`: on some reading all of it lies in it; what is
 * written as open (`2021/..`) does so only where the period is open too. `before`, `after`: no day that it can mean lies in the
 * period or on the other side of it. Throws a `BilateralError` for a text that is no period.
 */
export function periodTest(
  relation: PeriodRelation,
  period: string,
): (table: TimeTable, time: number) => boolean {
  const read = readPeriod(period);
  const outer = daysOf(read.outer);
  const sure = read.sure && daysOf(read.sure);
  const test = holds[relation];
  return (table, time) => table.sorts[time] !== 2 && test(table, time, outer, sure);
}
