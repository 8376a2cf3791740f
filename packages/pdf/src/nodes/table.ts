import type { Table } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { span } from '../layout/span.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { styles } from '../layout/styles.js';
import { columnsOf, headerRow, rowStrips, rowsOf } from '../layout/table-rows.js';
import { tag, type Tag } from '../layout/tag.js';
import { captionStrips } from './caption.js';
import { inlineSpans, plainText } from './inlines.js';

/** A table with its caption above. The header row stands again on every page that the table reaches. */
export function table(node: Table, context: NodeContext): readonly Strip[] {
  const { frame, report, typesetter } = context;
  const tableTag = tag('Table', context.parent);
  const columns = columnsOf(
    node.columns,
    frame,
    node.rows.map((row) => row.map(plainText)),
  );
  const titles = columns.map(({ title, textWidth }) =>
    breakLines([span(title, styles.columnTitle)], textWidth, typesetter),
  );
  // A head asks for a body in PDF/UA-1; the header of a table without rows stands alone.
  const header = headerRow(titles, columns, node.rows.length > 0 ? tag('THead', tableTag) : tableTag);
  const cells = node.rows.map((row) =>
    columns.map(({ textWidth }, index) =>
      breakLines(inlineSpans(row[index] ?? [], styles.cell, report.furniture), textWidth, typesetter),
    ),
  );
  const rows = rowStrips(
    rowsOf(cells, frame.height - header.height),
    columns,
    tag('TBody', tableTag),
    header,
  );
  return [...gluedToNext(caption(node, tableTag, context)), { ...header, glued: rows.length > 0 }, ...rows];
}

function caption(node: Table, tableTag: Tag, context: NodeContext): readonly Strip[] {
  const number = context.numbering.tables.get(node.id) ?? 0;
  const label = `${context.report.furniture.table} ${number}.`;
  const captionTag = tag('Caption', tableTag);
  return captionStrips({ label, text: node.caption, anchor: node.id, captionTag, before: 15 }, context);
}
