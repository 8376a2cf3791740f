import type { BarChart, Block, Diagram, Inline, Report, Table, Timeline } from '../src/index.js';

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

const barChart = ({ caption, axis, categories, series }: BarChart): readonly string[] => [
  `Chart: ${caption} (${axis})`,
  ...series.flatMap(({ name, bars }) => [
    `  ${name}`,
    ...bars.flatMap((bar, index) => {
      if (bar === undefined) return [];
      const { value, text, approximate, range } = bar;
      const details = [...(approximate ? ['rough'] : []), ...(range ? [range.join('…')] : [])];
      return [[`    ${categories[index]}: ${text} = ${value}`, ...details].join(', ')];
    }),
  ]),
];

const timeline = ({ caption, from, to, milestones, lanes }: Timeline): readonly string[] => [
  `Timeline: ${caption} (${from}–${to})`,
  ...milestones.map(({ at, date, label }) => `  ${at.toFixed(2)}: ${label} (${date})`),
  ...lanes.map(
    ({ label, years }) => `  ${label}: ${years.map(({ year, count }) => `${year} ${count}`).join(', ')}`,
  ),
];

const diagram = ({ caption, ends, tiers }: Diagram): readonly string[] => [
  `Diagram: ${caption} (${ends.join(' … ')})`,
  ...tiers.flatMap(({ label, boxes }) => [
    `  ${label}`,
    ...boxes.flatMap((box) => [
      `    ${box.label} (${box.detail})`,
      ...box.parts.map((part) => `      ${part.label} (${part.detail})`),
    ]),
  ]),
];

const figure = (block: BarChart | Timeline | Diagram): readonly string[] => {
  switch (block.kind) {
    case 'barChart':
      return barChart(block);
    case 'timeline':
      return timeline(block);
    case 'diagram':
      return diagram(block);
  }
};

/** The number in the margin, before what it numbers. */
const before = (number: string | undefined): string => (number === undefined ? '' : `${number} `);

const lines = (block: Block, level: number): readonly string[] => {
  switch (block.kind) {
    case 'section':
      return [
        `${'#'.repeat(level)} ${before(block.number)}${block.title}`,
        '',
        ...block.children.flatMap((child) => lines(child, level + 1)),
      ];
    case 'paragraph':
      return [`${before(block.number)}${plain(block.children)}`, ''];
    case 'list':
      return [
        ...block.items.map(
          (item, index) =>
            `${block.ordered ? `${index + 1}.` : '-'} ${before(block.numbers?.[index])}${plain(item)}`,
        ),
        '',
      ];
    case 'table':
      return [...table(block), ''];
    case 'barChart':
    case 'timeline':
    case 'diagram':
      return [...figure(block), `  ${block.alternative}`, `  ${plain(block.remark)}`, ''];
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
