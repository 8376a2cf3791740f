import type { BibliographyEntry } from '@bilateral/report';
import { Bookmark, InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { directedRuns } from '../runs.js';

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

function citedIn({ citedIn: numbers }: BibliographyEntry, context: RenderContext): readonly ParagraphChild[] {
  if (numbers.length === 0) return [];
  const { direction, furniture } = context.report;
  return [
    ...directedRuns(` ${furniture.citedInNotes} `, direction, 'CitedIn'),
    ...numbers.flatMap((number, index) => [
      ...(index === 0 ? [] : directedRuns(furniture.comma, direction, 'CitedIn')),
      new InternalHyperlink({
        anchor: context.anchors.ofNote(number),
        children: [new TextRun({ text: `${number}`, style: 'CitedInLink' })],
      }),
    ]),
  ];
}
