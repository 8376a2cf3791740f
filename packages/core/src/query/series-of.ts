import { byText } from '../merge/canonical.js';
import type { MergedValue } from '../merge/merged.js';
import type { Quantity } from '../merge/quantity.js';
import { formatPath } from '../merge/path.js';
import type { Dossier, Figure } from '../dossier/dossier.js';
import { codeLists, type Code, type Modality } from '../model/codes.js';
import { findRecords } from './find-records.js';

/** One value of a series, with its standing among the sources. */
export interface SeriesPoint {
  /** EDTF. */
  readonly period: string;
  readonly value: Quantity;
  readonly modality: Modality;
  readonly merged: MergedValue;
}

/** Growth up to `period` against an earlier period; `unknown` where the source does not say against which. */
export interface SeriesGrowth extends SeriesPoint {
  readonly against: string;
}

/** One series: a definition and its points by period. Series of unlike definition are never joined. */
export interface Series {
  readonly figure: Figure;
  readonly points: readonly SeriesPoint[];
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

/** The series that measure something, such as `trade`, each with its definition, points in the order of time. */
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
