import { conflictsIn, parsePath, type RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { emphasis, paragraph, text } from '../inline.js';
import type { Section } from '../model.js';
import { conflictTitle } from './conflict-title.js';
import { sectionOf, tableOf, type Compose } from './section.js';

const conflict = (composer: Composer, each: RecordConflict): Section | undefined => {
  const { columns, conflictState } = composer.messages;
  const heading = conflictTitle(composer, each);
  const anchor = conflictAnchor(each.record, each.property, each.modality);
  const rows = each.positions.map(({ value, claims, sources }) => [
    [text(composer.valueAt(each.property, value))],
    [
      text(
        sources.map((source) => composer.notes.shortTitle(source)).join(composer.messages.marks.semicolon),
      ),
      ...composer.notes.cite(claims, parsePath(each.property)[0] ?? ''),
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
  const note = each.note === undefined ? [] : [text(` ${composer.local(each.note)}`)];
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
