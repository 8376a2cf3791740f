import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord, Visit } from '../dossier/dossier.js';
import type { Modality } from '../model/codes.js';
import { stateMatches } from './matching.js';
import { findRecords } from './find-records.js';
import { viewsOf } from './views.js';

export interface BetweenOptions {
  /** A period as in `findRecords`. */
  readonly period?: string;
  /** `actual` unless said: a planned visit is no visit. */
  readonly modality?: Modality;
}

/** The first possible day of a record's date in a modality; undated records come last. */
export const firstDay = (dossier: Dossier, record: DossierRecord, modality: Modality): string => {
  const date = viewsOf(record, modality)[0]?.date;
  return (date === undefined ? undefined : dossier.dates[date]?.earliest) ?? '9999';
};

/** Visits from either of two states to the other, oldest first, undated ones last. A predecessor state stands for its party. */
export function visitsBetween(
  dossier: Dossier,
  a: string,
  b: string,
  options: BetweenOptions = {},
): readonly Visit[] {
  const { modality = 'actual', period } = options;
  const between = (record: Visit): boolean =>
    viewsOf(record, modality).some(
      ({ from, to }) =>
        (stateMatches(dossier, from, a) && stateMatches(dossier, to, b)) ||
        (stateMatches(dossier, from, b) && stateMatches(dossier, to, a)),
    );
  return findRecords(dossier, { kind: 'visit', modality, ...(period !== undefined && { period }) })
    .filter(between)
    .sort(
      (x, y) => byText(firstDay(dossier, x, modality), firstDay(dossier, y, modality)) || byText(x.id, y.id),
    );
}
