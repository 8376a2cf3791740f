import type { Claim } from '../../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../../dossier/dossier.js';
import { canonical } from '../../merge/canonical.js';
import { groupsOf, withinOf, type Stated } from '../../merge/groups.js';
import type { MergeContext } from '../../merge/merged.js';
import { formatPath } from '../../merge/path.js';
import { statementsOf } from '../../merge/statement.js';
import { claimsAt } from '../claims-at.js';
import type { DateBounds } from '../../model/date-bounds.js';

/** One thing that is planned: a value of a dated property, a point of a series, or the record as a whole. */
export interface Planned {
  /** The path of what is planned: `date`, `inOperation`, `points.2025.value`; absent for the record as a whole. */
  readonly property?: string;
  /** What is planned for it. */
  readonly value?: unknown;
  /** When it is due, in EDTF. */
  readonly date?: string;
  /** The days that this date can mean. */
  readonly bounds?: DateBounds;
  /** Those that tell of the plan, deprecated ones left out. */
  readonly claims: readonly Claim[];
}

/** The claims of one modality that count. */
export const claimsIn = ({ claims }: DossierRecord, modality: Claim['modality']): readonly Claim[] =>
  claims.filter((claim) => claim.modality === modality && claim.rank !== 'deprecated');

/** The dates that claims state, by property. */
const datesStated = (claims: readonly Claim[]): ReadonlyMap<string, readonly Stated[]> => {
  const byProperty = new Map<string, Stated[]>();
  for (const claim of claims) {
    for (const { path, type, value } of statementsOf(claim.says)) {
      if (type.type !== 'date' || path.length > 1) continue;
      const property = path[0] as string;
      const stated = { claim, value, text: canonical(value) };
      byProperty.set(property, [...(byProperty.get(property) ?? []), stated]);
    }
  }
  return byProperty;
};

const timeOf = (dossier: Dossier, date: string): Pick<Planned, 'date' | 'bounds'> => {
  const bounds = dossier.dates[date];
  return { date, ...(bounds && { bounds }) };
};

/** Dates that agree are one plan, as in a merge; dates that do not are several. */
const plannedDates = (dossier: Dossier, record: DossierRecord, context: MergeContext): readonly Planned[] =>
  [...datesStated(claimsIn(record, 'planned'))].flatMap(([property, stated]) =>
    groupsOf(stated, withinOf({ type: 'date' }, context)).map(({ value, members }) => ({
      property,
      value,
      ...timeOf(dossier, value as string),
      claims: [...new Set(members.map(({ claim }) => claim))],
    })),
  );

/** The path of what a point of a series says. */
export const pointPath = (period: string): string => formatPath(['points', period, 'value']);

const plannedPoints = (dossier: Dossier, record: DossierRecord): readonly Planned[] => {
  const points = record.kind === 'figure' ? (record.planned?.points ?? []) : [];
  return points.flatMap(({ period }) => {
    const property = pointPath(period);
    const merged = record.merged.planned?.properties[property];
    if (!merged) return [];
    const claims = claimsAt(record, merged.claims);
    return [{ property, value: merged.value, ...timeOf(dossier, period), claims }];
  });
};

/** What is planned of a record: its dates and points; where it has none, the record as a whole. */
export function plannedOf(
  dossier: Dossier,
  record: DossierRecord,
  context: MergeContext,
): readonly Planned[] {
  const dated = [...plannedDates(dossier, record, context), ...plannedPoints(dossier, record)];
  if (dated.length > 0) return dated;
  const planned = claimsIn(record, 'planned');
  // What only the editor calls a plan rests on whatever is said of it.
  return [
    { claims: planned.length > 0 ? planned : record.claims.filter(({ rank }) => rank !== 'deprecated') },
  ];
}
