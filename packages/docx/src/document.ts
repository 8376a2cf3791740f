import type { Block, Report } from '@bilateral/report';
import { Document, Footer, Header, Paragraph, SectionType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { RenderContext } from './context.js';
import { coverBlocks } from './cover.js';
import { field } from './package/fields.js';
import { bottomMargin, pageHeight, pageWidth, runningMargin, sideMargin, topMargin } from './page.js';
import { plainRun, textRuns } from './runs.js';

/** Builds the document of a report that has been checked and holds only what Word prints. */
export function buildDocument(context: RenderContext): Document {
  const { metadata } = context.report;
  return new Document({
    title: metadata.title,
    subject: metadata.subject,
    creator: metadata.author,
    lastModifiedBy: metadata.author,
    keywords: metadata.keywords.join('; '),
    description: metadata.licence,
    theme: { fonts: { headings: 'Calibri', body: 'Cambria' } },
    footnotes: footnotes(context),
    sections: [{ properties: { page }, children: coverBlocks(context.report) }, bodySection(context)],
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

/** All but the title page is one section of Word's. What follows the contents begins a page. */
function bodySection(context: RenderContext): ISectionOptions {
  const { report } = context;
  const blocks = report.body.map((block, index): Block => {
    const afterContents = report.body[index - 1]?.kind === 'contents';
    return afterContents && block.kind === 'section' ? { ...block, newPage: true } : block;
  });
  return {
    properties: { type: SectionType.NEXT_PAGE, page },
    headers: { default: new Header({ children: [runningHead(report)] }) },
    footers: { default: new Footer({ children: [runningFoot(report)] }) },
    children: context.renderBlocks(blocks, context),
  };
}

function runningHead(report: Report): Paragraph {
  return new Paragraph({ style: 'Header', children: textRuns(report.metadata.title, report) });
}

function runningFoot(report: Report): Paragraph {
  return new Paragraph({
    style: 'Footer',
    children: [...textRuns(`${report.furniture.page} `, report), ...field('PAGE', [plainRun('1')])],
  });
}
