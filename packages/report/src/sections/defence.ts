import type { DossierRecord, Exercise } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { text } from '../inline.js';
import type { Block, Inline, Section } from '../model.js';
import { isArmsRelation, isDefenceEvent } from './defence-topics.js';
import type { Group } from './group.js';
import { inTime } from './in-time.js';
import { isTenure } from './offices.js';
import { relationLine } from './relations.js';
import {
  anchorOf,
  furtherIn,
  name,
  sectionOf,
  sharedTable,
  shareOf,
  tableOf,
  type Compose,
  type Share,
} from './section.js';

/** Exercises that were held, in the order of time. */
export const exerciseGroup = ({ dossier, selection }: Composer): Group<Exercise> => ({
  id: 'exercises',
  records: inTime(dossier, selection.find({ kind: 'exercise', modality: 'actual' })),
});

const exercises = (composer: Composer, share: Share): Section | undefined => {
  const { captions, columns, sections } = composer.messages;
  const group = exerciseGroup(composer);
  const id = anchorOf(group.id, share);
  const widths = [
    [columns.exercise, 0.2],
    [columns.date, 0.15],
    [columns.details, 0.65],
  ] as const;
  const table = sharedTable(composer, group.records, share, 'furtherEvents', (shown) =>
    tableOf(
      `${id}-table`,
      captions.exercises,
      widths,
      shown.map((exercise) => [
        [name(composer.label(exercise.id))],
        ...composer.row(exercise, [
          plain('date'),
          named(composer.propertiesOf(exercise, 'actual', ['date'])),
        ]),
      ]),
    ),
  );
  return sectionOf(id, sections.exercises, table);
};

const line = (composer: Composer, record: DossierRecord): readonly Inline[] => {
  if (record.kind === 'relation') return relationLine(composer, record);
  const label = composer.label(record.id);
  const facts = composer.facts(record, composer.propertiesOf(record, 'actual'));
  return facts.length === 0 ? [name(label)] : [name(label), text(`${composer.stopAfter(label)} `), ...facts];
};

const items = (composer: Composer, share: Share): readonly (Block | undefined)[] => {
  const { dossier, selection } = composer;
  const relations = selection
    .find({ kind: 'relation', modality: 'actual' })
    .filter((relation) => isArmsRelation(relation) && !isTenure(relation));
  const events = selection.find({ kind: 'event', modality: 'actual' }).filter(isDefenceEvent);
  const found: readonly DossierRecord[] = [...relations, ...inTime(dossier, events)];
  const shown = shareOf(composer, found, share);
  if (shown.length === 0) return [];
  return [
    furtherIn(composer, 'furtherEvents', shown.length, found.length, share),
    { kind: 'list', ordered: false, items: shown.map((record) => line(composer, record)) },
  ];
};

const defenceOf = (composer: Composer, share: Share): Section | undefined => {
  const { sections } = composer.messages;
  return sectionOf(anchorOf('defence', share), sections.defence, [
    exercises(composer, share),
    sectionOf(anchorOf('arms', share), sections.arms, items(composer, share)),
  ]);
};

/** Exercises, arms and military cooperation: what weighs most. */
export const defence: Compose = (composer) => defenceOf(composer, 'leading');

/** The other exercises, and what else there is on military cooperation. */
export const furtherDefence: Compose = (composer) => defenceOf(composer, 'others');
