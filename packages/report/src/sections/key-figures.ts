import {
  codeLists,
  parsePath,
  type Code,
  type DossierRecord,
  type MergedValue,
  type Modality,
  type Series,
} from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { reference, text } from '../inline.js';
import type { Inline, Table } from '../model.js';
import { isContested, positionLines, type Contested } from './positions.js';
import { tableOf } from './section.js';
import { standing } from './series-rows.js';

type Row = readonly (readonly Inline[])[];

/** Where and how the figures stand. */
interface Place {
  /** Anchor of the table. */
  readonly id: string;
  /** How many figures there is room for. */
  readonly most: number;
  /** Contested values with those who give them, each on a line; else one after the other. */
  readonly sides: 'named' | 'plain';
}

/** Whether the sides of a contested value are shown: in a plain row only while nothing settles the point. */
const isShown = (merged: MergedValue, { sides }: Place): merged is Contested =>
  isContested(merged) && (sides === 'named' || merged.conflict.state === 'open');

/** What a contested value can be; few names stand beside a key figure, and no reasons: the chapter on disagreements has them. */
const positions = (
  composer: Composer,
  record: DossierRecord,
  merged: Contested,
  { sides }: Place,
): readonly Inline[] => {
  const { conflict } = merged;
  if (sides === 'named') return positionLines(composer, record, merged, { most: 1, reasons: false });
  const values = conflict.positions.map(({ value }) => composer.valueAt(conflict.property, value));
  const claims = conflict.positions.flatMap((position) => position.claims);
  return [
    reference(
      conflictAnchor(record.id, conflict.property, conflict.modality),
      composer.messages.phrase.against(values),
    ),
    ...composer.notes.cite(claims, parsePath(conflict.property)[0] ?? conflict.property),
  ];
};

/** The points that rest on more than claims of low confidence. */
const soundPoints = ({ figure, points }: Series): Series['points'] => {
  const sound = new Set(
    figure.claims.filter(({ confidence }) => confidence !== 'low').map(({ address }) => address),
  );
  return points.filter(({ merged }) => merged.claims.some((address) => sound.has(address)));
};

/** The newest level of a series that is stated as actual; of one that has none, the newest other, marked as such. */
const ofSeries = (composer: Composer, series: Series, place: Place): readonly Row[] => {
  const { figure } = series;
  const points = soundPoints(series);
  const newest = points.filter(({ modality }) => modality === 'actual').at(-1) ?? points.at(-1);
  if (!newest) return [];
  const { period, modality, value, merged } = newest;
  return [
    [
      [
        text(
          `${composer.label(figure.id)}${composer.messages.marks.comma}${composer.date(period)}${standing(composer, modality)}`,
        ),
      ],
      isShown(merged, place)
        ? positions(composer, figure, merged, place)
        : [
            text(composer.quantity(value)),
            ...composer.disputed(figure.id, merged.conflict),
            ...composer.notes.cite(merged.claims, 'points'),
          ],
      [composer.support(merged.conflict?.state === 'open' ? 'conflict' : merged.support)],
    ],
  ];
};

const ofRecord = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
  place: Place,
): readonly Row[] => {
  const merged = record.merged[modality]?.properties[property];
  if (!merged) return [];
  const label = `${composer.label(record.id)}: ${composer.property(property).toLowerCase()}`;
  return [
    [
      [text(`${label}${standing(composer, modality)}`)],
      isShown(merged, place)
        ? positions(composer, record, merged, place)
        : composer.fact(record, property, modality),
      composer.supportOf(record, property, modality),
    ],
  ];
};

/** How many figures the overview holds at most, and how many of them of one kind. */
const mostFigures = 12;
const mostOfKind = 4;

/** Series that a list of key figures can do without: of single commodities, and of parts of a year or several years together. */
const isDetail = ({ figure }: Series): boolean => {
  const { commodity, year } = figure.definition;
  return commodity !== undefined || year === 'part' || year === 'several';
};

/** The last day of which a series tells as a fact. */
const lastDay = (composer: Composer, series: Series): string =>
  soundPoints(series)
    .filter(({ modality }) => modality === 'actual')
    .map(({ period }) => composer.dossier.dates[period]?.latest ?? '')
    .reduce((last, day) => (day > last ? day : last), '');

/** How many sources tell of a series. */
const sourcesOf = ({ figure }: Series): number => new Set(figure.claims.map(({ source }) => source)).size;

/** The series of a measure that key figures are to tell of, those that reach furthest towards today first. */
const seriesFor = (composer: Composer, measure: Code<'measure'>): readonly Series[] =>
  composer.selection
    .series(measure)
    .filter((series) => soundPoints(series).length > 0 && !isDetail(series))
    .sort((a, b) => lastDay(composer, b).localeCompare(lastDay(composer, a), 'en'))
    .slice(0, mostOfKind);

type Candidate = () => readonly Row[];

/** What can be told, by kind, the weightiest kind first; a row is only made, with its note, when it is told. */
const candidates = (composer: Composer, place: Place): readonly (readonly Candidate[])[] => {
  const { selection, weight } = composer;
  const isTotal = ({ figure }: Series): boolean => (figure.definition.flow ?? 'total') === 'total';
  const measures = (Object.keys(codeLists.measure) as Code<'measure'>[]).filter((each) => each !== 'trade');
  const trade = seriesFor(composer, 'trade');
  const tell =
    (series: Series): Candidate =>
    () =>
      ofSeries(composer, series, place);
  const shipped = weight
    .split(selection.find({ kind: 'shipment', modality: 'actual' }), mostOfKind)
    .leading.map((record) => () => ofRecord(composer, record, 'quantity', 'actual', place));
  const built = weight.split(selection.find({ kind: 'project' }), mostOfKind).leading;
  const ofProjects = (property: string): readonly Candidate[] =>
    built.flatMap((record) =>
      (['actual', 'planned', 'forecast'] as const).map(
        (modality) => () => ofRecord(composer, record, property, modality, place),
      ),
    );
  return [
    trade.filter(isTotal).map(tell),
    measures
      .flatMap((measure) => seriesFor(composer, measure))
      .sort((a, b) => sourcesOf(b) - sourcesOf(a))
      .map(tell),
    shipped,
    ...['cost', 'length', 'capacity', 'inOperation'].map(ofProjects),
    trade.filter((series) => !isTotal(series)).map(tell),
  ];
};

const leadingRows = (composer: Composer, place: Place): readonly Row[] => {
  const { most } = place;
  const told: Row[] = [];
  const ofOneKind = Math.min(mostOfKind, Math.ceil(most / 3));
  for (const kind of candidates(composer, place)) {
    const ofKind: Row[] = [];
    for (const candidate of kind) {
      if (ofKind.length >= ofOneKind || told.length + ofKind.length >= most) break;
      ofKind.push(...candidate());
    }
    told.push(...ofKind);
  }
  return told;
};

/** What matters most in figures: newest trade first, then other series, shipments, what projects cost and measure. */
export function keyFigures(
  composer: Composer,
  place: Place = { id: 'key-figures-table', most: mostFigures, sides: 'named' },
): Table | undefined {
  const { captions, columns } = composer.messages;
  const [figure, value] = place.sides === 'named' ? [0.36, 0.46] : [0.5, 0.28];
  const widths = [
    [columns.figure, figure],
    [columns.value, value],
    [columns.support, 1 - figure - value],
  ] as const;
  return tableOf(place.id, captions.keyFigures, widths, leadingRows(composer, place));
}
