import { CoreError } from '../error.js';
import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { codeLists, type Modality, type Support, type Topic } from '../model/codes.js';
import { referencesOf } from '../model/walk.js';
import { kindNames, type Kind } from '../model/kind.js';
import { overlaps, parsePeriod } from './period.js';
import { representedBy, samePlace, stateMatches } from './matching.js';
import { timesOf, viewsOf, type View } from './views.js';

/** What records to find. Every condition given must hold; those on values must hold together in one modality. */
export interface RecordFilter<K extends Kind = Kind> {
  readonly kind?: K | readonly K[];
  /** A state that is named by the record, or for which a participant stands; predecessors stand for their party. */
  readonly party?: string;
  /** Who goes to whom, or what is sent from where to where. */
  readonly direction?: { readonly from?: string; readonly to?: string };
  /** A person, organisation, state or body that takes part. */
  readonly participant?: string;
  /** An office in which someone takes part. */
  readonly office?: string;
  /** A place; what happened in a place within it counts. */
  readonly place?: string;
  readonly topic?: Topic;
  /**
   * A year, month or day, or a range of them: `2022`, `2014/2024`, `2021/..`. What may lie in it counts: the date of an event
   * or utterance, the signing of an agreement, the issue of a document, the time of a relation, a point of a series.
   */
  readonly period?: string;
  /** A source that some claim on the record cites. */
  readonly source?: string;
  readonly modality?: Modality;
  /** How the sources stand to at least one value. */
  readonly support?: Support;
  /** Part of the label or of a name, in any language, without regard to case. */
  readonly text?: string;
}

const known = new Set<string>([
  'kind',
  'party',
  'direction',
  'participant',
  'office',
  'place',
  'topic',
  'period',
  'source',
  'modality',
  'support',
  'text',
]);

const refuseUnknown = (filter: object): void => {
  const wrong = Object.keys(filter).find((field) => !known.has(field));
  if (wrong !== undefined)
    throw new CoreError('invalid-filter', `a filter has no field '${wrong}'`, {
      hint: `fields: ${[...known].join(', ')}`,
    });
};

const refuseUnlisted = (list: 'topic' | 'modality' | 'support', value: string | undefined): void => {
  if (value === undefined || Object.hasOwn(codeLists[list], value)) return;
  throw new CoreError('invalid-filter', `'${value}' is no ${list}`, {
    hint: `one of ${Object.keys(codeLists[list]).join(', ')}`,
  });
};

const kindsIn = (kind: RecordFilter['kind'] = []): readonly Kind[] =>
  typeof kind === 'string' ? [kind] : kind;

const refuseUnknownKinds = (kind: RecordFilter['kind']): void => {
  const wrong = kindsIn(kind).find((each) => !kindNames.includes(each));
  if (wrong !== undefined)
    throw new CoreError('invalid-filter', `'${wrong}' is no kind`, {
      hint: `one of ${kindNames.join(', ')}`,
    });
};

type Test<Subject> = (subject: Subject) => boolean;

const viewTests = (dossier: Dossier, filter: RecordFilter): readonly Test<View>[] => {
  const { direction, participant, office, place, topic, period } = filter;
  const range = period === undefined ? undefined : parsePeriod(period);
  const tests: (Test<View> | undefined)[] = [
    direction?.from === undefined
      ? undefined
      : (view) => stateMatches(dossier, view.from, direction.from as string),
    direction?.to === undefined
      ? undefined
      : (view) => stateMatches(dossier, view.to, direction.to as string),
    participant === undefined
      ? undefined
      : (view) => (view.participants ?? []).some(({ agent }) => agent === participant),
    office === undefined
      ? undefined
      : (view) => (view.participants ?? []).some((each) => each.office === office),
    place === undefined ? undefined : (view) => samePlace(dossier, view.place, place),
    topic === undefined ? undefined : (view) => (view.topics ?? []).includes(topic),
    range === undefined
      ? undefined
      : (view) =>
          timesOf(view).some((time) => {
            const bounds = dossier.dates[time];
            return bounds !== undefined && overlaps(bounds, range);
          }),
  ];
  return tests.filter((test) => test !== undefined);
};

const namesParty = (dossier: Dossier, record: DossierRecord, party: string): boolean => {
  if (stateMatches(dossier, record.id, party)) return true;
  const values = Object.values(record.merged).map((merged) => merged.values);
  if (values.some((each) => [...referencesOf(each)].some(({ value }) => stateMatches(dossier, value, party))))
    return true;
  return viewsOf(record).some(({ participants = [] }) =>
    participants.some((each) => representedBy(dossier, each).has(party)),
  );
};

const hasText = ({ label, merged }: DossierRecord, text: string): boolean => {
  const wanted = text.toLocaleLowerCase('en');
  const names = Object.values(merged).flatMap(({ values }) =>
    ((values['names'] as readonly { readonly text: string }[] | undefined) ?? []).map((name) => name.text),
  );
  return [...Object.values(label), ...names].some((each) => each?.toLocaleLowerCase('en').includes(wanted));
};

const recordTests = (
  dossier: Dossier,
  { party, source, support, text, modality }: RecordFilter,
): readonly Test<DossierRecord>[] => {
  const tests: (Test<DossierRecord> | undefined)[] = [
    modality === undefined ? undefined : ({ merged }) => merged[modality] !== undefined,
    source === undefined ? undefined : ({ claims }) => claims.some((claim) => claim.source === source),
    support === undefined
      ? undefined
      : ({ merged }) =>
          Object.values(merged).some(({ properties }) =>
            Object.values(properties).some((value) => value.support === support),
          ),
    party === undefined ? undefined : (record) => namesParty(dossier, record, party),
    text === undefined ? undefined : (record) => hasText(record, text),
  ];
  return tests.filter((test) => test !== undefined);
};

const candidates = (dossier: Dossier, kind: RecordFilter['kind']): readonly DossierRecord[] => {
  if (kind === undefined) return [...dossier.records.values()];
  const { byKind } = indexesOf(dossier);
  const wanted = new Set(kindsIn(kind));
  const ids = [...wanted].flatMap((each) => byKind.get(each) ?? []);
  return ids.map((id) => dossier.records.get(id) as DossierRecord);
};

/**
 * The records that a filter describes, in the order of the dossier, kind after kind where the filter names several; all
 * records without a filter, an empty array if none fits. The result's type follows from the filter's `kind`. A wrong filter throws a `CoreError` of code `invalid-filter`.
 */
export function findRecords<K extends Kind = Kind>(
  dossier: Dossier,
  filter: RecordFilter<K> = {},
): readonly DossierRecord<K>[] {
  refuseUnknown(filter);
  refuseUnknownKinds(filter.kind);
  refuseUnlisted('topic', filter.topic);
  refuseUnlisted('modality', filter.modality);
  refuseUnlisted('support', filter.support);
  const ofRecord = recordTests(dossier, filter);
  const ofView = viewTests(dossier, filter);
  const fits = (record: DossierRecord): boolean =>
    ofRecord.every((test) => test(record)) &&
    (ofView.length === 0 ||
      viewsOf(record, filter.modality).some((view) => ofView.every((test) => test(view))));
  return candidates(dossier, filter.kind).filter(fits) as readonly unknown[] as readonly DossierRecord<K>[];
}
