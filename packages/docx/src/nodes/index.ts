import type { Block, Inline } from '@bilateral/report';
import type { FileChild, ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { plainLook } from '../styles/look.js';
import type { Look } from '../styles/look.js';
import { renderBarChart } from './bar-chart.js';
import { renderBibliography } from './bibliography.js';
import { renderContents } from './contents.js';
import { renderDrawnFigure } from './drawn-figure.js';
import { renderEmphasis } from './emphasis.js';
import { renderLineBreak } from './line-break.js';
import { renderLink } from './link.js';
import { renderList } from './list.js';
import { renderNoteMark } from './note-mark.js';
import { renderNotesList } from './notes-list.js';
import { renderParagraph } from './paragraph.js';
import { renderReference } from './reference.js';
import { renderSection } from './section.js';
import { renderStrong } from './strong.js';
import { renderSupport } from './support.js';
import { renderTable } from './table.js';
import { renderText } from './text.js';

type BlockOf = { readonly [B in Block as B['kind']]: B };
type InlineOf = { readonly [I in Inline as I['kind']]: I };

const blockNodes: {
  readonly [K in keyof BlockOf]: (node: BlockOf[K], context: RenderContext) => readonly FileChild[];
} = {
  section: renderSection,
  paragraph: renderParagraph,
  list: renderList,
  table: renderTable,
  barChart: renderBarChart,
  timeline: renderDrawnFigure,
  diagram: renderDrawnFigure,
  contents: renderContents,
  notesList: renderNotesList,
  bibliography: renderBibliography,
};

const inlineNodes: {
  readonly [K in keyof InlineOf]: (
    node: InlineOf[K],
    context: RenderContext,
    look: Look,
  ) => readonly ParagraphChild[];
} = {
  text: renderText,
  strong: renderStrong,
  emphasis: renderEmphasis,
  link: renderLink,
  reference: renderReference,
  noteMark: renderNoteMark,
  support: renderSupport,
  lineBreak: renderLineBreak,
};

function renderBlock<K extends keyof BlockOf>(
  node: BlockOf[K] & { readonly kind: K },
  context: RenderContext,
): readonly FileChild[] {
  return blockNodes[node.kind](node, context);
}

function renderInline<K extends keyof InlineOf>(
  node: InlineOf[K] & { readonly kind: K },
  context: RenderContext,
  look: Look,
): readonly ParagraphChild[] {
  return inlineNodes[node.kind](node, context, look);
}

export function renderBlocks(blocks: readonly Block[], context: RenderContext): readonly FileChild[] {
  return blocks.flatMap((block) => renderBlock(block, context));
}

export function renderInlines(
  inlines: readonly Inline[],
  context: RenderContext,
  look: Look = plainLook,
): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => renderInline(inline, context, look));
}
