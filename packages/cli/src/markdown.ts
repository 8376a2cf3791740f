import { printable, type Output } from './io.js';

/** What a column needs to be one of a Markdown table. */
interface MarkdownColumn {
  readonly name: string;
  readonly align?: 'right';
}

/** What a reader of Markdown would make a link or a mention of by itself, escaped or not: an address, a URL, `#12`. */
const linking = /[@#]|:\/\/|www\./iu;

const escaped = (word: string): string =>
  word
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~$!(){}]/g, String.raw`\$&`);

/** Within code nothing is a link, and nothing but its own end and a bar means anything. */
const inert = (word: string): string => {
  if (!/[\\`|]/.test(word)) return `\`${word}\``;
  return word
    .split(/((?:[@#:]|(?<=www)\.)+)/iu)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escaped(part)))
    .join('');
};

/** A text as it may stand in a cell of a Markdown table: it reads as it is, and none of it is markup. */
export function markdownCell(text: string): string {
  return printable(text)
    .trim()
    .split(' ')
    .map((word) => (linking.test(word) ? inert(word) : escaped(word)))
    .join(' ');
}

/** Writes rows as a table of GitHub's Markdown. */
export function printMarkdown(
  out: Output,
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const heads = columns.map(({ name }) => markdownCell(name));
  const rules = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const body = rows.map((row) => line(row.map(markdownCell)));
  out.write([line(heads), line(rules), ...body].join(''));
}
