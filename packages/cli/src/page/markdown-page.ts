import type { Output } from '../io.js';
import { markdownCell } from '../markdown.js';
import type { Item, Page } from './page.js';

/** What begins a line, so that a sign or a year with a full stop does not begin a list there, nor dashes draw a rule. */
const opening = (line: string): string =>
  line.replace(/^[-+=]/, String.raw`\$&`).replace(/^(\d+)\.(?=\s|$)/, String.raw`$1\.`);

const itemLines = (item: Item, colon: string, depth: number): readonly string[] => {
  const { label, text = '', remark = '', mark, items = [] } = item;
  const words = [
    ...(mark === undefined ? [] : [markdownCell(mark)]),
    ...(label === undefined ? [] : [`**${markdownCell(`${label}${colon.trimEnd()}`)}**`]),
    ...[text, remark].filter((each) => each !== '').map(markdownCell),
  ];
  return [
    `${'  '.repeat(depth)}- ${opening(words.join(' '))}`,
    ...items.flatMap((each) => itemLines(each, colon, depth + 1)),
  ];
};

/** Writes a page as Markdown that can be pasted into one's own: none of its texts is markup. */
export function printMarkdownPage(out: Output, { title, subtitle, sections, colon }: Page): void {
  const lines = [
    `# ${markdownCell(title)}`,
    '',
    opening(markdownCell(subtitle)),
    ...sections.flatMap(({ heading, note, items }) => [
      '',
      `## ${markdownCell(heading)}`,
      '',
      ...(note === undefined ? [] : [`_${markdownCell(note)}_`, '']),
      ...items.flatMap((item) => itemLines(item, colon, 0)),
    ]),
  ];
  out.write(`${lines.join('\n')}\n`);
}
