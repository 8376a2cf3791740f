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

/** Who held an office until when weighs little; and one point on a record is enough. */
const leading = ({ dossier, selection }: Composer): readonly RecordConflict[] => {
  const open = selection.conflicts().filter(({ record, state }) => {
    const about = dossier.records.get(record);
    return state === 'open' && !(about?.kind === 'relation' && isTenure(about));
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
    reference(conflictAnchor(each.record, each.property, each.modality), title),
    ...(positions.length > mostLetters || each.property === 'account' ? [] : [text(` (${positions})`)]),
    ...notes.cite(each.positions.flatMap(({ claims }) => claims)),
  ];
};

/** The open points on which most sources have something to say, value against value, each with the way to every side. */
export const contested = (composer: Composer): readonly Block[] => {
  const items = leading(composer).map((each) => item(composer, each));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};
