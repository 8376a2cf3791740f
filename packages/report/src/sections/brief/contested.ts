import type { RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../../composer.js';
import { reference, text } from '../../inline.js';
import type { Block, Inline } from '../../model.js';
import { conflictTitle } from '../conflict-title.js';
import { isTenure } from '../offices.js';

/** How many open points are told. */
const mostTold = 3;

/** What the positions may take up together; longer ones are left to the chapter that shows every side. */
const mostLetters = 110;

const sourcesOf = ({ positions }: RecordConflict): number =>
  new Set(positions.flatMap(({ sources }) => sources)).size;

const anchorOf = ({ record, property, modality }: RecordConflict): string =>
  conflictAnchor(record, property, modality);

/** Who held an office until when weighs little; and one point on a record is enough. */
const leading = ({ dossier, selection }: Composer, shown: ReadonlySet<string>): readonly RecordConflict[] => {
  const open = selection.conflicts().filter((each) => {
    const about = dossier.records.get(each.record);
    const isOnTerm = about?.kind === 'relation' && isTenure(about);
    return each.state === 'open' && !isOnTerm && !shown.has(anchorOf(each));
  });
  const ordered = [...open].sort((a, b) => sourcesOf(b) - sourcesOf(a));
  return ordered
    .filter(({ record }, index) => ordered.findIndex((other) => other.record === record) === index)
    .slice(0, mostTold);
};

const item = (composer: Composer, each: RecordConflict): readonly Inline[] => {
  const { messages, notes } = composer;
  const title = conflictTitle(composer, each);
  const positions = messages.phrase.against(
    each.positions.map(({ value }) => composer.valueAt(each.property, value)),
  );
  return [
    reference(anchorOf(each), title),
    ...(positions.length > mostLetters || each.property === 'account' ? [] : [text(` (${positions})`)]),
    ...notes.cite(each.positions.flatMap(({ claims }) => claims)),
  ];
};

/**
 * The open points on which most sources have something to say, value against value, each with the way to every side; but
 * for those that are shown above, by their anchors.
 */
export const contested = (composer: Composer, shown: ReadonlySet<string>): readonly Block[] => {
  const items = leading(composer, shown).map((each) => item(composer, each));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};
