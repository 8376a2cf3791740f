import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord, Visit } from '../dossier/dossier.js';
import type { Modality } from '../model/codes.js';
import { findRecords } from './find-records.js';
import { viewsOf } from './views.js';

export interface BetweenOptions {
  /** A period as in `findRecords`. */
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
 * Visits from either of two states to the other, oldest first, undated ones last. A predecessor state stands for its party. Throws
 * a `CoreError` for an id that is no state.
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
