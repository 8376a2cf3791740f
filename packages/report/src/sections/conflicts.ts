import { conflictsIn, type RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { emphasis, paragraph, text } from '../inline.js';
import type { Section } from '../model.js';
import { sectionOf, tableOf, type Compose } from './section.js';

const title = (composer: Composer, { record, property, modality }: RecordConflict): string => {
  const { messages, dossier } = composer;
  const written = dossier.conflicts.find(({ id }) => id === record);
  if (written) return written.label[composer.language] ?? written.label.en;
  const words = property
    .split('.')
    .map(
      (step) =>
        messages.properties[step]?.toLowerCase() ?? (dossier.records.has(step) ? composer.label(step) : step),
    );
  return messages.conflictHeading(
    composer.label(record),
    words.join(', '),
    modality === 'actual' ? undefined : composer.code('modality', modality),
  );
};

const conflict = (composer: Composer, each: RecordConflict): Section | undefined => {
  const { columns, conflictState } = composer.messages;
  const heading = title(composer, each);
  const anchor = conflictAnchor(each.record, each.property, each.modality);
  const rows = each.positions.map(({ value, claims, sources }) => [
    [text(composer.valueAt(each.property, value))],
    [
      text(sources.map((source) => composer.notes.shortTitle(source)).join('; ')),
      ...composer.notes.cite(claims, each.property.split('.')[0] ?? ''),
    ],
  ]);
  const table = tableOf(
    `${anchor}-table`,
    composer.messages.captions.positions,
    [
      [columns.position, 0.4],
      [columns.sources, 0.6],
    ],
    rows,
  );
  const state = conflictState(
    composer.code('conflict-state', each.state),
    each.basis === undefined ? undefined : composer.code('basis', each.basis),
  );
  const note = each.note === undefined ? [] : [text(` ${each.note}`)];
  return sectionOf(anchor, heading, [table, paragraph(emphasis(state), ...note)]);
};

/** Every disagreement, value against value, with who says which and what the editor makes of it. */
export const conflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const found = conflictsIn(composer.dossier)
    .map((each) => conflict(composer, each))
    .filter((each) => each !== undefined);
  return found.length === 0
    ? undefined
    : sectionOf('conflicts', sections.conflicts, [paragraph(sentence.conflictsIntro), ...found]);
};
