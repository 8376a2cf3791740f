import type { Block, Inline, Report } from '@bilateral/report';
import type { FileChild, ParagraphChild } from 'docx';
import type { Anchors } from './anchors.js';
import type { Look } from './styles.js';

/** What a node needs to know of the document around it. */
export interface RenderContext {
  readonly report: Report;
  readonly anchors: Anchors;
  /** Number of sections around the node. */
  readonly level: number;
  readonly renderBlocks: (blocks: readonly Block[], context: RenderContext) => readonly FileChild[];
  readonly renderInlines: (
    inlines: readonly Inline[],
    context: RenderContext,
    look?: Look,
  ) => readonly ParagraphChild[];
}
