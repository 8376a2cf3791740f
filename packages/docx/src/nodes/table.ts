import type { Table as TableNode } from '@bilateral/report';
import {
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  WidthType,
} from 'docx';
import type { FileChild, ITableOptions, ParagraphChild } from 'docx';
import { caption } from '../caption.js';
import type { RenderContext } from '../context.js';
import { columnWidths, textWidth } from '../page.js';
import { directedRuns } from '../runs.js';

/**
 * Rows beyond which a table goes over pages anyway. Its caption is not kept with it: LibreOffice would move the table as
 * a whole, and the notes of its rows with it, from page to page.
 */
const longTable = 4;

export function renderTable(node: TableNode, context: RenderContext): readonly FileChild[] {
  const { direction } = context.report;
  const titles = node.columns.map((column) => directedRuns(column.title, direction));
  const rows = node.rows.map((row) => row.map((cell) => context.renderInlines(cell, context)));
  const widths = columnWidths(node.columns.map((column) => column.width));
  const table = new DescribedTable(
    {
      style: 'ReportTable',
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      ...(direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
      rows: [tableRow(titles, 'TableHead', widths), ...rows.map((row) => tableRow(row, 'TableText', widths))],
    },
    node.caption,
    node.columns.map((column) => column.title).join('; '),
  );
  return [caption(node, 'Table', context, rows.length > longTable ? 'LongTableCaption' : 'Caption'), table];
}

function tableRow(
  cells: readonly (readonly ParagraphChild[])[],
  style: 'TableHead' | 'TableText',
  widths: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(style === 'TableHead' ? { tableHeader: true } : {}),
    children: cells.map(
      (children, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style, children })],
        }),
    ),
  });
}

/** A table with the title and the description that screen readers read out (ECMA-376-1, 17.4.59 and 17.4.46). */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    properties?.addChildElement(new StringValueElement('w:tblCaption', title));
    properties?.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}
