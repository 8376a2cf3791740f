import type { Note, NotesList } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { markAnchor, noteAnchor } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { colours, styles } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { inlineSpans } from './inlines.js';

/** The collected notes, each with its number, which leads back to its mark. */
export function notesList(_node: NotesList, context: NodeContext): readonly Strip[] {
  const { report, typesetter } = context;
  const widest = Math.max(
    0,
    ...report.notes.map(({ number }) => typesetter.measure(`${number}`, styles.note)),
  );
  return report.notes.flatMap((note) => noteStrips(note, Math.max(20, widest + 9), context));
}

function noteStrips(note: Note, indent: number, context: NodeContext): readonly Strip[] {
  const { frame, report, typesetter } = context;
  const { number } = note;
  const noteTag = tag('Note', context.parent, { id: noteAnchor(number) });
  const label = {
    text: `${number}`,
    style: { ...styles.note, colour: colours.accent },
    link: {
      target: { kind: 'anchor', name: markAnchor(number) },
      description: `${report.furniture.notes}: ${number} ↑`,
    },
    anchor: noteAnchor(number),
  } as const;
  const [line] = breakLines([label], indent, typesetter);
  const spans = inlineSpans(note.children, styles.note, report.furniture);
  return lineStrips({
    lines: breakLines(spans, frame.width - indent, typesetter),
    tag: tag('P', noteTag),
    style: styles.note,
    left: frame.left + indent,
    before: 2.5,
    label: { line: line!, tag: tag('Lbl', noteTag), left: frame.left + indent - 9 - line!.width },
  });
}
