/** Every kind of record. */
export const kindNames = [
  'state',
  'person',
  'organisation',
  'body',
  'place',
  'facility',
  'project',
  'agreement',
  'initiative',
  'equipment',
  'document',
  'concept',
  'office',
  'visit',
  'meeting',
  'conference',
  'exercise',
  'shipment',
  'signing',
  'accession',
  'event',
  'relation',
  'figure',
  'utterance',
  'assessment',
] as const;
export type Kind = (typeof kindNames)[number];

/** The kinds of records that happen. */
export const eventKinds = [
  'visit',
  'meeting',
  'conference',
  'exercise',
  'shipment',
  'signing',
  'accession',
  'event',
] as const satisfies readonly Kind[];
export type EventKind = (typeof eventKinds)[number];

/** The kinds of records that act: they take part, sign, say. */
export const agentKinds = ['person', 'organisation', 'state', 'body'] as const satisfies readonly Kind[];
