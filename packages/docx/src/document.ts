import type { Block, Report } from '@bilateral/report';
import { Document, Footer, Header, PageNumber, Paragraph, SectionType, TextRun } from 'docx';
import type { FileChild, ISectionOptions, PageNumberEstimator } from 'docx';
import { nameAnchors } from './anchors.js';
import type { RenderContext } from './context.js';
import { renderBlocks, renderInlines } from './nodes/index.js';
import { listNumbering } from './numbering.js';
import { bottomMargin, pageHeight, pageWidth, runningMargin, sideMargin, topMargin } from './page.js';
import { directedRuns } from './runs.js';
import { styleSheet } from './styles.js';

/** The contents have no page numbers, yet without an estimator Word would ask to update the fields. */
const noPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

/** Builds the document of a report that has been checked and holds only what Word prints. */
export function buildDocument(report: Report): Document {
  const { metadata } = report;
  const context: RenderContext = {
    report,
    anchors: nameAnchors(report),
    level: 0,
    renderBlocks,
    renderInlines,
  };
  return new Document({
    title: metadata.title,
    subject: metadata.subject,
    creator: metadata.author,
    lastModifiedBy: metadata.author,
    keywords: metadata.keywords.join('; '),
    description: metadata.licence,
    customProperties: [{ name: 'Licence', value: metadata.licence }],
    externalStyles: styleSheet(report),
    theme: { fonts: { headings: 'Calibri', body: 'Calibri' } },
    numbering: listNumbering,
    footnotes: footnotes(context),
    pageNumbers: noPageNumbers,
    sections: [coverSection(report), ...bodySections(context)],
  });
}

function footnotes(context: RenderContext): Record<string, { readonly children: readonly Paragraph[] }> {
  return Object.fromEntries(
    context.report.notes.map((note) => [
      note.number,
      {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            children: [new TextRun({ text: ' ' }), ...context.renderInlines(note.children, context)],
          }),
        ],
      },
    ]),
  );
}

const page = {
  size: { width: pageWidth, height: pageHeight },
  margin: {
    top: topMargin,
    bottom: bottomMargin,
    left: sideMargin,
    right: sideMargin,
    header: runningMargin,
    footer: runningMargin,
  },
};

function coverSection(report: Report): ISectionOptions {
  const { title, subtitle, lines } = report.cover;
  const line = (style: string, text: string): Paragraph =>
    new Paragraph({ style, children: directedRuns(text, report.direction) });
  return {
    properties: { page },
    children: [
      line('Title', title),
      ...(subtitle === '' ? [] : [line('Subtitle', subtitle)]),
      ...lines.map((text) => line('CoverLine', text)),
    ],
  };
}

/** A new section, and with it a new page, after the cover and after the contents. */
function bodySections(context: RenderContext): readonly ISectionOptions[] {
  const parts: Block[][] = [[]];
  for (const block of context.report.body) {
    parts.at(-1)?.push(block);
    if (block.kind === 'contents') parts.push([]);
  }
  return parts
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => bodySection(context.renderBlocks(blocks, context), context.report));
}

function bodySection(children: readonly FileChild[], report: Report): ISectionOptions {
  const { direction, metadata, furniture } = report;
  return {
    properties: { type: SectionType.NEXT_PAGE, page },
    headers: {
      default: new Header({
        children: [new Paragraph({ style: 'Header', children: directedRuns(metadata.title, direction) })],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Footer',
            children: [
              ...directedRuns(`${furniture.page} `, direction),
              new TextRun({ children: [PageNumber.CURRENT] }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}
