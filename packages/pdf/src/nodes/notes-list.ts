import type { Note, NotesList } from '@bilateral/report';
import type { NodeContext } from '../layout/context.js';
import { inset } from '../layout/frame.js';
import { lineStrips } from '../layout/line-strips.js';
import { markAnchor, noteAnchor } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { colours } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { inlineLines } from './inlines.js';
import { hangingLabel } from './labels.js';

/** Room for the number of a note and the gap after it. */
const numberRoom = 30;

/** The collected notes, each with its number in the margin, which leads back to its mark. */
export function notesList(_node: NotesList, context: NodeContext): readonly Strip[] {
  return context.report.notes.flatMap((note) => noteStrips(note, context));
}

function noteStrips(note: Note, context: NodeContext): readonly Strip[] {
  const { frame, report, styles } = context;
  const { number } = note;
  const noteTag = tag('Note', context.parent, { id: noteAnchor(number) });
  const mark = {
    text: `${number} `,
    style: { ...styles.note, colour: colours.accent },
    link: {
      target: { kind: 'anchor', name: markAnchor(number) },
      description: `${report.furniture.notes}: ${number} ↑`,
    },
    anchor: noteAnchor(number),
  } as const;
  // Where notes are set closely, over the whole width, their numbers need room within it.
  const column = frame.text.width < frame.width ? frame.text : inset(frame, numberRoom);
  return lineStrips({
    lines: inlineLines(note.children, styles.note, column, context),
    tag: tag('P', noteTag),
    style: styles.note,
    column,
    before: styles.note.leading * 0.2,
    labels: [hangingLabel(mark, tag('Lbl', noteTag), { column, gap: 9 }, context)],
  });
}
