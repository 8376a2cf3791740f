import type { Block, Figure, Inline, NoteMark, ReferenceNode, Report, Section, Table } from '../src/index.js';
import { plain, plainText } from './plain-text.js';

/** Every block, parents before their children, in print order. */
export const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.kind === 'section' ? blocksIn(block.children) : [])]);

export const blocksOf = <Kind extends Block['kind']>(
  report: Report,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] =>
  blocksIn(report.body).filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

const ownInline = (block: Block): readonly Inline[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.children;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'barChart':
    case 'timeline':
    case 'diagram':
      return block.remark;
    default:
      return [];
  }
};

const nested = (inline: readonly Inline[]): readonly Inline[] =>
  inline.flatMap((node) => [node, ...('children' in node ? nested(node.children) : [])]);

/** Every inline node of the body, in print order. */
export const inlineOf = (report: Report): readonly Inline[] =>
  nested(blocksIn(report.body).flatMap(ownInline));

export const marksOf = (report: Report): readonly number[] =>
  inlineOf(report)
    .filter((node): node is NoteMark => node.kind === 'noteMark')
    .map(({ number }) => number);

export const targetsIn = (inline: readonly Inline[]): readonly string[] =>
  nested(inline)
    .filter((node): node is ReferenceNode => node.kind === 'reference')
    .map(({ target }) => target);

export const anchorsOf = (report: Report): readonly string[] => [
  ...blocksIn(report.body)
    .filter((block): block is Section | Table | Figure => 'id' in block)
    .map(({ id }) => id),
  ...report.bibliography.map(({ id }) => id),
];

/** A section or table by its id. */
export const part = (report: Report, id: string): Section | Table => {
  const found = blocksIn(report.body).find(
    (block): block is Section | Table =>
      (block.kind === 'section' || block.kind === 'table') && block.id === id,
  );
  if (!found) throw new Error(`the report has no part '${id}'`);
  return found;
};

export const hasPart = (report: Report, id: string): boolean => anchorsOf(report).includes(id);

/** A part as plain text, without note marks. */
export const textOf = (report: Report, id: string): string =>
  plainText({ ...report, body: [part(report, id)], notes: [], bibliography: [] })
    .split('\n')
    .slice(3 + report.cover.lines.length)
    .join('\n')
    .replace(/\[\d+\]/g, '')
    .replaceAll('~', ' ');

/** The cells of a table as plain text, without note marks. */
export const rowsOf = (report: Report, id: string): readonly (readonly string[])[] => {
  const table = part(report, id);
  if (table.kind !== 'table') throw new Error(`'${id}' is no table`);
  return table.rows.map((cells) =>
    cells.map((cell) =>
      plain(cell)
        .replace(/\[\d+\]/g, '')
        .replaceAll('\u00a0', ' '),
    ),
  );
};

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

/** Every string anywhere in the report. */
export const stringsOf = (report: Report): readonly string[] => strings(report);
