import type { Composer } from '../../composer.js';
import { joinInline, text } from '../../inline.js';
import type { LaneName } from '../../messages/figures/figure-messages.js';
import type { Inline, Lane, Timeline } from '../../model.js';
import { linked } from '../places.js';
import { laneNames, recordsByLane } from './lanes.js';
import { milestonesAmong, type Dated, type Milestones } from './milestones.js';
import { isInChosenYears, settledTime } from './settled-time.js';

interface Row {
  readonly name: LaneName;
  readonly dated: readonly Dated[];
  /** How many have no settled year. */
  readonly unsettled: number;
  /** How many began before the chosen period, or may have been after it. */
  readonly outside: number;
}

const timeProperty = ({ kind }: Dated['record']): 'date' | 'signed' =>
  kind === 'agreement' ? 'signed' : 'date';

const rowsOf = (composer: Composer): readonly Row[] => {
  const lanes = recordsByLane(composer);
  return laneNames.map((name) => {
    const records = lanes.get(name) ?? [];
    const dated = records.flatMap((record) => {
      const time = settledTime(composer, record, timeProperty(record));
      return time === undefined ? [] : [{ record, time, lane: name }];
    });
    const told = dated.filter(({ time }) => isInChosenYears(composer, time.year));
    const [unsettled, outside] = [records.length - dated.length, dated.length - told.length];
    return { name, dated: told, unsettled, outside };
  });
};

const laneOf = ({ messages }: Composer, { name, dated }: Row): Lane => {
  const counts = new Map<number, number>();
  for (const { time } of dated) counts.set(time.year, (counts.get(time.year) ?? 0) + 1);
  const years = [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
  return { label: messages.figures.timeline.lanes[name], years };
};

const countWords = ({ messages }: Composer, { label, years }: Lane): string => {
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const most = years.reduce((a, b) => (b.count > a.count ? b : a));
  return messages.figures.laneCount({ name: label, total, year: most.year, most: most.count });
};

/** The dates of the milestones, each leading to where its event stands, with the note on it. */
const milestoneNotes = (composer: Composer, chosen: readonly Dated[]): readonly Inline[] =>
  joinInline(
    chosen.map(({ record, time }) => {
      const property = timeProperty(record);
      return [
        linked(composer, record.id, composer.date(time.date)),
        ...composer.notes.cite(composer.claimsOn(record, property), property),
      ];
    }),
    composer.messages.marks.semicolon,
  );

const remarkOf = (
  composer: Composer,
  rows: readonly Row[],
  { chosen, ofSort, ofDecade }: Milestones,
): readonly Inline[] => {
  const { marks, figures } = composer.messages;
  const sum = (of: 'unsettled' | 'outside'): number => rows.reduce((all, row) => all + row[of], 0);
  const [unsettled, outside] = [sum('unsettled'), sum('outside')];
  const counted = [
    figures.timeline.remark,
    ...(unsettled === 0 ? [] : [figures.unsettled(unsettled)]),
    ...(outside === 0 ? [] : [figures.outside(outside)]),
  ];
  return [
    text(`${counted.join(' ')} ${figures.timeline.milestones(ofSort, ofDecade)}`),
    ...milestoneNotes(composer, chosen),
    text(marks.stop),
  ];
};

/** The relation of the two states in time: what weighs most by name, and how much of each sort happened year by year. */
export function timelineFigure(composer: Composer): Timeline | undefined {
  const all = rowsOf(composer);
  const rows = all.filter(({ dated }) => dated.length > 0);
  const years = rows.flatMap(({ dated }) => dated.map(({ time }) => time.year));
  if (years.length < 2) return undefined;
  const named = milestonesAmong(
    composer,
    rows.flatMap(({ dated }) => dated),
  );
  const milestones = named.chosen.map(({ record, time }) => ({
    at: time.at,
    date: composer.date(time.date),
    label: composer.label(record.id),
  }));
  const lanes = rows.map((row) => laneOf(composer, row));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const { timeline } = composer.messages.figures;
  return {
    kind: 'timeline',
    id: 'figure-timeline',
    caption: timeline.caption,
    alternative: timeline.alternative(
      [from, to],
      milestones.map(({ date, label }) => `${label} (${date})`),
      lanes.map((lane) => countWords(composer, lane)),
    ),
    from,
    to,
    milestones,
    lanes,
    remark: remarkOf(composer, all, named),
  };
}
