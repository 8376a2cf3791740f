/**
 * The filter language once more, as slowly as it can be said: every record is looked at, with its merged values, by plain loops and
 * no index. What a condition means stands here in one place each.
 */
import type { Claim } from '../../src/dossier/compiled.js';
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import { referencesOf } from '../../src/model/walk.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { relationsOf, type Relations } from './reference-days.js';
import { isState, ofOffice, standsFor, type Participant } from './reference-states.js';
import { tenuresAt } from './reference-tenures.js';

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

const listed = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
const isOneOf = <Value>(found: Value | undefined, wanted: Value | readonly Value[]): boolean =>
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

const participantsIn = ({ values }: NaiveView): readonly Participant[] =>
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

const viewFits = (
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

const claimFits = (dossier: Dossier, claim: Claim, filter: RecordFilter): boolean => {
  const { rank, source, language, perspective, speaker } = filter;
  const cited = dossier.sources.get(claim.source);
  if (rank !== undefined && !isOneOf(claim.rank, rank)) return false;
  if (source !== undefined && !isOneOf(claim.source, source)) return false;
  if (language !== undefined && !isOneOf(cited?.language, language)) return false;
  if (perspective !== undefined && !isOneOf(cited?.perspective, perspective)) return false;
  return speaker === undefined || isOneOf(claim.said?.by ?? claim.said?.described, speaker);
};

const namesParty = (
  dossier: Dossier,
  record: DossierRecord,
  views: readonly NaiveView[],
  party: string,
): boolean => {
  if (isState(dossier, record.id, party)) return true;
  return views.some(
    (view) =>
      [...referencesOf(view.values)].some(({ value }) => isState(dossier, value, party)) ||
      participantsIn(view).some((each) => standsFor(dossier, each, party)),
  );
};

const conflictStates = (
  dossier: Dossier,
  record: DossierRecord,
  views: readonly NaiveView[],
  modality: RecordFilter['modality'],
): readonly string[] => {
  const states: string[] = [];
  for (const view of views)
    for (const { conflict } of Object.values(record.merged[view.modality as 'actual']?.properties ?? {}))
      if (conflict) states.push(conflict.state);
  // What an editor writes of two ways of telling a story is of what actually was.
  const written = modality === undefined || listed(modality).includes('actual') ? dossier.conflicts : [];
  for (const { positions, about = [], state } of written) {
    const own = record.claims.some(({ address }) => positions.some(({ claims }) => claims.includes(address)));
    if (own || about.includes(record.id)) states.push(state);
  }
  return states;
};

const hasConflict = (states: readonly string[], wanted: NonNullable<RecordFilter['conflict']>): boolean =>
  typeof wanted === 'boolean'
    ? states.length > 0 === wanted
    : states.some((state) => isOneOf(state, wanted as readonly string[]));

const hasText = (record: DossierRecord, text: string): boolean => {
  const texts: unknown[] = Object.values(record.label);
  if ('text' in record) texts.push(...Object.values(record.text));
  for (const { values } of viewsIn(record))
    for (const name of (values['names'] ?? []) as readonly { text: string }[]) texts.push(name.text);
  return texts.some((one) => String(one).toLowerCase().includes(text.toLowerCase()));
};

const claimConditions = ['rank', 'source', 'language', 'perspective', 'speaker'] as const;

const ownFits = (dossier: Dossier, record: DossierRecord, filter: RecordFilter): boolean => {
  const { kind, id, party, modality, support, conflict, text } = filter;
  const isWanted = (each: string | undefined): boolean => modality === undefined || isOneOf(each, modality);
  const views = viewsIn(record).filter((view) => isWanted(view.modality));
  const asksClaim = claimConditions.some((name) => filter[name] !== undefined);
  if (kind !== undefined && !isOneOf(record.kind, kind)) return false;
  if (id !== undefined && !isOneOf(record.id, id)) return false;
  if (text !== undefined && !hasText(record, text)) return false;
  if (asksClaim && !record.claims.some((each) => isWanted(each.modality) && claimFits(dossier, each, filter)))
    return false;
  if (party !== undefined && !listed(party).some((one) => namesParty(dossier, record, views, one)))
    return false;
  if (conflict !== undefined && !hasConflict(conflictStates(dossier, record, views, modality), conflict))
    return false;
  if (support !== undefined && !supportsIn(record, views).some((one) => isOneOf(one, support as string)))
    return false;
  return views.some((view) => viewFits(dossier, record, view, filter));
};

const supportsIn = (record: DossierRecord, views: readonly NaiveView[]): readonly string[] =>
  views.flatMap(({ modality }) =>
    Object.values(record.merged[modality as 'actual']?.properties ?? {}).map(({ support }) => support),
  );

/** Whether a record fits a filter; what is inside takes over the modality around it. */
export function fits(dossier: Dossier, record: DossierRecord, filter: RecordFilter): boolean {
  const inside = (other: RecordFilter): boolean =>
    fits(dossier, record, {
      ...(filter.modality !== undefined && { modality: filter.modality }),
      ...other,
    });
  return (
    ownFits(dossier, record, filter) &&
    (filter.all === undefined || filter.all.every(inside)) &&
    (filter.any === undefined || filter.any.some(inside)) &&
    (filter.not === undefined || !inside(filter.not))
  );
}

/** The ids of the records that fit, in the order of the dossier. */
export function idsFound(dossier: Dossier, filter: RecordFilter): readonly string[] {
  const found: string[] = [];
  for (const record of dossier.records.values()) if (fits(dossier, record, filter)) found.push(record.id);
  return found;
}
