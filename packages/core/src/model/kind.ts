/**
 * Every kind of record: entities (they last), events (they happen), and relations, figures, utterances and assessments. It is the order
 * of kinds everywhere: in a dossier, a table, a report.
 *
 * @example
 * ```ts
 * import { kindNames } from '@bilateral/core';
 *
 * kindNames; // => ['state', 'person', 'organisation', …, 'figure', 'utterance', 'assessment']
 * ```
 */
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
/** A kind of record: one of {@link kindNames}. */
export type Kind = (typeof kindNames)[number];

/**
 * The kinds of records that happen.
 *
 * @example
 * ```ts
 * import { eventKinds } from '@bilateral/core';
 *
 * eventKinds; // => ['visit', 'meeting', 'conference', 'exercise', 'shipment', 'signing', 'accession', 'event']
 * ```
 */
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
/** A kind of record that happens: one of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number];

/** A kind of record that lasts: what neither happens nor is told, measured or held between two others. */
export type EntityKind = Exclude<Kind, EventKind | 'relation' | 'figure' | 'utterance' | 'assessment'>;

/** The kinds of records that act: they take part, sign, say. */
export const agentKinds = ['person', 'organisation', 'state', 'body'] as const satisfies readonly Kind[];
