import type { Dossier } from '../dossier/dossier.js';
import type { Modality } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import { canMeet, isBefore } from '../model/date-order.js';
import type { Check, CheckContext, Finding } from './check.js';
import type { SettledRecord } from './settled.js';

type Report = (finding: Finding) => void;

interface Dated {
  readonly id: string;
  readonly round: number;
  readonly bounds: DateBounds;
}

const isOpen = ({ record, conflicts }: SettledRecord, property: string): boolean => {
  const isOf = (each: { readonly property: string; readonly modality?: Modality | undefined }): boolean =>
    each.property === property && (each.modality ?? 'actual') === 'actual';
  return conflicts.some(isOf) && (record.conflicts?.findLast(isOf)?.state ?? 'open') === 'open';
};

/** The date of a record that no open conflict puts in doubt. */
const boundsOf = ({ dates }: Dossier, settled: SettledRecord): DateBounds | undefined => {
  const { date } = settled.values as { readonly date?: string };
  return date === undefined || isOpen(settled, 'date') ? undefined : dates[date];
};

const told = ({ earliest = '..', latest = '..' }: DateBounds): string =>
  earliest === latest ? earliest : `${earliest} to ${latest}`;

const liesWithin = ({ dossier, settled }: CheckContext, report: Report): void => {
  const byId = new Map(settled.map((each) => [each.record.id, each]));
  for (const each of settled) {
    const { id, partOf } = each.record;
    const whole = partOf === undefined ? undefined : byId.get(partOf);
    const [own, outer] = [whole && boundsOf(dossier, each), whole && boundsOf(dossier, whole)];
    if (!whole || !own || !outer || canMeet(own, outer)) continue;
    report({
      id,
      path: ['partOf'],
      code: 'outside-whole',
      message: `the event does not lie within ${whole.record.id}, of which it is a part`,
      found: told(own),
      expected: `a date within ${told(outer)}`,
    });
  }
};

/** The numbered and dated members of every series, by the id of the series. */
const seriesIn = ({ dossier, settled }: CheckContext): ReadonlyMap<string, readonly Dated[]> => {
  const series = new Map<string, Dated[]>();
  for (const each of settled) {
    const { id, partOf } = each.record;
    const { round } = each.values as { readonly round?: number };
    const bounds = partOf === undefined || round === undefined ? undefined : boundsOf(dossier, each);
    if (partOf === undefined || round === undefined || !bounds) continue;
    const members = series.get(partOf);
    if (members) members.push({ id, round, bounds });
    else series.set(partOf, [{ id, round, bounds }]);
  }
  return series;
};

/** Neighbours in the order of their numbers; of those with one number, each is compared with the one before. */
const standInOrder = (members: readonly Dated[], report: Report): void => {
  const sorted = [...members].sort((a, b) => a.round - b.round);
  for (const [index, { id, round, bounds }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before || before.round === round || !isBefore(bounds, before.bounds)) continue;
    report({
      id,
      path: [],
      code: 'out-of-order',
      message: `round ${round} is dated before round ${before.round} (${before.id})`,
      found: told(bounds),
      expected: `a date after ${told(before.bounds)}`,
    });
  }
};

export const order: Check = {
  name: 'order',
  description:
    'An event lies within the event of which it is a part, and the rounds of a series follow each other in time.',
  scope: 'dossier',
  check(context, report) {
    liesWithin(context, report);
    for (const members of seriesIn(context).values()) standInOrder(members, report);
  },
};
