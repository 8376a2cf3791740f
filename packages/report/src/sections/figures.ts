import { codeLists, type Code, type Series } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph } from '../inline.js';
import type { TradeFamily } from '../messages/headings.js';
import type { Block, Section } from '../model.js';
import { furtherIn, sectionOf, type Compose } from './section.js';
import { comparablePoints } from './charts/comparable.js';
import { growthChart, seriesChart } from './charts/trade-chart.js';
import { familyBlocks } from './series.js';

/** The families of series on trade, those that tell most first. */
const tradeFamilies: readonly TradeFamily[] = [
  'calendar',
  'unstated',
  'fiscal',
  'part',
  'several',
  'commodity',
];

/** How many charts of levels a chapter holds at most. */
const mostCharts = 3;

const familyOf = ({ figure }: Series): TradeFamily => {
  const { commodity, year = 'unstated' } = figure.definition;
  return commodity === undefined ? year : 'commodity';
};

const isTotal = ({ figure }: Series): boolean => (figure.definition.flow ?? 'total') === 'total';

/** Series with something in them, both ways together before each way. */
const tradeSeries = (composer: Composer): readonly Series[] => {
  const all = composer.selection
    .series('trade')
    .filter(({ points, growth }) => points.length + growth.length > 0);
  return [...all.filter(isTotal), ...all.filter((series) => !isTotal(series))];
};

const blocksOf = (composer: Composer, family: TradeFamily): readonly Block[] =>
  familyBlocks(
    composer,
    `trade-${family}`,
    composer.messages.tradeFamilies[family],
    tradeSeries(composer).filter((series) => familyOf(series) === family),
  );

/** Families of whole years. */
const wholeYears: readonly TradeFamily[] = ['calendar', 'unstated', 'fiscal'];

/** The family that stands in the chapter: that of whole years with most values, else the first of the others. */
const leadingFamily = (composer: Composer): TradeFamily | undefined => {
  const sizes = new Map<TradeFamily, number>();
  for (const series of tradeSeries(composer)) {
    const family = familyOf(series);
    sizes.set(family, (sizes.get(family) ?? 0) + series.points.length);
  }
  const size = (family: TradeFamily): number => sizes.get(family) ?? 0;
  const [longest] = [...wholeYears].sort((a, b) => size(b) - size(a));
  return longest !== undefined && sizes.has(longest)
    ? longest
    : tradeFamilies.find((family) => sizes.has(family));
};

/** A chart of each of the longest series of whole years, and one of the growth that is told most often. */
const charts = (composer: Composer): readonly (Block | undefined)[] => {
  const length = (series: Series): number => comparablePoints(composer, series).length;
  const known = tradeSeries(composer)
    .filter((series) => isTotal(series) && wholeYears.includes(familyOf(series)))
    .sort((a, b) => length(b) - length(a));
  const levels = known.map((series) => seriesChart(composer, series)).filter((chart) => chart !== undefined);
  const growth = known.map((series) => growthChart(composer, series)).filter((chart) => chart !== undefined);
  const [longest] = growth.sort((a, b) => b.categories.length - a.categories.length);
  return [...levels.slice(0, mostCharts), longest];
};

/** How many series there are of a family of trade, and how many of everything that is measured. */
const sizeOf = (composer: Composer, family: TradeFamily): number =>
  tradeSeries(composer).filter((series) => familyOf(series) === family).length;

const allSeries = ({ selection }: Composer): number =>
  (Object.keys(codeLists.measure) as Code<'measure'>[])
    .flatMap((measure) => selection.series(measure))
    .filter(({ points, growth }) => points.length + growth.length > 0).length;

/** Trade of the two states: a chart of each of the longest series, and the family of figures that tells most. */
export const trade: Compose = (composer) => {
  const family = leadingFamily(composer);
  if (family === undefined) return undefined;
  return sectionOf('trade', composer.messages.sections.trade, [
    ...charts(composer),
    ...blocksOf(composer, family),
    furtherIn(composer, 'otherFigures', sizeOf(composer, family), allSeries(composer), 'leading', 'figures'),
  ]);
};

const ofTrade = (composer: Composer, family: TradeFamily): Section | undefined =>
  sectionOf(`trade-${family}`, composer.messages.tradeFamilies[family], blocksOf(composer, family));

const ofMeasure = (composer: Composer, measure: Code<'measure'>): Section | undefined => {
  const label = composer.code('measure', measure);
  const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  const id = `figures-${measure}`;
  return sectionOf(id, title, familyBlocks(composer, id, title, composer.selection.series(measure)));
};

/** The families that do not stand in the chapter. */
const others = (composer: Composer): readonly (Section | undefined)[] => {
  const leading = leadingFamily(composer);
  const measures = Object.keys(codeLists.measure) as Code<'measure'>[];
  return [
    ...tradeFamilies.filter((family) => family !== leading).map((family) => ofTrade(composer, family)),
    ...measures.filter((measure) => measure !== 'trade').map((measure) => ofMeasure(composer, measure)),
  ];
};

/** In a report of everything, the figures that do not stand in the chapter, one table for each family of series. */
export const figures: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  if (composer.detail !== 'full') return undefined;
  const parts = others(composer).filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : sectionOf('figures', sections.otherFigures, [paragraph(sentence.otherFiguresIntro), ...parts]);
};
