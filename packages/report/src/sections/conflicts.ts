import { parsePath, type DossierRecord, type RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { paragraph, strong, text } from '../inline.js';
import type { Block, Inline, Section } from '../model.js';
import { conflictTitle } from './conflict-title.js';
import { limits } from './limits.js';
import { isTenure } from './offices.js';
import {
  betweenLine,
  chosen,
  holders,
  isContested,
  judged,
  type Contested,
  type Position,
} from './positions.js';
import { annexAnchor, furtherIn, sectionOf, type Compose } from './section.js';

/** The merged value that a conflict is on; none of one that the editor wrote. */
const contestedBy = (composer: Composer, conflict: RecordConflict): Contested | undefined => {
  const record = composer.dossier.records.get(conflict.record);
  const [property = ''] = parsePath(conflict.property);
  return (record ? composer.partsOf(record, property, conflict.modality) : [])
    .filter(isContested)
    .find((each) => each.conflict.property === conflict.property);
};

const isSame = (a: Position, b: Position): boolean => a.claims.join() === b.claims.join();

/** A position in bold if it is the one that holds, with all who hold it and when they said so. */
const position = (
  composer: Composer,
  conflict: RecordConflict,
  each: Position,
  holds: Position | undefined,
): readonly Inline[] => {
  const record: DossierRecord | undefined = composer.dossier.records.get(conflict.record);
  const words = composer.valueAt(conflict.property, each.value);
  // A side that the editor wrote can be a sentence; who holds it follows on the same line.
  const value = record === undefined ? words.replace(/[.۔]$/, '') : words;
  const [property = ''] = parsePath(conflict.property);
  return [
    holds !== undefined && isSame(each, holds) ? strong(value) : text(value),
    text(`\u00a0— ${holders(composer, record, conflict, each, Number.POSITIVE_INFINITY)}`),
    ...composer.notes.cite(each.claims, property),
  ];
};

/** What is contested, who says what, and how the editor judges it and why. */
const block = (composer: Composer, conflict: RecordConflict): Section | undefined => {
  const contested = contestedBy(composer, conflict);
  const record = composer.dossier.records.get(conflict.record);
  const holds = contested && chosen(contested);
  const anchor = conflictAnchor(conflict.record, conflict.property, conflict.modality);
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: [
      ...conflict.positions.map((each) => position(composer, conflict, each, holds)),
      ...[betweenLine(composer, record, conflict, Number.POSITIVE_INFINITY)].filter(
        (line) => line.length > 0,
      ),
    ],
  };
  const verdict = judged(composer, conflict.record, conflict, holds, true);
  // The words of a judgement lead here, and need not do so from here.
  const words = verdict.flatMap((node) => (node.kind === 'reference' ? [strong(node.children)] : [node]));
  return sectionOf(anchor, conflictTitle(composer, conflict), [list, paragraph(...words)]);
};

const blocks = (composer: Composer, found: readonly RecordConflict[]): readonly (Section | undefined)[] =>
  found.map((each) => block(composer, each));

/** Disagreements by what they are: on terms of office, which are many and of little weight, open, or judged. */
const sorts = (
  composer: Composer,
): Readonly<Record<'open' | 'judged' | 'terms', readonly RecordConflict[]>> => {
  const { dossier, selection, weight } = composer;
  const recordOf = ({ record }: RecordConflict): DossierRecord | undefined => dossier.records.get(record);
  const isOnTerm = (each: RecordConflict): boolean => {
    const about = recordOf(each);
    return about?.kind === 'relation' && isTenure(about);
  };
  const all = selection.conflicts();
  const level = new Map(
    all.map((each) => {
      const about = recordOf(each);
      return [each, about === undefined ? 0 : weight.levelOf(about)] as const;
    }),
  );
  const others = all
    .filter((each) => !isOnTerm(each))
    .sort((a, b) => (level.get(a) ?? 0) - (level.get(b) ?? 0));
  return {
    open: others.filter(({ state }) => state === 'open'),
    judged: others.filter(({ state }) => state !== 'open'),
    terms: all.filter(isOnTerm),
  };
};

/** Where sources disagree: what is open, then what weighs most of that on which the editor has judged. */
export const conflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const { open, judged: settled } = limits[composer.detail];
  const found = sorts(composer);
  const shown = { open: found.open.slice(0, open), judged: found.judged.slice(0, settled) };
  const all = found.open.length + found.judged.length + found.terms.length;
  if (all === 0) return undefined;
  const told = shown.open.length + shown.judged.length;
  return sectionOf('conflicts', sections.conflicts, [
    paragraph(sentence.conflictsIntro),
    furtherIn(composer, 'furtherConflicts', told, all),
    sectionOf('conflicts-open', sections.openPoints, blocks(composer, shown.open)),
    sectionOf('conflicts-judged', sections.judged, blocks(composer, shown.judged)),
  ]);
};

/** The other disagreements, and those on terms of office. */
export const furtherConflicts: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const { open, judged: settled } = limits[composer.detail];
  const found = sorts(composer);
  const parts = [
    sectionOf('conflicts-open-further', sections.openPoints, blocks(composer, found.open.slice(open))),
    sectionOf('conflicts-judged-further', sections.judged, blocks(composer, found.judged.slice(settled))),
    sectionOf('conflicts-terms', sections.termsOfOffice, blocks(composer, found.terms)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 || composer.detail !== 'full'
    ? undefined
    : sectionOf(annexAnchor('furtherConflicts'), sections.furtherConflicts, [
        paragraph(sentence.furtherConflictsIntro),
        ...parts,
      ]);
};
