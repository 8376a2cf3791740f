import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord, Visit } from '../dossier/dossier.js';
import type { Modality } from '../model/codes.js';
import { findRecords } from './find-records.js';
import { viewsOf } from './views.js';

/** Narrows {@link visitsBetween} and {@link meetingsBetween}. */
export interface BetweenOptions {
  /** A period in EDTF, as in {@link findRecords}: what may lie in it counts. All times unless said. */
  readonly period?: string;
  /** `actual` unless said: a planned visit is no visit. */
  readonly modality?: Modality;
}

/** By the first day that the date can mean, an open start before all, then by id; undated records come last. */
export const byFirstDay = (
  dossier: Dossier,
  modality: Modality,
): ((a: DossierRecord, b: DossierRecord) => number) => {
  const firstDay = (record: DossierRecord): string => {
    const date = viewsOf(record, modality)[0]?.date;
    const bounds = date === undefined ? undefined : dossier.dates[date];
    return bounds ? (bounds.earliest ?? '') : '9999';
  };
  return (a, b) => byText(firstDay(a), firstDay(b)) || byText(a.id, b.id);
};

/**
 * The visits from either of two states to the other, oldest first, undated ones last. A predecessor state stands for its party: what
 * the Soviet Union's guests did is found under `russia`, too. A visit that was only planned is found with `modality: 'planned'`.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for an id that is no state of the dossier, and for a period that is none.
 *
 * @example
 * ```ts
 * import { visitsBetween } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const visits = visitsBetween(pakistanRussia, 'pakistan', 'russia', { period: '2022' });
 * visits.map(({ id, values }) => [id, values.date]);
 * // => [['imran-khan-moscow-2022', '2022-02-23/2022-02-24'], …]
 * ```
 */
export function visitsBetween(
  dossier: Dossier,
  a: string,
  b: string,
  options: BetweenOptions = {},
): readonly Visit[] {
  const { modality = 'actual', period } = options;
  const filter = { kind: 'visit', modality, ...(period !== undefined && { period }) } as const;
  const there = findRecords(dossier, { ...filter, direction: { from: a, to: b } });
  const back = findRecords(dossier, { ...filter, direction: { from: b, to: a } });
  return [...new Set([...there, ...back])].sort(byFirstDay(dossier, modality));
}
