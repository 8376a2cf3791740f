import {
  codeLists,
  findRecords,
  seriesOf,
  type Code,
  type Quantity,
  type Series,
  type SeriesPoint,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { valueIn } from '../format/decimal-value.js';
import { joinInline, paragraph, text } from '../inline.js';
import type { BarChart, Block, Inline, Section } from '../model.js';
import { cell, name, sectionOf, tableOf, type Compose } from './section.js';

const definitionWords = (composer: Composer, { figure }: Series): string => {
  const { measure, flow, coverage, year, reporter } = figure.definition;
  const parts = [
    composer.code('measure', measure),
    ...(flow === undefined ? [] : [composer.code('flow', flow)]),
    ...(coverage === undefined
      ? []
      : [`${composer.messages.definition.coverage}: ${composer.code('coverage', coverage)}`]),
    ...(year === undefined ? [] : [`${composer.messages.definition.year}: ${composer.code('year', year)}`]),
    ...(reporter === undefined
      ? []
      : [`${composer.messages.definition.reporter}: ${composer.code('reporter', reporter)}`]),
  ];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};

/** The scale in which the values of a chart are drawn: the smallest that the sources use. */
const scaleOf = (points: readonly SeriesPoint[]): string => {
  const order = Object.keys(codeLists.scale);
  const used = points.map(({ value }) => order.indexOf(value.scale ?? '')).filter((index) => index >= 0);
  return used.length === 0 ? '' : (order[Math.min(...used)] ?? '');
};

const axisUnit = (composer: Composer, scale: string, { currency, unit }: Quantity): string => {
  const of =
    currency === undefined ? composer.code('unit', unit ?? 'item') : composer.code('currency', currency);
  return scale === '' ? of : `${composer.code('scale', scale)} ${of}`;
};

const chart = (composer: Composer, series: Series): BarChart | undefined => {
  const { sentence } = composer.messages;
  const points = series.points.filter(({ modality }) => modality === 'actual');
  const first = points[0];
  if (!first) return undefined;
  const scale = scaleOf(points);
  const bars = points.map(({ period, value }) => ({
    label: composer.date(period),
    value: valueIn(scale, value),
    text: composer.quantity(value),
    approximate: value.approximate === true || value.value === undefined,
  }));
  return {
    kind: 'barChart',
    id: `chart-${series.figure.id}`,
    caption: sentence.tradeChart,
    alternative: sentence.tradeAlternative(
      composer.messages.listOf(bars.map((bar) => `${bar.label}: ${bar.text}`)),
    ),
    axis: sentence.tradeAxis(axisUnit(composer, scale, first.value)),
    bars,
    remark: [
      text(sentence.tradeRemark(definitionWords(composer, series))),
      ...composer.notes.cite(
        points.flatMap(({ merged }) => merged.claims),
        'points',
      ),
    ],
  };
};

const growthOf = (composer: Composer, series: Series, period: string): readonly Inline[] => {
  const { sentence } = composer.messages;
  const rows = series.growth.filter((row) => row.period === period);
  return joinInline(
    rows.map(({ value, against, merged }) => [
      text(
        against === 'unknown'
          ? sentence.growthWithoutBase(composer.quantity(value))
          : sentence.growthAgainst(composer.quantity(value), composer.date(against)),
      ),
      ...composer.notes.cite(merged.claims, 'growth'),
    ]),
    '; ',
  );
};

const valueOf = (composer: Composer, series: Series, period: string): readonly Inline[] =>
  joinInline(
    series.points
      .filter((point) => point.period === period)
      .map(({ value, modality, merged }) => [
        text(
          `${composer.quantity(value)}${modality === 'actual' ? '' : ` (${composer.code('modality', modality)})`}`,
        ),
        ...composer.notes.cite(merged.claims, 'points'),
      ]),
    '; ',
  );

const supportOf = (composer: Composer, series: Series, period: string): readonly Inline[] => {
  const support = series.points.find((point) => point.period === period)?.merged.support;
  return support === undefined ? [] : [text(composer.code('support', support))];
};

/** One row per period for which a level or a growth is stated; no column for growth where none is. */
const seriesTable = (composer: Composer, series: Series): Block | undefined => {
  const { columns } = composer.messages;
  const periods = [...new Set([...series.points, ...series.growth].map(({ period }) => period))];
  const grows = series.growth.length > 0;
  const rows = periods.map((period) => [
    [text(composer.date(period))],
    valueOf(composer, series, period),
    ...(grows ? [growthOf(composer, series, period)] : []),
    supportOf(composer, series, period),
  ]);
  const widths = grows
    ? ([
        [columns.period, 0.14],
        [columns.value, 0.3],
        [columns.growth, 0.33],
        [columns.support, 0.23],
      ] as const)
    : ([
        [columns.period, 0.25],
        [columns.value, 0.45],
        [columns.support, 0.3],
      ] as const);
  return tableOf(`table-${series.figure.id}`, composer.label(series.figure.id), widths, rows);
};

const trade = (composer: Composer): Section | undefined =>
  sectionOf(
    'trade',
    composer.messages.sections.trade,
    seriesOf(composer.dossier, 'trade').flatMap((series) => [
      chart(composer, series),
      seriesTable(composer, series),
    ]),
  );

const shipments = (composer: Composer): Section | undefined => {
  const { columns, sections } = composer.messages;
  const inTable = ['date', 'quantity', 'goods', 'names'];
  const rows = findRecords(composer.dossier, { kind: 'shipment', modality: 'actual' }).map((shipment) => [
    [name(composer.label(shipment.id))],
    composer.fact(shipment, 'date'),
    cell(composer.fact(shipment, 'goods'), composer.fact(shipment, 'quantity')),
    composer.facts(shipment, composer.propertiesOf(shipment, 'actual', inTable)),
  ]);
  const table = tableOf(
    'shipments-table',
    composer.messages.captions.shipments,
    [
      [columns.goods, 0.25],
      [columns.date, 0.14],
      [columns.quantity, 0.25],
      [columns.details, 0.36],
    ],
    rows,
  );
  return sectionOf('shipments', sections.shipments, [table]);
};

const facilities = (composer: Composer): Section | undefined => {
  const { columns, sections, sentence } = composer.messages;
  const rows = findRecords(composer.dossier, { kind: 'facility', modality: 'actual' }).map((facility) => [
    [name(composer.label(facility.id))],
    composer.facts(facility, composer.propertiesOf(facility, 'actual', ['names'])),
  ]);
  const table = tableOf(
    'facilities-table',
    composer.messages.captions.facilities,
    [
      [columns.facility, 0.3],
      [columns.details, 0.7],
    ],
    rows,
  );
  return table && sectionOf('facilities', sections.facilities, [paragraph(sentence.facilitiesIntro), table]);
};

const otherFigures = (composer: Composer): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const measures = (Object.keys(codeLists.measure) as Code<'measure'>[]).filter(
    (measure) => measure !== 'trade',
  );
  const tables = measures.flatMap((measure) =>
    seriesOf(composer.dossier, measure).map((series) => seriesTable(composer, series)),
  );
  return tables.length === 0
    ? undefined
    : sectionOf('other-figures', sections.otherFigures, [paragraph(sentence.otherFiguresIntro), ...tables]);
};

/** Trade with its chart, shipments, works that stand, other figures. */
export const economy: Compose = (composer) =>
  sectionOf('economy', composer.messages.sections.economy, [
    trade(composer),
    shipments(composer),
    facilities(composer),
    otherFigures(composer),
  ]);
