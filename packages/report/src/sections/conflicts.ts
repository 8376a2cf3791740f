import { parsePath, type RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { emphasis, paragraph, text } from '../inline.js';
import type { Section } from '../model.js';
import { conflictTitle } from './conflict-title.js';
import { annexAnchor, furtherIn, sectionOf, tableOf, type Compose } from './section.js';

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

const told = (composer: Composer, found: readonly RecordConflict[]): readonly Section[] =>
  found.map((each) => conflict(composer, each)).filter((each) => each !== undefined);

const isOpen = ({ state }: RecordConflict): boolean => state === 'open';

/** Every disagreement that is open, value against value, with who says which. */
export const conflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const all = composer.selection.conflicts();
  if (all.length === 0) return undefined;
  const open = told(composer, all.filter(isOpen));
  return sectionOf('conflicts', sections.conflicts, [
    paragraph(sentence.conflictsIntro),
    furtherIn(composer, 'settled', open.length, all.length),
    ...open,
  ]);
};

/** Every disagreement on which the editor has judged, with what the editor makes of it. */
export const settledConflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const settled = told(
    composer,
    composer.selection.conflicts().filter((each) => !isOpen(each)),
  );
  return settled.length === 0
    ? undefined
    : sectionOf(annexAnchor('settled'), sections.settled, [paragraph(sentence.settledIntro), ...settled]);
};
