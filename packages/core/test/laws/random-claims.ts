import fc from 'fast-check';
import type { Kind } from '../../src/model/kind.js';
import { edtf, term } from './random-dates.js';
import { agents, allIds, events, idsOf, places, sourceIds } from './universe.js';

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const some = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids);
const several = (values: readonly string[], maxLength = 2): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });

const quantity = fc.oneof(
  fc.record({ value: fc.constantFrom('2', '20', '21', '20.5'), unit: fc.constant('kilometre') }),
  fc.record({ value: fc.constantFrom('20000', '20500', '21000'), unit: fc.constant('metre') }),
  fc.record({ value: fc.constant('20'), unit: fc.constant('kilometre'), approximate: fc.constant(true) }),
  fc.record({ min: fc.constantFrom('19', '21'), unit: fc.constant('kilometre') }),
  fc.record({ min: fc.constant('10'), max: fc.constant('30'), unit: fc.constant('kilometre') }),
  fc.record({ value: fc.constantFrom('5', '6'), unit: fc.constant('percent') }),
);

const names = fc.uniqueArray(
  fc.record(
    {
      text: fc.constantFrom('The Grand Canal', 'St. Ada', 'Большой канал', 'نہر'),
      language: fc.constantFrom('en', 'ru', 'ur'),
      from: edtf,
    },
    { requiredKeys: ['text', 'language'] },
  ),
  { selector: ({ text, language }) => `${text}|${language}`, minLength: 1, maxLength: 2 },
);

const role = fc.constantFrom('visitor', 'host', 'chair', 'participant', 'invited', 'declined');
const stoodFor = some([...idsOf.state, ...idsOf.organisation, ...idsOf.body]);
const agent = some(agents);
const office = some(idsOf.office);
const participant = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ agent, office, for: stoodFor, role }, { requiredKeys: ['agent'] }),
  },
  { weight: 1, arbitrary: fc.record({ office, role }, { requiredKeys: ['office'] }) },
  { weight: 1, arbitrary: fc.record({ for: stoodFor, role }, { requiredKeys: ['for'] }) },
);
type Participant = { readonly agent?: string; readonly office?: string; readonly for?: string };
const participants = fc.uniqueArray(participant, {
  selector: (each: Participant) => each.agent ?? each.office ?? each.for,
  minLength: 1,
  maxLength: 3,
});

const topics = several(['trade', 'energy', 'defence']);
const common: Fields = { names, topics };
const happening: Fields = {
  date: edtf,
  place: some(places),
  participants,
  topics,
  about: several(allIds),
  occasion: some(events),
  results: several(idsOf.agreement),
};
const standing: Fields = { members: several(agents), established: edtf };
const status = fc.constantFrom('planned', 'stalled', 'operational');
const series = fc.uniqueArray(fc.record({ period: edtf, value: quantity }), {
  selector: ({ period }) => period,
  minLength: 1,
  maxLength: 3,
});
const growth = fc.uniqueArray(
  fc.record({ period: edtf, against: fc.constantFrom('unknown', '1997'), value: quantity }),
  { selector: ({ period, against }) => `${period}|${against}`, minLength: 1, maxLength: 2 },
);
const states = { from: some(idsOf.state), to: some(idsOf.state) };
const spoken: Fields = { date: edtf, occasion: some(events), about: several(allIds), topics };

const fieldsOf: Readonly<Record<Kind, Fields>> = {
  state: common,
  person: { ...common, nationality: some(idsOf.state) },
  organisation: { ...common, ...standing, ofState: some(idsOf.state), parent: some(idsOf.organisation) },
  body: { ...common, ...standing },
  place: { ...common, within: some(places) },
  facility: { ...common, within: some(places), status, capacity: quantity },
  project: {
    ...common,
    status,
    length: quantity,
    partners: several(agents),
    route: fc.record({ from: some(places), to: some(places) }, { requiredKeys: ['from'] }),
  },
  agreement: { ...common, signed: edtf, parties: several(agents), about: several(allIds), status },
  initiative: { ...common, initiatedBy: several(agents), connects: several(allIds) },
  equipment: { ...common, origin: some(idsOf.state) },
  document: { ...common, issued: edtf, authors: several(agents), about: several(allIds) },
  concept: { ...common, coinedBy: several(agents) },
  office: common,
  visit: { ...happening, ...states },
  meeting: { ...happening, round: fc.integer({ min: 1, max: 4 }) },
  conference: { ...happening, round: fc.integer({ min: 1, max: 4 }) },
  exercise: { ...happening, ordinal: fc.integer({ min: 1, max: 4 }) },
  shipment: { ...happening, ...states, quantity, ordinal: fc.integer({ min: 1, max: 4 }) },
  signing: { ...happening, agreements: several(idsOf.agreement) },
  accession: { ...happening, acceding: some(idsOf.state), joined: some(idsOf.body) },
  event: happening,
  relation: {
    topics,
    subject: agent,
    predicate: fc.constantFrom('supports', 'member-of'),
    object: some(allIds),
    during: edtf,
  },
  figure: { ...common, points: series, growth },
  utterance: spoken,
  assessment: spoken,
};

const partly = (fields: Fields): fc.Arbitrary<object> => fc.record(fields, { requiredKeys: [] });

const tenure = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      subject: some(idsOf.person),
      predicate: fc.constant('holds'),
      object: office,
      during: term,
    }),
  },
  { weight: 1, arbitrary: partly({ subject: some(idsOf.person), object: office, during: term, topics }) },
);

/** What a claim may say of a record. */
const saysOf = (kind: Kind, id: string): fc.Arbitrary<object> =>
  id.startsWith('tenure') ? tenure : partly(fieldsOf[kind]);

const said = fc.oneof(
  fc.record({ by: agent, office, on: some(events) }, { requiredKeys: ['by'] }),
  fc.record({ described: fc.constantFrom('critics', 'hearsay') }),
);

/** A claim before it has an address. */
export interface RandomClaim {
  readonly source: string;
  readonly modality: string;
  readonly rank: string;
  readonly says: object;
}

/** A claim of any standing; every other one is plain. */
export const claimOn = (kind: Kind, id: string): fc.Arbitrary<RandomClaim> =>
  fc.record(
    {
      source: some(sourceIds),
      modality: fc.constantFrom('actual', 'actual', 'actual', 'planned', 'planned', 'alleged', 'denied'),
      rank: fc.constantFrom('normal', 'normal', 'normal', 'normal', 'preferred', 'deprecated'),
      says: saysOf(kind, id),
      confidence: fc.constant('low'),
      said,
      sameVoiceAs: some(sourceIds),
      asOf: edtf,
    },
    { requiredKeys: ['source', 'modality', 'rank', 'says'] },
  );
