import { byText } from '../merge/canonical.js';
import type { MergedValue } from '../merge/merged.js';
import type { Quantity } from '../merge/quantity.js';
import { formatPath } from '../merge/path.js';
import type { Dossier, Figure } from '../dossier/dossier.js';
import { codeLists, type Code, type Modality } from '../model/codes.js';
import { findRecords } from './find-records.js';

/** One value of a {@link Series}, with its standing among the sources. */
export interface SeriesPoint {
  /** The year, month or range to which the value belongs, in EDTF. */
  readonly period: string;
  /** An exact amount, with its unit or currency. */
  readonly value: Quantity;
  /** Whether it was measured (`actual`), or is planned, forecast or alleged. */
  readonly modality: Modality;
  /** Its support, the claims behind it, and the conflict in which it stands, if it does. */
  readonly merged: MergedValue;
}

/** Growth of a {@link Series} up to `period` against an earlier one. */
export interface SeriesGrowth extends SeriesPoint {
  /** The earlier period in EDTF; `unknown` where the source does not say against which. */
  readonly against: string;
}

/** One series: what is counted, and its points and growth by period. Series of unlike definition are never joined. */
export interface Series {
  /** The record, whose `definition` says what is measured, of whom, in which direction, by whose count. */
  readonly figure: Figure;
  /** In the order of time, from each modality. */
  readonly points: readonly SeriesPoint[];
  /** In the order of time; empty where no source tells growth as such. It is never computed from the points. */
  readonly growth: readonly SeriesGrowth[];
}

const modalities = Object.keys(codeLists.modality) as Modality[];

type Row = { readonly period: string; readonly against?: string };

const rows = <R extends Row>(
  figure: Figure,
  property: 'points' | 'growth',
  keyOf: (row: R) => string,
): readonly (R & SeriesPoint)[] =>
  modalities.flatMap((modality) => {
    const merged = figure.merged[modality];
    return ((merged?.values[property] ?? []) as readonly (R & { value: Quantity })[]).flatMap((row) => {
      const value = merged?.properties[formatPath([property, keyOf(row), 'value'])];
      return value ? [{ ...row, modality, merged: value }] : [];
    });
  });

/**
 * The series that measure something, such as `trade` or `students`, one for each definition, with their points in the order of time.
 * What two sources count in two ways stands in two series: to add or join them is the reader's decision.
 *
 * @example
 * ```ts
 * import { seriesOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [students] = seriesOf(pakistanRussia, 'students');
 * students?.figure.definition.of; // => ['pakistan', 'russia']
 * students?.points[0]; // => { period: '2024', value: { min: '200', unit: 'person' }, modality: 'actual', … }
 * ```
 */
export function seriesOf(dossier: Dossier, measure: Code<'measure'>): readonly Series[] {
  const start = (period: string): string => dossier.dates[period]?.earliest ?? '';
  const inTime = (a: Row, b: Row): number => byText(start(a.period), start(b.period));
  return findRecords(dossier, { kind: 'figure' })
    .filter(({ definition }) => definition.measure === measure)
    .map((figure) => ({
      figure,
      points: [...rows<Row>(figure, 'points', ({ period }) => period)].sort(inTime),
      growth: [
        ...rows<Required<Row>>(figure, 'growth', ({ period, against }) => `${period}|${against}`),
      ].sort(inTime),
    }));
}
