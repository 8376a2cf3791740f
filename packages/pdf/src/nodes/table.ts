import type { Table } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import { cellLines } from '../layout/cell-lines.js';
import type { NodeContext } from '../layout/context.js';
import { bindWords } from '../layout/no-break.js';
import { span, type Span } from '../layout/span.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { columnsOf } from '../layout/table-columns.js';
import { headerRow, rowStrips, type TableLook } from '../layout/table-rows.js';
import { rowsOf } from '../layout/row-parts.js';
import { tag, type Tag } from '../layout/tag.js';
import { captionStrips } from './caption.js';
import { inlineSpans, plainText } from './inlines.js';

/** Share of a page above which a row may be broken, and which a table may leave white at most. */
const third = 1 / 3;

/** A table with its caption above. The header row stands again on every page that the table reaches. */
export function table(node: Table, context: NodeContext): readonly Strip[] {
  const { frame, report, styles, typesetter } = context;
  const tableTag = tag('Table', context.parent);
  const spans = node.rows.map((row) => row.map((cell) => inlineSpans(cell, styles.cell, report)));
  const columns = columnsOf(
    node.columns,
    frame,
    node.rows.map((row) => row.map(plainText)),
    leastWidths(node, spans, context),
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
  const cells = spans.map((row) =>
    columns.map(({ text }, index) => cellLines(row[index] ?? [], text, typesetter)),
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
  return keptTogether(strips, frame.height);
}

/** Share of the table that the longest word of a column may claim: addresses are broken instead. */
const mostForWord = 0.3;

/** For each column the width of its longest word, in its title or in its cells. */
function leastWidths(
  node: Table,
  rows: readonly (readonly (readonly Span[])[])[],
  { frame, styles, typesetter }: NodeContext,
): readonly number[] {
  return node.columns.map(({ title }, index) => {
    const words = rows.flatMap((row) => wordsIn((row[index] ?? []).map(({ text }) => text).join('')));
    const inCells = typesetter.measure(longest(words), styles.cell);
    const inTitle = typesetter.measure(longest(wordsIn(title)), styles.columnTitle);
    return Math.min(Math.max(inCells, inTitle) + 0.5, frame.width * mostForWord);
  });
}

/** What a line end may part; a space that a joiner binds is inside of a word. */
const wordsIn = (text: string): readonly string[] => text.split(/ (?!\u2060)|\n|(?<=[-–—/])/u);

const longest = (words: readonly string[]): string =>
  words.reduce((most, word) => (word.length > most.length ? word : most), '');

/**
 * A table that can be whole on the next page goes there, unless it would leave more than a third of this one white. One
 * longer than a page breaks in any case, and begins where it stands.
 */
function keptTogether([first, ...rest]: readonly Strip[], page: number): readonly Strip[] {
  if (first === undefined) return [];
  const height = rest.reduce((sum, strip) => sum + strip.before + strip.height, first.height);
  return height > page ? [first, ...rest] : [{ ...first, room: Math.min(height, page * third) }, ...rest];
}

function caption(node: Table, tableTag: Tag, context: NodeContext): readonly Strip[] {
  const number = context.numbering.tables.get(node.id) ?? 0;
  const label = `${context.report.furniture.table} ${number}.`;
  const captionTag = tag('Caption', tableTag);
  return captionStrips({ label, text: node.caption, anchor: node.id, captionTag, before: 16 }, context);
}
