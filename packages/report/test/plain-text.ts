import type { Block, Inline, Report, Table } from '../src/index.js';

const word = (node: Inline): string => {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'noteMark':
      return `[${node.number}]`;
    case 'support':
      return node.label;
    case 'lineBreak':
      return ' / ';
    default:
      return plain(node.children);
  }
};

/** Inline content as a reader sees it; a note mark is `[n]`, a new line within a cell a stroke. */
export const plain = (children: readonly Inline[]): string => children.map(word).join('');

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
        ...block.series.flatMap(({ name, bars }) =>
          bars.map((bar, index) =>
            bar === undefined
              ? `  ${name}, ${block.categories[index]}: nothing`
              : [
                  `  ${name}, ${block.categories[index]}: ${bar.text} = ${bar.value}`,
                  ...(bar.approximate ? ['rough'] : []),
                ].join(', '),
          ),
        ),
        `  ${block.alternative}`,
        `  ${plain(block.remark)}`,
        '',
      ];
    case 'timeline':
    case 'diagram':
      return [`Figure: ${block.caption}`, `  ${block.alternative}`, `  ${plain(block.remark)}`, ''];
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
