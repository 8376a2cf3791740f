import type { Block, Inline, Report, Table } from '../src/index.js';

/** Inline content as a reader sees it; a note mark is `[n]`. */
export const plain = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.kind === 'text') return child.value;
      return child.kind === 'noteMark' ? `[${child.number}]` : plain(child.children);
    })
    .join('');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = ({ caption, columns, rows }: Table): readonly string[] => [
  `Table: ${caption}`,
  row(columns.map(({ title }) => title)),
  ...rows.map((cells) => row(cells.map(plain))),
];

const lines = (block: Block, level: number): readonly string[] => {
  switch (block.kind) {
    case 'section':
      return [
        `${'#'.repeat(level)} ${block.title}`,
        '',
        ...block.children.flatMap((child) => lines(child, level + 1)),
      ];
    case 'paragraph':
      return [plain(block.children), ''];
    case 'list':
      return [
        ...block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plain(item)}`),
        '',
      ];
    case 'table':
      return [...table(block), ''];
    case 'barChart':
      return [
        `Chart: ${block.caption} (${block.axis})`,
        ...block.bars.map(({ label, value, text, approximate }) =>
          [`  ${label}: ${text} = ${value}`, ...(approximate ? ['rough'] : [])].join(', '),
        ),
        `  ${block.alternative}`,
        `  ${plain(block.remark)}`,
        '',
      ];
    case 'contents':
      return [`(${block.title})`, ''];
    case 'notesList':
      return ['(notes)', ''];
    case 'bibliography':
      return ['(bibliography)', ''];
  }
};

/** A whole report as plain text: sections as `#`, tables as rows, note marks as `[n]`, then the notes and the bibliography; `~` is a space that does not break. */
export const plainText = (report: Report): string =>
  [
    report.cover.title,
    report.cover.subtitle,
    ...report.cover.lines,
    '',
    ...report.body.flatMap((block) => lines(block, 1)),
    ...report.notes.map(({ number, children }) => `[${number}] ${plain(children)}`),
    '',
    ...report.bibliography.map(
      ({ id, children, citedIn }) =>
        `${id}: ${plain(children)} ${report.furniture.citedInNotes}: ${citedIn.join(report.furniture.comma) || 'none'}`,
    ),
    '',
  ]
    .join('\n')
    .replaceAll('\u00a0', '~');
