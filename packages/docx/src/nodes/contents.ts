import type { Contents } from '@bilateral/report';
import { Paragraph, TableOfContents } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { directedRuns } from '../runs.js';

/** Deeper headings are left to the navigation pane. */
const contentsLevels = '1-2';

/**
 * The entries are filled in from the headings when the document is packed, without page numbers: those depend on how the
 * reader's program lays out the notes, and a guessed number would be wrong somewhere. Each entry is a link.
 */
export function renderContents(node: Contents, context: RenderContext): readonly FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', children: directedRuns(node.title, context.report.direction) }),
    new TableOfContents(node.title, {
      hyperlink: true,
      headingStyleRange: contentsLevels,
      pageNumbersEntryLevelsRange: contentsLevels,
    }),
  ];
}
