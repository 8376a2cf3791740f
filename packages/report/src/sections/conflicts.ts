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

/** Terms of office are many and of little weight, open or not. */
const isOnTerm =
  ({ dossier }: Composer) =>
  ({ record }: RecordConflict): boolean => {
    const about = dossier.records.get(record);
    return about?.kind === 'relation' && isTenure(about);
  };

const isOpen = ({ state }: RecordConflict): boolean => state === 'open';

/** Every disagreement that is open, but for terms of office: value against value, with who says which. */
export const conflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const all = composer.selection.conflicts();
  if (all.length === 0) return undefined;
  const onTerm = isOnTerm(composer);
  const leading = all.filter((each) => isOpen(each) && !onTerm(each));
  return sectionOf('conflicts', sections.conflicts, [
    paragraph(sentence.conflictsIntro),
    furtherIn(composer, 'furtherConflicts', leading.length, all.length),
    ...told(composer, leading),
  ]);
};

/** All on which the editor has judged, with what the editor makes of it, and the disagreements on terms of office. */
export const furtherConflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const all = composer.selection.conflicts();
  const onTerm = isOnTerm(composer);
  const judged = told(
    composer,
    all.filter((each) => !isOpen(each) && !onTerm(each)),
  );
  const parts = [
    sectionOf('conflicts-judged', sections.judged, judged),
    sectionOf('conflicts-terms', sections.termsOfOffice, told(composer, all.filter(onTerm))),
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : sectionOf(annexAnchor('furtherConflicts'), sections.furtherConflicts, [
        paragraph(sentence.furtherConflictsIntro),
        ...parts,
      ]);
};
