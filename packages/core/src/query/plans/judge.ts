import type { Dossier, DossierRecord } from '../../dossier/dossier.js';
import type { Code } from '../../model/codes.js';
import { actualOf, evidenceIn, statusAmong, type PlanEvidence } from './actual.js';
import { newerPlan } from './newer-plan.js';
import { claimsIn, type Planned } from './planned.js';
import { agrees } from './points.js';

/**
 * What became of a plan: `fulfilled`, `unfulfilled`, `cancelled` or `superseded`; or it is `overdue` or still `pending` on the day
 * that was asked for; or the dossier does not tell (`unknown`).
 */
export type PlanState = Code<'outcome'> | 'overdue' | 'pending' | 'unknown';

/** What the judgement of a plan rests on; {@link plansOf} tells in which order these are asked. */
export type PlanBasis = 'authored' | 'actual' | 'newer-plan' | 'date';

/** A judgement of a plan, with the evidence. */
export interface Judgement {
  /** What became of the plan. */
  readonly state: PlanState;
  /** On what this rests. */
  readonly basis: PlanBasis;
  /** What came about, where something did. */
  readonly actual?: PlanEvidence;
  /** What took the place of the plan, where something did. */
  readonly replacedBy?: PlanEvidence;
}

/** What the record named by the editor puts in the place of a plan: its own plan for the property, else what is actual there. */
const replacement = (dossier: Dossier, id: string, property = 'date'): PlanEvidence => {
  const record = dossier.records.get(id);
  if (!record) return { record: id, claims: [] };
  const claims = [...claimsIn(record, 'planned'), ...claimsIn(record, 'actual')];
  return (
    evidenceIn(record, 'planned', property) ??
    evidenceIn(record, 'actual', property) ?? { record: id, claims }
  );
};

const replacedBy = (
  dossier: Dossier,
  record: DossierRecord,
  plan: Planned,
  all: readonly Planned[],
): PlanEvidence | undefined => {
  const named = record.outcome?.replacedBy;
  if (named !== undefined) return replacement(dossier, named, plan.property);
  const newer = newerPlan(dossier, plan, all);
  return (
    newer && { record: record.id, property: newer.property ?? '', value: newer.value, claims: newer.claims }
  );
};

/** A date that came about later than planned came about; an amount only if it agrees: more or less may be better or worse. */
const byActual = ({ value }: Planned, actual: PlanEvidence): PlanState =>
  typeof value === 'object' && !agrees(value, actual.value) ? 'unknown' : 'fulfilled';

/** What the calendar says: the last day on which a plan can be due, or of one without an end the last on which it can begin. */
const byDate = ({ bounds }: Planned, at: string): PlanState => {
  if (!bounds || (bounds.earliest === undefined && bounds.latest === undefined)) return 'unknown';
  const due = bounds.latest ?? bounds.startLatest;
  return due !== undefined && due < at ? 'overdue' : 'pending';
};

type Evidence = Pick<Judgement, 'actual' | 'replacedBy'>;

/** That something is told as actual of an event is no evidence against an editor who says that it did not come about. */
const authored = (state: Code<'outcome'>, { actual, ...others }: Evidence): Judgement => {
  const counts = actual && (state === 'fulfilled' || actual.property !== undefined);
  return { state, basis: 'authored', ...others, ...(counts && { actual }) };
};

/** What became of one plan of a record, among all of its plans. */
export function judge(
  dossier: Dossier,
  record: DossierRecord,
  plan: Planned,
  all: readonly Planned[],
  at: string,
): Judgement {
  const actual = actualOf(dossier, record, plan);
  const replaced = replacedBy(dossier, record, plan, all);
  const evidence = { ...(actual && { actual }), ...(replaced && { replacedBy: replaced }) };
  if (record.outcome) return authored(record.outcome.state, evidence);
  if (actual) return { state: byActual(plan, actual), basis: 'actual', ...evidence };
  const cancelled = statusAmong(dossier, record, plan, ['cancelled']);
  if (cancelled) return { state: 'cancelled', basis: 'actual', ...evidence, actual: cancelled };
  if (replaced) return { state: 'superseded', basis: 'newer-plan', ...evidence };
  return { state: byDate(plan, at), basis: 'date' };
}
