import { parsePath, type RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { emphasis, paragraph, text } from '../inline.js';
import type { Section } from '../model.js';
import { conflictTitle } from './conflict-title.js';
import { isTenure } from './offices.js';
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

/** What is open leads, but for terms of office, of which there are many and of little weight. */
const leads =
  ({ dossier }: Composer) =>
  ({ record, state }: RecordConflict): boolean => {
    const about = dossier.records.get(record);
    return state === 'open' && !(about?.kind === 'relation' && isTenure(about));
  };

/** Every disagreement that is open, value against value, with who says which. */
export const conflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const all = composer.selection.conflicts();
  if (all.length === 0) return undefined;
  const open = told(composer, all.filter(leads(composer)));
  return sectionOf('conflicts', sections.conflicts, [
    paragraph(sentence.conflictsIntro),
    furtherIn(composer, 'furtherConflicts', open.length, all.length),
    ...open,
  ]);
};

/** The disagreements on terms of office, and all on which the editor has judged, with what the editor makes of them. */
export const furtherConflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const isLeading = leads(composer);
  const others = told(
    composer,
    composer.selection.conflicts().filter((each) => !isLeading(each)),
  );
  return others.length === 0
    ? undefined
    : sectionOf(annexAnchor('furtherConflicts'), sections.furtherConflicts, [
        paragraph(sentence.furtherConflictsIntro),
        ...others,
      ]);
};
