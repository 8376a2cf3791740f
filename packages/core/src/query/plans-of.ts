import { BilateralError } from '../error.js';
import type { RecordFilter } from '../filter/record-filter.js';
import { recordTable, unmerged } from '../dossier/merged-records.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { mergeContext } from '../merge/voices.js';
import { daysOf } from '../model/calendar.js';
import type { LocalText } from '../model/value.js';
import { findRecords } from './find-records.js';
import { judge, type Judgement } from './plans/judge.js';
import { plannedOf, type Planned } from './plans/planned.js';

export type { PlanEvidence } from './plans/actual.js';
export type { PlanBasis, PlanState } from './plans/judge.js';

/** A plan and what became of it. */
export interface Plan extends Planned, Judgement {
  /** The record of which something is planned. */
  readonly record: DossierRecord;
  /** The editor's remark on the outcome. */
  readonly note?: LocalText;
}

/** On which day to look at the plans, and at which. */
export interface PlanOptions {
  /** The day, as `YYYY-MM-DD`, on which a plan is overdue or still to come. */
  readonly at: string;
  /** Which records; its conditions hold for what is planned. */
  readonly filter?: Omit<RecordFilter, 'modality'>;
}

const refuse = (message: string, hint: string): never => {
  throw new BilateralError('invalid-filter', message, { hint });
};

const checked = ({ at, filter = {} }: PlanOptions): Required<PlanOptions> => {
  if (daysOf(at)?.first !== at) refuse(`'${at}' is no day`, 'write a day such as 2024-05-17');
  if (Object.hasOwn(Object(filter) as object, 'modality'))
    refuse('a filter of plans has no modality', 'findRecords(dossier, { modality }) finds what is proposed');
  return { at, filter };
};

const known = new WeakMap<Dossier, readonly string[]>();

/** The records that the editor calls a plan by its outcome, and of which no claim is planned. */
const judgedOnly = (dossier: Dossier): readonly string[] => {
  const ids = known.get(dossier) ?? [
    ...[...unmerged(dossier)].flatMap(({ id, outcome, claims }) =>
      outcome && !claims.some(({ modality, rank }) => modality === 'planned' && rank !== 'deprecated')
        ? [id]
        : [],
    ),
  ];
  known.set(dossier, ids);
  return ids;
};

const recordsWithPlans = (
  dossier: Dossier,
  filter: Omit<RecordFilter, 'modality'>,
): readonly DossierRecord[] => {
  const id = judgedOnly(dossier);
  const planned = findRecords(dossier, { ...filter, modality: 'planned' });
  const judged = id.length === 0 ? [] : findRecords(dossier, { all: [{ id }, filter] });
  if (judged.length === 0) return planned;
  const table = recordTable(dossier);
  const placeOf = (record: DossierRecord): number => table.placeOf(record.id) as number;
  return [...planned, ...judged].sort((a, b) => placeOf(a) - placeOf(b));
};

/**
 * Every plan and what became of it by all that the dossier knows: each planned date of a record (dates that agree are one
 * plan), each planned point of a series, and where a record has neither, the record as a whole; also what only the editor calls
 * a plan, by its outcome. In the order of the dossier.
 *
 * The state rests on the first of these that is there. `authored`: the outcome that the editor wrote. `actual`: the same
 * property is actual, a status says so, or the event took place – later than planned too: compare `actual.value` – unless the
 * plan was made after that; a point of which another amount became actual is `unknown`. `newer-plan`: a date that does not
 * agree was planned later (by the claim's `asOf`, else by the date of its source). `date`: `overdue` if the last possible day
 * is before `at`, else `pending`; `unknown` without a date. What is proposed is no plan.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for an `at` that is no day, a wrong filter, and one with a `modality`.
 *
 * @example
 * ```ts
 * import { plansOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const plans = plansOf(pakistanRussia, { at: '2026-01-01', filter: { id: 'pakistan-russia-freight-train' } });
 * plans.map(({ property, value, state, basis }) => [property, value, state, basis]);
 * // => [['inOperation', '2025-03', 'superseded', 'newer-plan'], ['inOperation', '2025-06-22', 'overdue', 'date']]
 * ```
 */
export function plansOf(dossier: Dossier, options: PlanOptions): readonly Plan[] {
  const { at, filter } = checked(options);
  const context = mergeContext(dossier.sources, dossier.dates);
  return recordsWithPlans(dossier, filter).flatMap((record) => {
    const all = plannedOf(dossier, record, context);
    const note = record.outcome?.note;
    return all.map((plan) => ({
      record,
      ...plan,
      ...judge(dossier, record, plan, all, at),
      ...(note && { note }),
    }));
  });
}
