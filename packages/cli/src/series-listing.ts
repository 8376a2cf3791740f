import {
  codeLabel,
  codeLists,
  compiledRecord,
  describeDate,
  describeValue,
  propertyLabel,
  valuePhrases,
  type Code,
  type Dossier,
  type Figure,
  type LocalText,
  type Series,
  type SeriesPoint,
} from '@bilateral/core';
import { contestedMark } from './contested.js';
import { codeIn, inLanguage, labelColumns, together, type Language } from './list-options.js';
import type { ListColumn, Listing } from './listing.js';
import { dateColumns } from './record-columns.js';

/** A point of a series, or its growth up to a period. */
export interface Stated extends SeriesPoint {
  readonly figure: Figure;
  /** Whether the series has not been named yet. */
  readonly first: boolean;
  /** The period that growth is against, or `unknown`; absent for a point. */
  readonly against?: string;
}

/** What a series says of itself that its label need not say. */
const definitionIn = ({ definition }: Figure, lang: Language): string =>
  [
    codeIn('flow', definition.flow, lang),
    codeIn('commodity', definition.commodity, lang),
    definition.coverage === 'unstated' ? '' : codeIn('coverage', definition.coverage, lang),
    definition.year === 'unstated' ? '' : codeIn('year', definition.year, lang),
    definition.reporter === 'unstated' ? '' : codeIn('reporter', definition.reporter, lang),
  ]
    .filter((word) => word !== '')
    .join(' · ');

/** A series by its label, its definition and its id. */
const headingOf = (figure: Figure, lang: Language): string =>
  [inLanguage(figure.label, lang), definitionIn(figure, lang), figure.id]
    .filter((part) => part !== '')
    .join(' · ');

/** An amount in words; of growth also what it is against. */
const valueIn = (dossier: Dossier, { value, against }: Stated, lang: Language): string => {
  const property = against === undefined ? 'points' : 'growth';
  const words = describeValue(dossier, `${property}.x.value`, value, lang);
  if (against === undefined) return words;
  const base = against === 'unknown' ? valuePhrases[lang].unknownBase : describeDate(against, lang);
  const label = propertyLabel('against', lang);
  return `${words} (${label.slice(0, 1).toLowerCase()}${label.slice(1)}: ${base})`;
};

const sourcesOf = (dossier: Dossier, { figure, merged }: Stated): readonly string[] => {
  const cited = new Set(merged.claims);
  const claims = compiledRecord(dossier, figure.id)?.claims ?? [];
  return [...new Set(claims.flatMap(({ address, source }) => (cited.has(address) ? [source] : [])))];
};

const amountColumns: readonly ListColumn<Stated>[] = (
  ['value', 'min', 'max', 'approximate', 'scale', 'unit', 'currency', 'per'] as const
).map((name) => ({
  name,
  value: ({ value }: Stated) => {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    return field === undefined ? undefined : String(field);
  },
  wide: true,
}));

const definitionColumns: readonly ListColumn<Stated>[] = (
  ['measure', 'flow', 'commodity', 'coverage', 'year', 'reporter'] as const
).map((name) => ({ name, value: ({ figure }: Stated) => figure.definition[name], wide: true }));

/** The points of series that measure one thing; a series is named, for people, beside its first point. */
export const pointsListing = (dossier: Dossier, lang: Language): Listing<Stated> => ({
  columns: [
    ...labelColumns<Stated>(({ figure }) => figure.label, lang, 'series').map((column) =>
      column.narrow ? { ...column, paged: true as const } : column,
    ),
    { name: 'definition', value: ({ figure }) => definitionIn(figure, lang), paged: true },
    { name: 'record', value: ({ figure }) => figure.id, wide: true },
    ...definitionColumns,
    { name: 'of', value: ({ figure }) => together(figure.definition.of ?? []), wide: true },
    ...dateColumns<Stated>(dossier, ({ period }) => period, 'period'),
    { name: 'against', value: ({ against }) => against, wide: true },
    {
      name: 'value',
      value: (row) => contestedMark(valueIn(dossier, row, lang), row.merged.conflict !== undefined),
      narrow: true,
    },
    ...amountColumns,
    { name: 'words', value: (row) => valueIn(dossier, row, lang), wide: true },
    { name: 'modality', value: ({ modality }) => codeIn('modality', modality, lang), narrow: true },
    { name: 'modality', value: ({ modality }) => modality, wide: true },
    { name: 'support', value: ({ merged }) => merged.support, wide: true },
    { name: 'conflict', value: ({ merged }) => merged.conflict?.state, wide: true },
    { name: 'sources', value: (row) => together(sourcesOf(dossier, row)), yields: true },
    { name: 'claims', value: ({ merged }) => together(merged.claims), wide: true },
  ],
  line: (row) => {
    const { figure, period, against, value, modality, merged } = row;
    const { id, label, definition } = figure;
    const { earliest = null, latest = null } = dossier.dates[period] ?? {};
    return {
      series: id,
      label,
      definition,
      period,
      earliest,
      latest,
      ...(against !== undefined && { against }),
      value,
      modality,
      support: merged.support,
      conflict: merged.conflict ?? null,
      sources: sourcesOf(dossier, row),
      claims: merged.claims,
    };
  },
  heading: ({ figure, first }) => (first ? headingOf(figure, lang) : undefined),
});

/** What there is of one measure. */
export interface Measured {
  readonly measure: Code<'measure'>;
  readonly series: readonly Series[];
}

const periodsOf = ({ series }: Measured): readonly string[] =>
  series.flatMap(({ points, growth }) => [...points, ...growth].map(({ period }) => period));

const labelOf = (measure: Code<'measure'>): LocalText => codeLists.measure[measure];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The measures of which there are series, with how much there is of each. */
export const measuresListing = (dossier: Dossier, lang: Language): Listing<Measured> => {
  const year = (measured: Measured, end: 'earliest' | 'latest'): string | undefined => {
    const days = periodsOf(measured).flatMap((period) => dossier.dates[period]?.[end] ?? []);
    return days
      .sort()
      .at(end === 'earliest' ? 0 : -1)
      ?.slice(0, 4);
  };
  const points = ({ series }: Measured): number => sum(series.map((each) => each.points.length));
  const growth = ({ series }: Measured): number => sum(series.map((each) => each.growth.length));
  const contested = ({ series }: Measured): number =>
    series
      .flatMap((each) => [...each.points, ...each.growth])
      .filter(({ merged }) => merged.conflict !== undefined).length;
  return {
    columns: [
      { name: 'measure', value: ({ measure }) => measure, keep: true },
      { name: 'label', value: ({ measure }) => codeLabel('measure', measure, lang), narrow: true },
      ...labelColumns<Measured>(({ measure }) => labelOf(measure), lang).filter(({ wide }) => wide),
      { name: 'series', value: ({ series }) => series.length, align: 'right' },
      { name: 'points', value: points, align: 'right' },
      { name: 'growth', value: growth, align: 'right' },
      { name: 'first', value: (measured) => year(measured, 'earliest'), align: 'right' },
      { name: 'last', value: (measured) => year(measured, 'latest'), align: 'right' },
      { name: 'contested', value: contested, align: 'right' },
    ],
    line: (measured) => ({
      measure: measured.measure,
      label: labelOf(measured.measure),
      series: measured.series.map(({ figure }) => figure.id),
      points: points(measured),
      growth: growth(measured),
      first: year(measured, 'earliest') ?? null,
      last: year(measured, 'latest') ?? null,
      contested: contested(measured),
    }),
  };
};
