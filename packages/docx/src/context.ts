import type { Block, Inline, List, Report } from '@bilateral/report';
import type { FileChild, ParagraphChild } from 'docx';
import type { Anchors } from './anchors.js';
import type { Scenes } from './figures/scenes.js';
import type { Look } from './styles/look.js';

/** What a node needs to know of the document around it. */
export interface RenderContext {
  readonly report: Report;
  readonly anchors: Anchors;
  readonly numbering: Numbering;
  readonly scenes: Scenes;
  /** Number of sections around the node. */
  readonly level: number;
  readonly renderBlocks: (blocks: readonly Block[], context: RenderContext) => readonly FileChild[];
  readonly renderInlines: (
    inlines: readonly Inline[],
    context: RenderContext,
    look?: Look,
  ) => readonly ParagraphChild[];
}

/** What is counted over the whole document before it is written. */
export interface Numbering {
  /** The numbers of tables and figures by id, in their own series. */
  readonly captions: ReadonlyMap<string, number>;
  /** The ids of Word's numbered lists: each counts from one. */
  readonly lists: ReadonlyMap<List, number>;
  /** The words that lead to a table or figure, such as “Table 3”, by id. */
  readonly labels: ReadonlyMap<string, string>;
}
