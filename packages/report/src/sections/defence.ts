import { findRecords } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { text } from '../inline.js';
import type { List } from '../model.js';
import { isArmsRelation, isDefenceEvent } from './defence-topics.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';
import { relationLine } from './relations.js';

const exercises = (composer: Composer): ReturnType<typeof sectionOf> => {
  const { columns, sections } = composer.messages;
  const found = findRecords(composer.dossier, { kind: 'exercise', modality: 'actual' });
  const rows = inTime(composer.dossier, found).map((exercise) => [
    [name(composer.label(exercise.id))],
    ...composer.row(exercise, [plain('date'), named(composer.propertiesOf(exercise, 'actual', ['date']))]),
  ]);
  const table = tableOf(
    'exercises-table',
    composer.messages.captions.exercises,
    [
      [columns.exercise, 0.28],
      [columns.date, 0.2],
      [columns.details, 0.52],
    ],
    rows,
  );
  return sectionOf('exercises', sections.exercises, [table]);
};

const items = (composer: Composer): List | undefined => {
  const { dossier } = composer;
  const relations = findRecords(dossier, { kind: 'relation', modality: 'actual' }).filter(isArmsRelation);
  const events = findRecords(dossier, { kind: 'event', modality: 'actual' }).filter(isDefenceEvent);
  const lines = [
    ...relations.map((relation) => relationLine(composer, relation)),
    ...events.map((event) => [
      name(composer.label(event.id)),
      text(`${composer.stopAfter(composer.label(event.id))} `),
      ...composer.facts(event, composer.propertiesOf(event, 'actual')),
    ]),
  ];
  return lines.length === 0 ? undefined : { kind: 'list', ordered: false, items: lines };
};

/** Exercises, arms and military cooperation. */
export const defence: Compose = (composer) => {
  const { sections } = composer.messages;
  return sectionOf('defence', sections.defence, [
    exercises(composer),
    sectionOf('arms', sections.arms, [items(composer)]),
  ]);
};
