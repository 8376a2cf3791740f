import type { Inline, Table as TableNode } from '@bilateral/report';
import { Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import { caption } from '../caption.js';
import type { RenderContext } from '../context.js';
import { DescribedTable } from '../package/elements.js';
import { columnWidths, textWidth } from '../page.js';
import { maySplit } from '../row-height.js';
import { textRuns } from '../runs.js';

export function renderTable(node: TableNode, context: RenderContext): readonly FileChild[] {
  const { report } = context;
  const widths = columnWidths(node.columns.map((column) => column.width));
  const titles = node.columns.map((column) => textRuns(column.title, report));
  const table = new DescribedTable(
    {
      style: 'ReportTable',
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      ...(report.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
      rows: [
        new TableRow({ cantSplit: true, tableHeader: true, children: cellsOf(titles, 'TableHead', widths) }),
        ...node.rows.map((row) => bodyRow(row, widths, context)),
      ],
    },
    node.caption,
    node.columns.map((column) => column.title).join('; '),
  );
  return [caption(node, 'Table', context), table];
}

/** A row stays whole on its page, unless it is so high that it would leave much of the page before it empty. */
function bodyRow(
  row: readonly (readonly Inline[])[],
  widths: readonly number[],
  context: RenderContext,
): TableRow {
  const cells = row.map((cell) => context.renderInlines(cell, context));
  return new TableRow({
    cantSplit: !maySplit(row, widths, context.report.direction),
    children: cellsOf(cells, 'TableText', widths),
  });
}

function cellsOf(
  cells: readonly (readonly ParagraphChild[])[],
  style: 'TableHead' | 'TableText',
  widths: readonly number[],
): readonly TableCell[] {
  return cells.map(
    (children, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [new Paragraph({ style, children })],
      }),
  );
}
