import type { Kind } from '../../src/model/kind.js';

/** Every record that a random dossier may have. No id is a code of a list, so a text in a claim is known for a reference by itself. */
export const idsOf = {
  state: ['arcadia', 'baltia', 'old-baltia', 'cordovia'],
  person: ['ada', 'boris', 'cleo'],
  organisation: ['works-ministry', 'canal-company', 'river-league'],
  body: ['joint-commission', 'river-forum'],
  place: ['arcadia-city', 'winter-palace', 'harbour'],
  facility: ['steelworks'],
  project: ['canal'],
  agreement: ['treaty-1', 'contract-1'],
  initiative: ['corridor'],
  equipment: ['engine-1'],
  document: ['doctrine-1'],
  concept: ['good-will'],
  office: ['premier', 'president', 'old-president', 'works-minister', 'commissioner'],
  visit: ['visit-1', 'visit-2', 'visit-3'],
  meeting: ['meeting-1', 'meeting-2', 'meeting-3'],
  conference: ['conference-1'],
  exercise: ['exercise-1'],
  shipment: ['shipment-1'],
  signing: ['signing-1'],
  accession: ['accession-1'],
  event: ['event-1', 'event-2'],
  relation: ['tenure-1', 'tenure-2', 'tenure-3', 'relation-1', 'relation-2'],
  figure: ['figure-1'],
  utterance: ['utterance-1'],
  assessment: ['assessment-1'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

export const idsOfKinds = (...kinds: readonly Kind[]): readonly string[] =>
  kinds.flatMap((kind) => [...idsOf[kind]]);

export const allKinds = Object.keys(idsOf) as readonly Kind[];
export const allIds: readonly string[] = idsOfKinds(...allKinds);
export const agents = idsOfKinds('person', 'organisation', 'state', 'body');
export const places = idsOfKinds('place', 'facility', 'state');
export const events = idsOfKinds(
  'visit',
  'meeting',
  'conference',
  'exercise',
  'shipment',
  'signing',
  'accession',
  'event',
);

export const sourceIds = ['gazette', 'herald', 'mirror', 'pravda', 'nation'] as const;
