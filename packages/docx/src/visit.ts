import type { BibliographyEntry, Block, Inline, Report } from '@bilateral/report';

/** A node with its place in the report. `level` is the number of sections around it. */
export type Visit =
  | { readonly path: string; readonly level: number; readonly block: Block }
  | { readonly path: string; readonly level: number; readonly entry: BibliographyEntry }
  | { readonly path: string; readonly level: number; readonly inline: Inline };

/** Visits blocks, and everything in them, in the order in which they are printed. */
export function* visitBlocks(
  report: Report,
  blocks: readonly Block[],
  path: string,
  level = 0,
): Generator<Visit> {
  for (const [index, block] of blocks.entries()) {
    const place = `${path}[${index}]`;
    yield { path: place, level, block };
    yield* visitInside(report, block, place, level);
  }
}

/** Visits a run of inlines and the inlines inside them. */
export function* visitInlines(inlines: readonly Inline[], path: string, level = 0): Generator<Visit> {
  for (const [index, inline] of inlines.entries()) {
    const place = `${path}[${index}]`;
    yield { path: place, level, inline };
    if ('children' in inline) yield* visitInlines(inline.children, `${place}.children`, level);
  }
}

function* visitInside(report: Report, block: Block, path: string, level: number): Generator<Visit> {
  switch (block.kind) {
    case 'section':
      yield* visitBlocks(report, block.children, `${path}.children`, level + 1);
      return;
    case 'paragraph':
      yield* visitInlines(block.children, `${path}.children`, level);
      return;
    case 'list':
      for (const [index, item] of block.items.entries())
        yield* visitInlines(item, `${path}.items[${index}]`, level);
      return;
    case 'table':
      for (const [row, cells] of block.rows.entries())
        for (const [column, cell] of cells.entries())
          yield* visitInlines(cell, `${path}.rows[${row}][${column}]`, level);
      return;
    case 'barChart':
    case 'timeline':
    case 'diagram':
      yield* visitInlines(block.remark, `${path}.remark`, level);
      return;
    case 'bibliography':
      for (const [index, entry] of report.bibliography.entries()) {
        yield { path: `bibliography[${index}]`, level, entry };
        yield* visitInlines(entry.children, `bibliography[${index}].children`, level);
      }
      return;
    case 'contents':
    case 'notesList':
      return;
    default:
      assertNever(block);
  }
}

function assertNever(block: never): never {
  throw new TypeError(`unknown block: ${JSON.stringify(block)}`);
}
