import type { Table } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { bindWords } from '../layout/no-break.js';
import { span } from '../layout/span.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { columnsOf } from '../layout/table-columns.js';
import { headerRow, rowStrips, type TableLook } from '../layout/table-rows.js';
import { rowsOf } from '../layout/row-parts.js';
import { tag, type Tag } from '../layout/tag.js';
import { captionStrips } from './caption.js';
import { inlineLines, plainText } from './inlines.js';

/** Share of a page above which a row may be broken, and which a table may leave white at most. */
const third = 1 / 3;

/** A table with its caption above. The header row stands again on every page that the table reaches. */
export function table(node: Table, context: NodeContext): readonly Strip[] {
  const { frame, report, styles, typesetter } = context;
  const tableTag = tag('Table', context.parent);
  const columns = columnsOf(
    node.columns,
    frame,
    node.rows.map((row) => row.map(plainText)),
  );
  const titles = columns.map(({ title, text }) =>
    breakLines(
      [span(bindWords(title, report.language), styles.columnTitle)],
      text.width,
      typesetter,
      text.direction,
    ),
  );
  const look: TableLook = { columns, styles, frame };
  // A head asks for a body in PDF/UA-1; the header of a table without rows stands alone.
  const header = headerRow(titles, look, node.rows.length > 0 ? tag('THead', tableTag) : tableTag);
  const cells = node.rows.map((row) =>
    columns.map(({ text }, index) => inlineLines(row[index] ?? [], styles.cell, text, context)),
  );
  const rows = rowStrips(
    rowsOf(cells, styles.cell, frame.height * third),
    look,
    tag('TBody', tableTag),
    header,
  );
  const strips = [
    ...gluedToNext(caption(node, tableTag, context)),
    { ...header, glued: rows.length > 0 },
    ...rows,
  ];
  return keptTogether(strips, frame.height * third);
}

/** A table that can be whole on the next page goes there, unless it would leave more than the limit white. */
function keptTogether([first, ...rest]: readonly Strip[], limit: number): readonly Strip[] {
  if (first === undefined) return [];
  const height = rest.reduce((sum, strip) => sum + strip.before + strip.height, first.height);
  return [{ ...first, room: Math.min(height, limit) }, ...rest];
}

function caption(node: Table, tableTag: Tag, context: NodeContext): readonly Strip[] {
  const number = context.numbering.tables.get(node.id) ?? 0;
  const label = `${context.report.furniture.table} ${number}.`;
  const captionTag = tag('Caption', tableTag);
  return captionStrips({ label, text: node.caption, anchor: node.id, captionTag, before: 16 }, context);
}
