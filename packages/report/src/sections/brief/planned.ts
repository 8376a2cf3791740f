import { plansOf, type Plan } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { text } from '../../inline.js';
import type { Block, Inline } from '../../model.js';
import { name } from '../section.js';

/** How many plans are told. */
const mostTold = 3;

const dueBy = ({ bounds }: Plan): string => bounds?.latest ?? bounds?.earliest ?? '';

/**
 * What is still to come, soonest first; then what is overdue, projects before what is to be held, the last due first. Of a
 * record, one plan; of figures, which are aimed at rather than planned, none.
 */
const leading = (composer: Composer): readonly Plan[] => {
  const { day, dossier, selection } = composer;
  const plans = plansOf(dossier, { at: day }).filter(
    ({ record, state }) =>
      selection.has(record.id) && record.kind !== 'figure' && (state === 'pending' || state === 'overdue'),
  );
  const inState = (state: Plan['state']): readonly Plan[] =>
    plans.filter((plan) => plan.state === state).sort((a, b) => dueBy(a).localeCompare(dueBy(b), 'en'));
  const overdue = [...inState('overdue')].reverse();
  const isProject = ({ record }: Plan): boolean => record.kind === 'project';
  const ordered = [
    ...inState('pending'),
    ...overdue.filter(isProject),
    ...overdue.filter((plan) => !isProject(plan)),
  ];
  const isFirst = ({ record }: Plan, index: number): boolean =>
    ordered.findIndex((other) => other.record === record) === index;
  return ordered.filter(isFirst).slice(0, mostTold);
};

const item = (
  composer: Composer,
  { record, date = '', state, property, claims }: Plan,
): readonly Inline[] => {
  const { due, wasDue } = composer.messages.brief;
  const words = state === 'overdue' ? wasDue : due;
  const of = property === undefined || property === 'date' ? [] : [composer.property(property, record.kind)];
  return [
    name([composer.label(record.id), ...of.map((label) => label.toLowerCase())].join(': ')),
    ...(date === '' ? [] : [text(` (${words(composer.date(date))})`)]),
    ...composer.notes.cite(
      claims.map(({ address }) => address),
      ...(property === undefined ? [] : [property]),
    ),
  ];
};

/** What is still to come, and what should have come about by now. */
export const planned = (composer: Composer): readonly Block[] => {
  const plans = leading(composer);
  if (plans.length === 0) return [];
  return [{ kind: 'list', ordered: false, items: plans.map((plan) => item(composer, plan)) }];
};
