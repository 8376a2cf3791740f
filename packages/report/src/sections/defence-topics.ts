import type { DossierRecord, Topic } from '@bilateral/core';

/** Topics that the chapter on defence is about. */
export const defenceTopics: readonly Topic[] = [
  'defence',
  'arms',
  'military-training',
  'intelligence',
  'joint-exercises',
  'hybrid-warfare',
];

/** Relations that belong to the chapter on defence rather than to the general one. */
export const isArmsRelation = ({ values }: DossierRecord<'relation'>): boolean =>
  (values.topics ?? []).some((topic) => defenceTopics.includes(topic));
