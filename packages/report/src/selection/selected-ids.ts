import {
  findRecords,
  kindNames,
  overlaps,
  referencesOf,
  type Dossier,
  type DossierRecord,
  type Kind,
  type Period,
  type Topic,
} from '@bilateral/core';

type Values = Readonly<Record<string, unknown>>;

/** The property that says when a record of the kind was, is or holds; kinds without one last beyond any period. */
const timeOf: Readonly<Partial<Record<Kind, string>>> = {
  visit: 'date',
  meeting: 'date',
  conference: 'date',
  exercise: 'date',
  shipment: 'date',
  signing: 'date',
  accession: 'date',
  event: 'date',
  utterance: 'date',
  agreement: 'signed',
  document: 'issued',
  relation: 'during',
};

/** Kinds that lie in the open: what happens, is measured, holds, is said or thought. The others are named by them. */
const toldKinds: ReadonlySet<Kind> = new Set<Kind>(
  kindNames.slice(kindNames.indexOf('visit')) as readonly Kind[],
);

const valuesOf = ({ merged }: DossierRecord): readonly Values[] =>
  Object.values(merged).map(({ values }) => values);

const stringsAt = (record: DossierRecord, property: string): readonly string[] =>
  valuesOf(record).flatMap((values) => (typeof values[property] === 'string' ? [values[property]] : []));

/** The dates of a record; of an utterance that has none, those of its occasion. */
const datesOf = (dossier: Dossier, record: DossierRecord): readonly string[] => {
  const property = timeOf[record.kind];
  const own = property === undefined ? [] : stringsAt(record, property);
  if (own.length > 0 || record.kind !== 'utterance') return own;
  return stringsAt(record, 'occasion').flatMap((id) => {
    const occasion = dossier.records.get(id);
    return occasion ? stringsAt(occasion, 'date') : [];
  });
};

/** Whether an EDTF date can lie in a period; one whose bounds the dossier does not know is left in. */
export const mayLieIn = (dossier: Dossier, date: string, period: Period): boolean => {
  const bounds = dossier.dates[date];
  return bounds === undefined || overlaps(bounds, period);
};

/** Whether a series has a point or a growth in the period, or none at all. */
const hasPointIn = (dossier: Dossier, record: DossierRecord, period: Period): boolean => {
  const periods = valuesOf(record).flatMap(({ points = [], growth = [] }) =>
    [...(points as readonly Values[]), ...(growth as readonly Values[])].map((row) => String(row['period'])),
  );
  return periods.length === 0 || periods.some((each) => mayLieIn(dossier, each, period));
};

const isInPeriod = (dossier: Dossier, record: DossierRecord, period: Period): boolean => {
  if (record.kind === 'figure') return hasPointIn(dossier, record, period);
  const dates = datesOf(dossier, record);
  return dates.length === 0 || dates.some((date) => mayLieIn(dossier, date, period));
};

/** Topics that a wider one takes in. */
const narrower: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  energy: ['oil-and-gas', 'electric-power', 'nuclear'],
  economy: ['trade', 'investment', 'finance', 'debt', 'industry', 'steel', 'agriculture', 'fisheries'],
  transport: ['railways', 'shipping', 'aviation'],
  defence: ['arms', 'military-training', 'joint-exercises', 'peacekeeping', 'piracy', 'hybrid-warfare'],
  security: ['counter-terrorism', 'narcotics', 'law-enforcement', 'information-security', 'intelligence'],
  'arms-control': ['disarmament', 'non-proliferation'],
};

const withNarrower = (topics: readonly Topic[]): readonly Topic[] => [
  ...new Set(topics.flatMap((topic) => [topic, ...(narrower[topic] ?? [])])),
];

/** The records that bear one of the topics, or one that it takes in, with the wholes that they are parts of. */
const onTopics = (dossier: Dossier, topics: readonly Topic[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { id } of withNarrower(topics).flatMap((topic) => findRecords(dossier, { topic }))) {
    let current: string | undefined = id;
    while (current !== undefined && !found.has(current)) {
      found.add(current);
      current = dossier.records.get(current)?.partOf;
    }
  }
  return found;
};

/** The entities that a record names: in its values, as whom it quotes, and as what it is part of. */
const namedBy = (record: DossierRecord): readonly string[] => [
  ...valuesOf(record).flatMap((values) => [...referencesOf(values)].map(({ value }) => value)),
  ...record.claims.flatMap(({ said }) => (said?.by === undefined ? [] : [said.by])),
  ...(record.partOf === undefined ? [] : [record.partOf]),
];

/** Drops the entities of which nothing is said and which nothing that is left names: they were there only to be named. */
const withoutBareNames = (
  dossier: Dossier,
  ids: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): ReadonlySet<string> => {
  const named = new Set([...ids].flatMap((id) => namedBy(dossier.records.get(id) as DossierRecord)));
  const isBare = (id: string): boolean => dossier.records.get(id)?.claims.length === 0;
  return new Set([...ids].filter((id) => kept.has(id) || named.has(id) || !isBare(id)));
};

/**
 * The ids of the records that a period and topics choose. What has no time stays whatever the period; what bears no topic
 * goes, unless it is an entity that a chosen record names. The two states and their predecessors always stay.
 */
export function selectedIds(
  dossier: Dossier,
  period: Period | undefined,
  topics: readonly Topic[],
): ReadonlySet<string> {
  const { parties, predecessors = {} } = dossier.info;
  const states = new Set([...parties, ...Object.values(predecessors).flat()]);
  const inTime = [...dossier.records.values()].filter(
    (record) => period === undefined || isInPeriod(dossier, record, period),
  );
  if (topics.length === 0) return withoutBareNames(dossier, new Set(inTime.map(({ id }) => id)), states);
  const borne = onTopics(dossier, topics);
  const chosen = inTime.filter(({ id }) => borne.has(id));
  const named = new Set(chosen.flatMap(namedBy));
  const stays = ({ id, kind }: DossierRecord): boolean =>
    borne.has(id) || states.has(id) || (named.has(id) && !toldKinds.has(kind));
  return new Set(inTime.filter(stays).map(({ id }) => id));
}
