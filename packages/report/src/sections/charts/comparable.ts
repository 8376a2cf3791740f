import type { Series, SeriesGrowth, SeriesPoint } from '@bilateral/core';
import type { Composer } from '../../composer.js';

const dayLength = 86_400_000;

/** Fiscal years are also written by the two calendar years in which they lie. */
const isFiscalPair = (period: string): boolean => {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  return first !== undefined && Number(last) === Number(first) + 1;
};

const lengthOf = ({ dossier }: Composer, period: string): number | undefined => {
  const { earliest, latest } = dossier.dates[period] ?? {};
  if (earliest === undefined || latest === undefined) return undefined;
  return (Date.parse(latest) - Date.parse(earliest)) / dayLength + 1;
};

const isYear = (composer: Composer, period: string): boolean => {
  const days = lengthOf(composer, period) ?? 0;
  return days >= 365 && days <= 366;
};

/** How often each value comes; the first of the most frequent. */
const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/**
 * What keeps bars apart: where a year starts, in which unit it is counted. Undefined for a part of a year or several
 * years, which never stand beside whole years.
 */
const likeness = (
  composer: Composer,
  { figure }: Series,
  { period, value }: SeriesPoint,
): string | undefined => {
  const { earliest } = composer.dossier.dates[period] ?? {};
  const isWhole = isYear(composer, period);
  const isFiscal = figure.definition.year === 'fiscal' && isFiscalPair(period);
  if (earliest === undefined || (!isWhole && !isFiscal)) return undefined;
  return [earliest.slice(5), isWhole, value.currency, value.unit, value.per].map(String).join(' ');
};

/** The actual points of a series that can stand side by side as bars: whole years that start alike, in one unit. */
export function comparablePoints(composer: Composer, series: Series): readonly SeriesPoint[] {
  const actual = series.points.filter(({ modality }) => modality === 'actual');
  const likenesses = actual.map((point) => likeness(composer, series, point));
  const most = mostFrequent(likenesses.filter((each) => each !== undefined));
  return actual.filter((_point, index) => most !== undefined && likenesses[index] === most);
}

/** The actual growth of a series from one whole year to the next, in per cent. */
export function yearlyGrowth(composer: Composer, { growth }: Series): readonly SeriesGrowth[] {
  const { dates } = composer.dossier;
  return growth.filter(({ modality, period, against, value }) => {
    const [start, end] = [dates[period]?.earliest, dates[against]?.latest];
    if (modality !== 'actual' || value.unit !== 'percent' || start === undefined || end === undefined)
      return false;
    const follows = Date.parse(start) - Date.parse(end) === dayLength;
    return follows && isYear(composer, period) && isYear(composer, against);
  });
}
