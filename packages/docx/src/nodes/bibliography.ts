import type { BibliographyEntry } from '@bilateral/report';
import { Bookmark, InternalHyperlink, Paragraph } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { plainRun, textRuns } from '../runs.js';

export function renderBibliography(_node: unknown, context: RenderContext): readonly FileChild[] {
  return context.report.bibliography.map((entry) => renderEntry(entry, context));
}

/** One paragraph, so that an entry and the notes that cite it stay on one page. */
function renderEntry(entry: BibliographyEntry, context: RenderContext): Paragraph {
  const children = context.renderInlines(entry.children, context);
  const anchor = context.anchors.of(entry.id);
  return new Paragraph({
    style: 'Bibliography',
    children: [
      ...(anchor === undefined ? children : [new Bookmark({ id: anchor, children })]),
      ...citedIn(entry, context),
    ],
  });
}

function citedIn(
  { citedIn: numbers }: BibliographyEntry,
  { report, anchors }: RenderContext,
): readonly ParagraphChild[] {
  if (numbers.length === 0) return [];
  return [
    ...textRuns(` ${report.furniture.citedInNotes} `, report, 'CitedIn'),
    ...numbers.flatMap((number, index) => [
      ...(index === 0 ? [] : textRuns(report.furniture.comma, report, 'CitedIn')),
      new InternalHyperlink({
        anchor: anchors.ofNote(number),
        children: [plainRun(`${number}`, 'CitedInLink')],
      }),
    ]),
  ];
}
