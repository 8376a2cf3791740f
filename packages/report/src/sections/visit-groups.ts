import type { Visit } from '@bilateral/core';
import type { Composer } from '../composer.js';
import type { Group } from './group.js';
import { inTime } from './in-time.js';

/** Visits of each state to the other, then those from and to third states in the order of time. */
export const visitGroups = ({ dossier, selection }: Composer): readonly Group<Visit>[] => {
  const { parties, predecessors = {} } = dossier.info;
  const [a, b] = parties;
  const between = selection.visitsBetween(a, b);
  const goesTo = ({ values }: Visit, party: string): boolean =>
    values.to === party || (predecessors[party] ?? []).includes(values.to ?? '');
  const others = selection
    .find({ kind: 'visit', modality: 'actual' })
    .filter((visit) => !between.includes(visit));
  return [
    { id: `visits-${a}-${b}`, records: between.filter((visit) => goesTo(visit, b)) },
    { id: `visits-${b}-${a}`, records: between.filter((visit) => !goesTo(visit, b)) },
    { id: 'visits-third', records: inTime(dossier, others) },
  ];
};
