import type { DossierRecord, Topic } from '@bilateral/core';

/** Topics that the chapter on defence is about. */
const defenceTopics: readonly Topic[] = [
  'defence',
  'arms',
  'military-training',
  'intelligence',
  'joint-exercises',
  'hybrid-warfare',
];

const concernsDefence = (topics: readonly Topic[] = []): boolean =>
  topics.some((topic) => defenceTopics.includes(topic));

/** Relations that belong to the chapter on defence rather than to the general one. */
export const isArmsRelation = ({ values }: DossierRecord<'relation'>): boolean =>
  concernsDefence(values.topics);

/** Events that the chapter on defence tells. */
export const isDefenceEvent = ({ kind, values }: DossierRecord): boolean =>
  kind === 'event' && concernsDefence(values.topics);
