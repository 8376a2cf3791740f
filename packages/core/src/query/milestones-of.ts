import { BilateralError } from '../error.js';
import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { Kind } from '../model/kind.js';
import { linkedSteps } from './milestones/linked-steps.js';
import type { Milestone } from './milestones/milestone.js';
import { dateSteps, nameSteps, statusSteps } from './milestones/own-steps.js';

export type { Milestone, MilestoneWhat } from './milestones/milestone.js';

const kinds: readonly Kind[] = ['project', 'agreement', 'facility', 'initiative'];

const known = (dossier: Dossier, id: string): DossierRecord => {
  const record = dossier.records.get(id);
  if (!record || !kinds.includes(record.kind))
    throw new BilateralError('unknown-record', `the dossier has no ${kinds.join(', ')} '${id}'`, {
      hint: record ? `'${id}' is of kind ${record.kind}` : 'findRecords(dossier, { kind }) lists them',
    });
  return record;
};

const inTime = (a: Milestone, b: Milestone): number =>
  byText(a.bounds.earliest ?? '', b.bounds.earliest ?? '') ||
  byText(a.bounds.latest ?? '9999', b.bounds.latest ?? '9999') ||
  byText(a.record.id, b.record.id) ||
  byText(a.what, b.what) ||
  byText(a.modality, b.modality) ||
  byText(a.value, b.value);

/**
 * The life of a project, agreement, facility or initiative in dated steps, by the first possible day, then the last, then the
 * id: when it was established, built, signed, in force, in operation; each status as of its date; when a name came into use or
 * went out of it; the events that are about it, result in it, sign it, join it or are part of it; the signing and entry into
 * force of agreements about it or that it implements. What is planned, forecast or alleged stands among them with its modality.
 * Only what a source dates is a step: a status without `asOf` is left out, for the date of its source is not the day on which
 * it was reached.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no record has, and for a record of another kind.
 *
 * @example
 * ```ts
 * import { milestonesOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const steps = milestonesOf(pakistanRussia, 'pakistan-russia-freight-train');
 * steps.map(({ date, what, modality, record }) => [date, what, modality, record.id]);
 * // => [['2024-06', 'signed', 'actual', 'railway-memorandum-2024'],
 * //     ['2025-03', 'event', 'planned', 'freight-train-start-march-2025'], …]
 * ```
 */
export function milestonesOf(dossier: Dossier, id: string): readonly Milestone[] {
  const record = known(dossier, id);
  return [
    ...dateSteps(dossier, record),
    ...statusSteps(dossier, record),
    ...nameSteps(dossier, record),
    ...linkedSteps(dossier, id),
  ].sort(inTime);
}
