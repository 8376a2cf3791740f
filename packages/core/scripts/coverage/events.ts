import {
  codeLists,
  conflictsIn,
  eventKinds,
  findRecords,
  timelineOf,
  visitsBetween,
  type DateBounds,
  type Dossier,
  type DossierRecord,
  type EventKind,
  type Modality,
  type Visit,
} from '../../src/index.js';
import { countIn, decadesOf, placingIn, type Decade } from './decades.js';
import { section, table } from './markdown.js';

const otherModalities = (Object.keys(codeLists.modality) as Modality[]).filter((each) => each !== 'actual');

/** The dates on which events are told to have happened. */
export const actualDates = (dossier: Dossier): readonly DateBounds[] =>
  timelineOf(dossier).map(({ bounds }) => bounds);

/** The decades from the first dated event to the last. */
export const eventDecades = (dossier: Dossier): readonly Decade[] => decadesOf(actualDates(dossier));

/** The events by how they are dated: as having happened, only as planned, alleged and the like, or not at all. */
export function eventsByDating(
  dossier: Dossier,
): Readonly<Record<'actual' | 'otherwise' | 'undated', readonly DossierRecord<EventKind>[]>> {
  const datedIn = (modality: Modality): readonly string[] =>
    timelineOf(dossier, { modality }).map(({ record }) => record.id);
  const actual = new Set(datedIn('actual'));
  const other = new Set(otherModalities.flatMap(datedIn));
  const events = findRecords<EventKind>(dossier, { kind: eventKinds });
  return {
    actual: events.filter(({ id }) => actual.has(id)),
    otherwise: events.filter(({ id }) => !actual.has(id) && other.has(id)),
    undated: events.filter(({ id }) => !actual.has(id) && !other.has(id)),
  };
}

const isToTheDay = ({ kind, earliest, startLatest, endEarliest, latest }: DateBounds): boolean =>
  kind === 'within'
    ? earliest !== undefined && earliest === latest
    : earliest !== undefined && latest !== undefined && earliest === startLatest && endEarliest === latest;

/** Dated events by decade. */
export function eventsSection(dossier: Dossier): string {
  const { actual, otherwise, undated } = eventsByDating(dossier);
  const dates = actualDates(dossier);
  const decades = eventDecades(dossier);
  const disputed = conflictsIn(dossier, { modality: 'actual', state: 'open' }).filter(
    ({ record, property }) => property === 'date' && actual.some(({ id }) => id === record),
  );
  const isPlaced = (bounds: DateBounds): boolean =>
    decades.some((decade) => placingIn(decade, bounds) === 'certain');
  return section(
    'Dated events by decade',
    `Of ${actual.length + otherwise.length + undated.length} events (${eventKinds.join(', ')}), ${actual.length} are dated as having happened, ${otherwise.length} are dated only as planned, proposed, forecast, alleged or denied, and ${undated.length} have no date. Of the ${actual.length}, ${dates.filter(isToTheDay).length} are dated to the day, and ${dates.filter((each) => !isPlaced(each)).length} can be placed in no decade for certain.`,
    `What happened at one time is certainly in a decade if every day that its date can mean is; what lasts, if it begins, ends or goes on there. So what lasts may count in several decades, what has no known end may lie in every later one, and what has no known start in every earlier one. Where sources disagree on a date, the merged one counts; for ${disputed.length} of these events that disagreement is open.`,
    table(
      ['Decade', 'Certainly in it', 'Only possibly'],
      decades.map((decade) => {
        const { certain, possible } = countIn(decade, dates);
        return [decade.name, certain, possible];
      }),
    ),
  );
}

interface Side {
  readonly name: string;
  readonly dates: readonly DateBounds[];
  readonly undated: number;
}

const sideOf = (dossier: Dossier, from: string, to: string): Side => {
  const visits: readonly Visit[] = findRecords(dossier, {
    kind: 'visit',
    modality: 'actual',
    direction: { from, to },
  });
  const dates = visits.flatMap(({ values: { date } }) => {
    const bounds = date === undefined ? undefined : dossier.dates[date];
    return bounds ? [bounds] : [];
  });
  const label = (id: string): string => dossier.records.get(id)?.label.en ?? id;
  return { name: `${label(from)} to ${label(to)}`, dates, undated: visits.length - dates.length };
};

const toldOtherwise = (dossier: Dossier, a: string, b: string): string => {
  const told = otherModalities.flatMap((modality) => {
    const visits = visitsBetween(dossier, a, b, { modality });
    return visits.length === 0 ? [] : [`${visits.length} ${modality}`];
  });
  return told.length === 0 ? '' : ` Not counted are visits told otherwise: ${told.join(', ')}.`;
};

/** Visits by side and decade. */
export function visitsSection(dossier: Dossier): string {
  const [a, b] = dossier.info.parties;
  const sides = [sideOf(dossier, a, b), sideOf(dossier, b, a)];
  const rows = eventDecades(dossier).map((decade) => [
    decade.name,
    ...sides
      .map(({ dates }) => countIn(decade, dates))
      .flatMap(({ certain, possible }) => [certain, possible]),
  ]);
  return section(
    'Visits by side and decade',
    `${visitsBetween(dossier, a, b).length} visits between the two states are told as made; a predecessor state stands for its party, and one record may stand for several visits that a source tells together.${toldOtherwise(dossier, a, b)}`,
    table(
      ['Decade', ...sides.flatMap(({ name }) => [`${name}, certainly`, 'only possibly'])],
      [...rows, ['no date', ...sides.flatMap(({ undated }) => [undated, 0])]],
    ),
  );
}
