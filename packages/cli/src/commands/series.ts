import { Argument, type Command } from 'commander';
import {
  findIds,
  overlaps,
  parsePeriod,
  seriesOf,
  type Code,
  type Dossier,
  type Kind,
  type Series,
  type SeriesGrowth,
  type SeriesPoint,
} from '@bilateral/core';
import { explainMark } from '../contested.js';
import type { Io } from '../io.js';
import { addListOptions, type ListFlags } from '../list-options.js';
import { printListing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, codesOf, describedCommand, recordFilter, type FilterFlags } from '../options.js';
import { oneOf } from '../parse-option.js';
import { measuresListing, pointsListing, type Stated } from '../series-listing.js';

type Flags = ListFlags & FilterFlags<Extract<Kind, 'figure'>>;

const examples = [
  'series',
  'series trade --period 2014/2024',
  'series trade --source the-news-2015-04-11 --lang ru',
  'series students --csv',
];

/** What is asked of events means nothing here. */
const without = ['kind', 'from', 'to', 'participant', 'office', 'place'] as const;

/** Whether a point is one that the options ask for; a record that has such a point may have others. */
const wanted =
  (dossier: Dossier, { period, modality, source }: Flags): ((point: SeriesPoint) => boolean) =>
  ({ merged, ...point }) => {
    const bounds = dossier.dates[point.period];
    return (
      (period === undefined || (bounds !== undefined && overlaps(bounds, parsePeriod(period)))) &&
      (modality === undefined || point.modality === modality) &&
      (source === undefined || merged.claims.some((address) => address.split(/[/@~]/)[1] === source))
    );
  };

const found = (dossier: Dossier, measure: Code<'measure'>, flags: Flags): readonly Series[] => {
  const figures = new Set(findIds(dossier, recordFilter(dossier, { ...flags, kind: ['figure'] })));
  const isWanted = wanted(dossier, flags);
  return seriesOf(dossier, measure)
    .filter(({ figure }) => figures.has(figure.id))
    .map(({ figure, points, growth }) => ({
      figure,
      points: points.filter(isWanted),
      growth: growth.filter(isWanted),
    }))
    .filter(({ points, growth }) => points.length + growth.length > 0);
};

const rowsOf = ({ figure, points, growth }: Series): readonly Stated[] =>
  [...points, ...growth].map((point: SeriesPoint | SeriesGrowth, index) => ({
    ...point,
    figure,
    first: index === 0,
  }));

/** `bilateral series`: figures over time. */
export function seriesCommand({ out, err }: Io): Command {
  const description =
    'List the points of the series of a measure, each with its definition and sources; without a measure, the measures of which there are series.';
  const measures = codesOf('measure');
  const command = describedCommand('series', description, examples).addArgument(
    new Argument('[measure]', `what is measured: ${measures.join(', ')}`).argParser(
      oneOf('measure', measures),
    ),
  );
  return addListOptions(addRecordFilters(command, { without })).action(
    async (measure: Code<'measure'> | undefined, flags: Flags) => {
      const dossier = await loadDossier(flags.dossier, err);
      if (measure === undefined) {
        const all = measures.map((each) => ({ measure: each, series: found(dossier, each, flags) }));
        const there = all.filter(({ series }) => series.length > 0);
        return printListing(out, flags, measuresListing(dossier, flags.lang), there);
      }
      const rows = found(dossier, measure, flags).flatMap(rowsOf);
      printListing(out, flags, pointsListing(dossier, flags.lang), rows);
      explainMark(
        out,
        flags,
        rows.some(({ merged }) => merged.conflict !== undefined),
      );
    },
  );
}
