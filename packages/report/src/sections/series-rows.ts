import {
  codeLists,
  type Claim,
  type Modality,
  type Quantity,
  type Series,
  type SeriesGrowth,
  type SeriesPoint,
  type Support,
} from '@bilateral/core';
import type { Account, Composer } from '../composer.js';
import { onLines, text } from '../inline.js';
import type { Inline } from '../model.js';
import { limits } from './limits.js';
import { isContested, positionLines } from './positions.js';

type Cells = readonly (readonly Inline[])[];
type Row = SeriesPoint | SeriesGrowth;

const modalities = Object.keys(codeLists.modality) as Modality[];

export const standing = (composer: Composer, modality: Modality): string =>
  modality === 'actual' ? '' : composer.messages.standing(composer.code('modality', modality));

/** The periods of which a series tells, in the order of its points. */
export const periodsOf = ({ points, growth }: Series): readonly string[] => [
  ...new Set([...points, ...growth].map(({ period }) => period)),
];

/** An amount, or growth by it against the period that the row names. */
const amountWords = (composer: Composer, point: Row, value: Quantity): string => {
  const amount = composer.quantity(value);
  if (!('against' in point)) return amount;
  return composer.messages.phrase.growth(amount, composer.valueAt('growth.key.against', point.against));
};

/** A level or growth with its standing, whether it rests on claims of low confidence alone, and its note. */
const settled = (composer: Composer, figure: Series['figure'], point: Row): readonly Inline[] => {
  const { merged, modality, value } = point;
  const marks = [
    ...(modality === 'actual' ? [] : [composer.code('modality', modality)]),
    ...(composer.hasLowConfidence(figure, merged.claims) ? [composer.messages.lowConfidence] : []),
  ];
  return [
    ...composer.marked(
      [text(amountWords(composer, point, value))],
      marks.map((mark) => text(mark)),
    ),
    ...composer.notes.cite(merged.claims, 'against' in point ? 'growth' : 'points'),
  ];
};

/** A stated level or growth; where sources contest it, side against side with the reasons why they differ. */
const stated = (composer: Composer, figure: Series['figure'], point: Row): readonly Inline[] => {
  const { merged, modality } = point;
  if (!isContested(merged)) return settled(composer, figure, point);
  const worded = (value: unknown): string => amountWords(composer, point, value as Quantity);
  const options = { most: limits[composer.detail].sources, reasons: true, worded };
  const what = standing(composer, modality).trim();
  return onLines([what === '' ? [] : [text(what)], positionLines(composer, figure, merged, options)]);
};

/** The one period of which a claim gives values; undefined if there are several or none. */
const onlyPeriod = ({ says }: Claim): string | undefined => {
  const { points = [], growth = [] } = says as Readonly<
    Record<'points' | 'growth', readonly { readonly period: string }[] | undefined>
  >;
  const [first, ...others] = new Set([...points, ...growth].map(({ period }) => period));
  return others.length === 0 ? first : undefined;
};

/** The period that a text of claims is about, where all of them give values of that alone. */
const periodOf = ({ claims }: Account): string | undefined => {
  const [first, ...others] = new Set(claims.map(onlyPeriod));
  return others.length === 0 ? first : undefined;
};

const accountsOf = (composer: Composer, { figure }: Series): readonly Account[] =>
  modalities.flatMap((modality) => composer.accounts(figure, modality));

const accountWords = (composer: Composer, { spoken, claims }: Account): readonly Inline[] => [
  text(spoken),
  ...composer.notes.cite(
    claims.map(({ address }) => address),
    'text',
  ),
];

/** What the claims on a series tell beyond its values and is about no single one of its periods. */
export const freeAccounts = (composer: Composer, series: Series): readonly (readonly Inline[])[] => {
  const periods = periodsOf(series);
  return accountsOf(composer, series)
    .filter((account) => !periods.includes(periodOf(account) ?? ''))
    .map((account) => accountWords(composer, account));
};

/** One row for each period of which a level or a growth is told, with what else is told of it. */
export function seriesRows(
  composer: Composer,
  series: Series,
  grows: boolean,
  number: readonly (readonly Inline[])[],
): readonly Cells[] {
  const { figure, points, growth } = series;
  const accounts = accountsOf(composer, series);
  const of = (rows: readonly Row[], period: string): Cells =>
    rows.filter((row) => row.period === period).map((row) => stated(composer, figure, row));
  const support = (period: string): readonly Inline[] => {
    const rows = [...points, ...growth].filter((row) => row.period === period);
    const found = rows.map(({ merged }): Support =>
      merged.conflict?.state === 'open' ? 'conflict' : merged.support,
    );
    return onLines([...new Set(found)].map((each) => [composer.support(each)]));
  };
  return periodsOf(series).map((period) => {
    const levels = of(points, period);
    const told = accounts
      .filter((account) => periodOf(account) === period)
      .slice(0, limits[composer.detail].remarks)
      .map((account) => accountWords(composer, account));
    const isOfGrowth = grows && levels.length === 0;
    return [
      ...number,
      [text(composer.date(period))],
      onLines([...levels, ...(isOfGrowth ? [] : told)]),
      ...(grows ? [onLines([...of(growth, period), ...(isOfGrowth ? told : [])])] : []),
      support(period),
    ];
  });
}
