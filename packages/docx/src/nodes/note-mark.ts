import type { NoteMark } from '@bilateral/report';
import { Bookmark, FootnoteReferenceRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';

/** The mark is bookmarked, so that the list of sources can lead back to the sentence that cites them. */
export function renderNoteMark(node: NoteMark, context: RenderContext): readonly ParagraphChild[] {
  const id = context.anchors.ofNote(node.number);
  return [new Bookmark({ id, children: [new FootnoteReferenceRun(node.number)] })];
}
