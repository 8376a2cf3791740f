import type { Claim } from '../../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../../dossier/dossier.js';
import type { Code } from '../../model/codes.js';
import type { DateBounds } from '../../model/date-bounds.js';
import { eventKinds, type Kind } from '../../model/kind.js';
import { claimsAt } from '../claims-at.js';
import { pointWithin } from './points.js';
import { claimsIn, type Planned } from './planned.js';
import { toldAfter, toldOn } from './told-on.js';

/** What a record says, with the claims that say it: what became of a plan, or what took its place. */
export interface PlanEvidence {
  /** Id of the record. */
  readonly record: string;
  /** Absent where the record as a whole is the evidence. */
  readonly property?: string;
  /** What it says of the property. */
  readonly value?: unknown;
  /** The claims of that record that say so. */
  readonly claims: readonly Claim[];
}

/** The properties that tell when something came about, in the order in which they are asked. */
const times = ['date', 'during', 'signed', 'issued', 'inOperation', 'built', 'established', 'inForce'];

/** The statuses that tell that a plan has come about; those of `''` for a plan without a date. */
const reached: Readonly<Record<string, readonly Code<'status'>[]>> = {
  signed: ['signed', 'in-force'],
  inForce: ['in-force'],
  inOperation: ['operational', 'completed'],
  built: ['completed', 'operational'],
  '': ['signed', 'in-force', 'operational', 'completed'],
};

/** Kinds of what is actual as soon as it is told as such, even without a date. */
const happening: ReadonlySet<Kind> = new Set<Kind>([...eventKinds, 'relation']);

/** The value of a property in a modality, as evidence. */
export function evidenceIn(
  record: DossierRecord,
  modality: Claim['modality'],
  property: string,
): PlanEvidence | undefined {
  const merged = record.merged[modality]?.properties[property];
  return (
    merged && { record: record.id, property, value: merged.value, claims: claimsAt(record, merged.claims) }
  );
}

const boundsOf = (dossier: Dossier, { value }: PlanEvidence): DateBounds | undefined =>
  typeof value === 'string' ? dossier.dates[value] : undefined;

/** What is actual, unless the plan was surely made after it: then something further is planned. */
const unlessOver = (dossier: Dossier, planned: Planned, evidence: PlanEvidence): PlanEvidence | undefined =>
  toldAfter(dossier, planned.claims, boundsOf(dossier, evidence)) ? undefined : evidence;

const statusOf = ({ says }: Claim): string | undefined => (says as { readonly status?: string }).status;

/** The first claim on a status that a record has, of those wanted, and those that agree with it. */
export function statusAmong(
  dossier: Dossier,
  record: DossierRecord,
  planned: Planned,
  wanted: readonly Code<'status'>[],
): PlanEvidence | undefined {
  const fitting = claimsIn(record, 'actual').filter(
    (claim) =>
      (wanted as readonly (string | undefined)[]).includes(statusOf(claim)) &&
      !toldAfter(dossier, planned.claims, toldOn(dossier, claim)),
  );
  const value = fitting[0] && statusOf(fitting[0]);
  if (value === undefined) return undefined;
  const claims = fitting.filter((claim) => statusOf(claim) === value);
  return { record: record.id, property: 'status', value, claims };
}

/** Whether those who tell of the plan themselves tell what is actual: they then speak of something beyond it. */
const goesBeyond = ({ claims }: Planned, actual: readonly Claim[]): boolean =>
  claims.every(({ source }) => actual.some((each) => each.source === source));

/** An event, or a relation, that is told as actual. */
const happened = (record: DossierRecord): PlanEvidence | undefined => {
  const claims = claimsIn(record, 'actual');
  if (!happening.has(record.kind) || claims.length === 0) return undefined;
  return { record: record.id, claims };
};

const firstTime = (record: DossierRecord): PlanEvidence | undefined => {
  const property = times.find((each) => record.merged.actual?.properties[each]);
  return property === undefined ? undefined : evidenceIn(record, 'actual', property);
};

/** What a plan of a record as a whole has become. */
const ofWhole = (dossier: Dossier, record: DossierRecord, planned: Planned): PlanEvidence | undefined => {
  const time = firstTime(record);
  if (time && !unlessOver(dossier, planned, time)) return undefined;
  if (goesBeyond(planned, claimsIn(record, 'actual'))) return undefined;
  return time ?? happened(record) ?? statusAmong(dossier, record, planned, reached[''] ?? []);
};

/**
 * What a plan has become, by what is told as actual: the same property, for a date also a status that says the same, and for an
 * event that it took place at all; for a point of a series, a point of its time.
 */
export function actualOf(
  dossier: Dossier,
  record: DossierRecord,
  planned: Planned,
): PlanEvidence | undefined {
  const { property, date } = planned;
  if (property === undefined) return ofWhole(dossier, record, planned);
  if (record.kind === 'figure' && date !== undefined && property.startsWith('points.')) {
    const point = pointWithin(dossier, record, date, planned.value);
    return point === undefined ? undefined : evidenceIn(record, 'actual', point);
  }
  const same = evidenceIn(record, 'actual', property);
  if (same) return unlessOver(dossier, planned, same);
  const status = statusAmong(dossier, record, planned, reached[property] ?? []);
  return status ?? (property === 'date' || property === 'during' ? happened(record) : undefined);
}
