import type { Block, Contents } from '@bilateral/report';
import { InternalHyperlink, Paragraph } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { fieldEnd, fieldStart } from '../package/fields.js';
import { textRuns } from '../runs.js';
import { headingText } from './section.js';

/** Deeper headings are left to the navigation pane. */
const levels = 2;

interface Entry {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/**
 * A field of Word's with its entries filled in, without page numbers: those depend on how the reader's program lays out
 * the notes, and a guessed number would be wrong somewhere. Each entry is a link.
 */
export function renderContents(node: Contents, context: RenderContext): readonly FileChild[] {
  const title = new Paragraph({ style: 'TOCHeading', children: textRuns(node.title, context.report) });
  const entries = entriesIn(context.report.body, 1);
  // \u takes the headings that begin a page, whose style is not one of Word's nine, by their outline level.
  const start = fieldStart(`TOC \\o "1-${levels}" \\n \\h \\z \\u`);
  return [
    title,
    ...entries.map(
      (entry, index) =>
        new Paragraph({
          style: `TOC${entry.level}`,
          children: [
            ...(index === 0 ? start : []),
            ...entryLink(entry, context),
            ...(index === entries.length - 1 ? [fieldEnd()] : []),
          ],
        }),
    ),
  ];
}

function entryLink({ id, text }: Entry, { report, anchors }: RenderContext): readonly ParagraphChild[] {
  const anchor = anchors.of(id);
  const children = textRuns(text, report);
  return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
}

function entriesIn(blocks: readonly Block[], level: number): readonly Entry[] {
  if (level > levels) return [];
  return blocks.flatMap((block): readonly Entry[] =>
    block.kind === 'section'
      ? [{ level, id: block.id, text: headingText(block) }, ...entriesIn(block.children, level + 1)]
      : [],
  );
}
