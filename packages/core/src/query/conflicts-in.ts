import { BilateralError } from '../error.js';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { checkFilter } from '../filter/check-filter.js';
import { findPlaces } from '../filter/find-places.js';
import type { OneOrMore, RecordFilter } from '../filter/record-filter.js';
import { listed } from '../filter/view-conditions.js';
import type { Code, Modality } from '../model/codes.js';
import { allConflicts, type AllConflicts, type RecordConflict } from './conflicts/all-conflicts.js';

/** Which conflicts {@link conflictsIn} gives; every condition given must hold. */
export interface ConflictFilter {
  /** The record that a conflict is on, or the id of a conflict that the editor wrote. */
  readonly record?: string;
  /** The records that a conflict is on; one that the editor wrote is on those of its claims and those that it is about. */
  readonly of?: RecordFilter;
  /** A property such as `date` with all that is in it; `account` are the conflicts that the editor wrote. */
  readonly property?: string;
  /** The modality of the claims that contradict each other. Claims of two modalities never do. */
  readonly modality?: OneOrMore<Modality>;
  /** What the editor has made of it: `open`, `preferred`, `both-true`, `definition-differs`, `superseded`. */
  readonly state?: OneOrMore<Code<'conflict-state'>>;
  /** A source that holds one of the positions. */
  readonly source?: string;
}

const none: readonly RecordConflict[] = [];

const candidates = (
  { list, bySource, byRecord }: AllConflicts,
  { record, source }: ConflictFilter,
): readonly RecordConflict[] => {
  if (source !== undefined) return bySource.get(source) ?? none;
  return record === undefined ? list : (byRecord.get(record) ?? none);
};

type Test = (conflict: RecordConflict) => boolean;

const onRecords = (dossier: Dossier, { touchedBy }: AllConflicts, of: RecordFilter): Test => {
  checkFilter(dossier, of);
  const table = recordTable(dossier);
  const ids = new Set(Array.from(findPlaces(dossier, of), (place) => table.compiledAt(place).id));
  return (conflict) => (touchedBy.get(conflict) ?? [conflict.record]).some((id) => ids.has(id));
};

const testsOf = (dossier: Dossier, all: AllConflicts, filter: ConflictFilter): readonly Test[] => {
  const { record, of, property, modality, state } = filter;
  const states = state === undefined ? undefined : listed(state);
  const modalities = modality === undefined ? undefined : listed(modality);
  const tests: (Test | undefined)[] = [
    record === undefined ? undefined : (conflict) => conflict.record === record,
    states && ((conflict) => states.includes(conflict.state)),
    modalities && ((conflict) => modalities.includes(conflict.modality)),
    property === undefined
      ? undefined
      : (conflict) => conflict.property === property || conflict.property.startsWith(`${property}.`),
    of && onRecords(dossier, all, of),
  ];
  return tests.filter((test) => test !== undefined);
};

/** Programs without types may hand over what cannot even become a text. */
const requireText = (property: unknown): void => {
  if (property === undefined || typeof property === 'string') return;
  throw new BilateralError('invalid-filter', `a property is a text, not ${typeof property}`, {
    hint: 'as `conflictsIn(dossier)` gives it, such as date or duration',
  });
};

const refuseUnknown = (dossier: Dossier, filter: ConflictFilter): void => {
  const { record, source, property, modality, state } = filter;
  checkFilter(dossier, {
    ...(modality !== undefined && { modality }),
    ...(state !== undefined && { conflict: state }),
    ...(source !== undefined && { source }),
  });
  requireText(property);
  if (record === undefined || dossier.records.has(record)) return;
  if (dossier.conflicts.some(({ id }) => id === record)) return;
  const named: unknown = record;
  const id = typeof named === 'string' ? named : typeof named;
  throw new BilateralError('unknown-record', `${dossier.info.id} has no record or conflict '${id}'`, {
    hint: 'conflictsIn(dossier) lists all conflicts',
  });
};

/**
 * The conflicts of the dossier: those that the merge computed, in the order of the records, then those that the editor wrote because
 * no program can see them. An empty array if none fits. They are collected on the first question and kept.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for a wrong filter, and `unknown-record` where `record` is the id of neither
 * a record nor a conflict.
 *
 * @example
 * ```ts
 * import { conflictsIn } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [conflict] = conflictsIn(pakistanRussia, { record: 'khan-putin-kremlin-2022', property: 'date' });
 * [conflict?.state, conflict?.basis]; // => ['preferred', 'report-of-the-day']
 * conflict?.positions.map(({ value, voices }) => `${value}: ${voices}`);
 * // => ['2022-02-24: 6', '2022-02-25: 1']
 * ```
 */
export function conflictsIn(dossier: Dossier, filter: ConflictFilter = {}): readonly RecordConflict[] {
  refuseUnknown(dossier, filter);
  const all = allConflicts(dossier);
  const tests = testsOf(dossier, all, filter);
  return candidates(all, filter).filter((conflict) => tests.every((test) => test(conflict)));
}
