/** What a filter asks of the values of a record, read off the merged record by plain loops. */
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { referencesOf } from '../../src/model/walk.js';
import { relationsOf, type Relations } from './reference-days.js';
import { isState, ofOffice, standsFor, type Participant } from './reference-states.js';
import { tenuresAt } from './reference-tenures.js';

/** The values of a record in one modality. */
export interface NaiveView {
  readonly modality?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Period = Exclude<RecordFilter['period'], string | undefined>;

const modalities = ['actual', 'planned', 'proposed', 'forecast', 'alleged', 'denied'] as const;

/** One view for each modality that has claims, or an empty one. */
export const viewsIn = ({ merged }: DossierRecord): readonly NaiveView[] => {
  const views: NaiveView[] = [];
  for (const modality of modalities) {
    const values = merged[modality]?.values;
    if (values) views.push({ modality, values });
  }
  return views.length > 0 ? views : [{ values: {} }];
};

/** Several values, or one, as a list. */
export const listed = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
/** Whether something is the value wanted, or one of them. */
export const isOneOf = <Value>(found: Value | undefined, wanted: Value | readonly Value[]): boolean =>
  found !== undefined && listed(wanted).includes(found);

/** Every time of a view. */
export const timesIn = ({ values }: NaiveView): readonly string[] => {
  const own = values['date'] ?? values['signed'] ?? values['issued'] ?? values['during'];
  const rows = [...((values['points'] ?? []) as object[]), ...((values['growth'] ?? []) as object[])];
  return [
    ...(own === undefined ? [] : [own]),
    ...rows.map((row) => (row as { period: string }).period),
  ] as string[];
};

/** Something and all it stands in, from the inside out. */
const around = (id: unknown, next: (id: string) => string | undefined): ReadonlySet<string> => {
  const found = new Set<string>();
  let current = id as string | undefined;
  while (current !== undefined && !found.has(current)) {
    found.add(current);
    current = next(current);
  }
  return found;
};

const wholesOf = (dossier: Dossier, { partOf }: DossierRecord): ReadonlySet<string> =>
  around(partOf, (id) => dossier.records.get(id)?.partOf);

const placesOf = (dossier: Dossier, place: unknown): ReadonlySet<string> =>
  around(place, (id) => (dossier.records.get(id)?.values as { within?: string } | undefined)?.within);

export const participantsIn = ({ values }: NaiveView): readonly Participant[] =>
  (values['participants'] ?? []) as readonly Participant[];

/** The office as stated, else those that somebody is known to have held on the day. */
const officesOf = (dossier: Dossier, { agent, office }: Participant, date: unknown): readonly string[] => {
  if (office !== undefined) return [office];
  if (agent === undefined || date === undefined) return [];
  return tenuresAt(dossier, date as string)
    .filter(({ person }) => person === agent)
    .map((tenure) => tenure.office);
};

const takesPart = (
  dossier: Dossier,
  view: NaiveView,
  wanted: NonNullable<RecordFilter['participant']>,
): boolean => {
  if (typeof wanted === 'string' || Array.isArray(wanted))
    return participantsIn(view).some(({ agent }) => isOneOf(agent, wanted as string | readonly string[]));
  const {
    agent,
    office,
    level,
    for: state,
    role,
  } = wanted as Exclude<typeof wanted, string | readonly string[]>;
  return participantsIn(view).some((each) => {
    if (agent !== undefined && !isOneOf(each.agent, agent)) return false;
    if (role !== undefined && !isOneOf(each.role as never, role)) return false;
    if (state !== undefined && !listed(state).some((one) => standsFor(dossier, each, one))) return false;
    if (office === undefined && level === undefined) return true;
    return officesOf(dossier, each, view.values['date']).some((held) => {
      const record = dossier.records.get(held);
      return (
        (office === undefined || isOneOf(held, office)) &&
        (level === undefined || (record?.kind === 'office' && isOneOf(record.level, level)))
      );
    });
  });
};

const isOfOrganisation = (
  dossier: Dossier,
  record: DossierRecord,
  view: NaiveView,
  wanted: string,
): boolean =>
  [...referencesOf(view.values)].some(
    ({ value }) => value === wanted || ofOffice(dossier, value) === wanted,
  ) || wholesOf(dossier, record).has(wanted);

const isInRound = ({ values }: NaiveView, wanted: NonNullable<RecordFilter['round']>): boolean => {
  const { from = -Infinity, until = Infinity } =
    typeof wanted === 'number' ? { from: wanted, until: wanted } : wanted;
  return [values['round'], values['ordinal']].some(
    (round) => typeof round === 'number' && round >= from && round <= until,
  );
};

const isInPeriod = (view: NaiveView, period: string | Period): boolean => {
  const wanted = Object.entries(typeof period === 'string' ? { overlaps: period } : period);
  return timesIn(view).some((time) =>
    wanted.every(([relation, text]) => relationsOf(time, text as string)[relation as keyof Relations]),
  );
};

/** Whether all that a filter asks of values holds of one view. */
export const viewFits = (
  dossier: Dossier,
  record: DossierRecord,
  view: NaiveView,
  filter: RecordFilter,
): boolean => {
  const { direction, participant, place, partOf, round, organisation, topic, period } = filter;
  const { values } = view;
  if (direction?.from !== undefined && !isState(dossier, values['from'], direction.from)) return false;
  if (direction?.to !== undefined && !isState(dossier, values['to'], direction.to)) return false;
  if (participant !== undefined && !takesPart(dossier, view, participant)) return false;
  if (place !== undefined && !listed(place).some((one) => placesOf(dossier, values['place']).has(one)))
    return false;
  if (partOf !== undefined && !listed(partOf).some((one) => wholesOf(dossier, record).has(one))) return false;
  if (round !== undefined && !isInRound(view, round)) return false;
  if (
    organisation !== undefined &&
    !listed(organisation).some((one) => isOfOrganisation(dossier, record, view, one))
  )
    return false;
  if (
    topic !== undefined &&
    !((values['topics'] ?? []) as readonly never[]).some((one) => isOneOf(one, topic))
  )
    return false;
  return period === undefined || isInPeriod(view, period);
};
