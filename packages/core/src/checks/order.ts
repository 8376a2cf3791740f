import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { DateBounds } from '../model/date-bounds.js';
import { canMeet, isBefore } from '../model/date-order.js';
import type { Check, Finding } from './check.js';

type Report = (finding: Finding) => void;

interface Dated {
  readonly id: string;
  readonly round: number;
  readonly bounds: DateBounds;
}

/** The date of a record that no open conflict puts in doubt. */
const boundsOf = ({ dates }: Dossier, { values, merged }: DossierRecord): DateBounds | undefined => {
  if (!('date' in values) || values.date === undefined) return undefined;
  const { conflict } = merged.actual?.properties['date'] ?? {};
  return conflict?.state === 'open' ? undefined : dates[values.date];
};

const told = ({ earliest = '..', latest = '..' }: DateBounds): string =>
  earliest === latest ? earliest : `${earliest} to ${latest}`;

const liesWithin = (dossier: Dossier, record: DossierRecord, report: Report): void => {
  const whole = record.partOf === undefined ? undefined : dossier.records.get(record.partOf);
  const [own, outer] = [boundsOf(dossier, record), whole && boundsOf(dossier, whole)];
  if (!whole || !own || !outer || canMeet(own, outer)) return;
  report({
    id: record.id,
    path: ['partOf'],
    code: 'outside-whole',
    message: `the event does not lie within ${whole.id}, of which it is a part`,
    found: told(own),
    expected: `a date within ${told(outer)}`,
  });
};

const roundOf = ({ values }: DossierRecord): number | undefined =>
  'round' in values ? values.round : undefined;

/** The numbered and dated members of every series, by the id of the series. */
const seriesIn = (dossier: Dossier): ReadonlyMap<string, readonly Dated[]> => {
  const series = new Map<string, Dated[]>();
  for (const record of dossier.records.values()) {
    const [round, bounds] = [roundOf(record), boundsOf(dossier, record)];
    if (record.partOf === undefined || round === undefined || !bounds) continue;
    series.set(record.partOf, [...(series.get(record.partOf) ?? []), { id: record.id, round, bounds }]);
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
  check({ dossier }, report) {
    for (const record of dossier.records.values()) liesWithin(dossier, record, report);
    for (const members of seriesIn(dossier).values()) standInOrder(members, report);
  },
};
