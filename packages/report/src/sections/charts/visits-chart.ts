import type { Visit } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { reference, text } from '../../inline.js';
import type { Bar, BarChart, Inline } from '../../model.js';
import type { Group } from '../group.js';
import { visitGroups } from '../visit-groups.js';
import { isInChosenYears, settledTime } from './settled-time.js';

interface Direction {
  /** The part of the report that tells these visits. */
  readonly id: string;
  readonly name: string;
  readonly counts: ReadonlyMap<number, number>;
  /** How many visits have no settled year, and how many began outside of the chosen period. */
  readonly unsettled: number;
  readonly outside: number;
}

const directionOf = (composer: Composer, name: string, { id, records: visits }: Group<Visit>): Direction => {
  const counts = new Map<number, number>();
  let [unsettled, outside] = [0, 0];
  for (const visit of visits) {
    const year = settledTime(composer, visit)?.year;
    if (year === undefined) unsettled += 1;
    else if (!isInChosenYears(composer, year)) outside += 1;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return { id, name, counts, unsettled, outside };
};

const countWords = ({ messages }: Composer, { name, counts }: Direction): string => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [year, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return total === 0 ? `${name}: 0` : messages.figures.laneCount({ name, total, year, most });
};

/** A bar of a year; a year without visits has none. */
const barOf = (count: number | undefined): Bar | undefined =>
  count === undefined ? undefined : { value: count, text: String(count), approximate: false };

/** All years from the first to the last, so that the axis is one of time. */
const yearsOf = (directions: readonly Direction[]): readonly number[] => {
  const known = directions.flatMap(({ counts }) => [...counts.keys()]);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** What is counted, with the ways to the visits of each direction, which stand there with their notes. */
const remarkOf = ({ messages }: Composer, directions: readonly [Direction, Direction]): readonly Inline[] => {
  const { outside, unsettled, visits } = messages.figures;
  const [before, between, after] = visits.remark();
  const [first, second] = directions.map(({ id, name }) => reference(id, name)) as [Inline, Inline];
  const sum = (of: 'unsettled' | 'outside'): number => directions[0][of] + directions[1][of];
  const left = [
    ...(sum('unsettled') === 0 ? [] : [unsettled(sum('unsettled'))]),
    ...(sum('outside') === 0 ? [] : [outside(sum('outside'))]),
  ];
  return [text(before), first, text(between), second, text([after, ...left].join(' '))];
};

/** Visits of the two states to each other, year by year: those of the first upwards, those of the second downwards. */
export function visitsChart(composer: Composer): BarChart | undefined {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties.map((party) => composer.label(party)) as [string, string];
  const [there, back] = visitGroups(composer) as readonly [Group<Visit>, Group<Visit>, Group<Visit>];
  const [first, second] = [
    directionOf(composer, messages.visitsHeading(a, b), there),
    directionOf(composer, messages.visitsHeading(b, a), back),
  ];
  const years = yearsOf([first, second]);
  if (years.length < 2) return undefined;
  const { visits } = messages.figures;
  const told = years.filter((year) => first.counts.has(year) || second.counts.has(year));
  const count = ({ counts }: Direction, year: number): number => counts.get(year) ?? 0;
  return {
    kind: 'barChart',
    id: 'figure-visits',
    caption: visits.caption,
    alternative: visits.alternative(
      [first, second].map((each) => countWords(composer, each)),
      told.map((year) => visits.year(String(year), count(first, year), count(second, year))),
    ),
    axis: visits.axis,
    arrangement: 'mirrored',
    categories: years.map(String),
    series: [
      { name: first.name, tone: 'first', bars: years.map((year) => barOf(first.counts.get(year))) },
      { name: second.name, tone: 'second', bars: years.map((year) => barOf(second.counts.get(year))) },
    ],
    remark: remarkOf(composer, [first, second]),
  };
}
