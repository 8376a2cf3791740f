import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { printable, type Output } from '../io.js';
import type { Item, Page, Section } from './page.js';
import { wordsOf, wrapped, type Word } from './wrap.js';

/** A line of reading that is longer than this is hard to follow, however wide the screen. */
const widest = 100;

const widthOf = ({ terminal, columns }: Output): number =>
  terminal && columns !== undefined ? Math.min(columns, widest) : Infinity;

/** The words of a line; those beside each other that are of one style are styled together. */
const shown = ({ colour }: Output, words: readonly Word[]): string => {
  const runs: { readonly style: Word['style']; text: string }[] = [];
  for (const { text, style } of words) {
    const run = runs.at(-1);
    if (run && run.style === style) run.text += ` ${text}`;
    else runs.push({ style, text });
  }
  return runs
    .map(({ text, style }) =>
      colour && style !== undefined ? styleText(style, text, { validateStream: false }) : text,
    )
    .join(' ');
};

/** Writes words as lines, the first one after a start of its own, the others beneath its text. */
const printWords = (out: Output, words: readonly Word[], start = '', hanging = start): void => {
  const room = Math.max(20, widthOf(out) - Math.max(stringWidth(start), stringWidth(hanging)));
  for (const [index, line] of wrapped(words, room).entries())
    out.write(`${index === 0 ? start : hanging}${shown(out, line)}\n`);
};

const wordsOfItem = ({ label, text = '', remark = '' }: Item, colon: string): readonly Word[] => [
  ...wordsOf(label === undefined ? '' : `${printable(label)}${colon.trimEnd()}`, 'bold'),
  ...wordsOf(printable(text)),
  ...wordsOf(printable(remark), 'dim'),
];

const printItem = (out: Output, item: Item, colon: string, depth: number): void => {
  const indent = ' '.repeat(2 * depth);
  const mark = item.mark === undefined ? (depth > 1 ? '– ' : '') : `${item.mark} `;
  const hanging = indent + ' '.repeat(mark === '' ? 2 : stringWidth(mark));
  printWords(out, wordsOfItem(item, colon), indent + mark, hanging);
  for (const each of item.items ?? []) printItem(out, each, colon, depth + 1);
};

const printSection = (out: Output, { heading, note, items }: Section, colon: string): void => {
  out.write('\n');
  printWords(out, wordsOf(printable(heading), 'bold'));
  if (note !== undefined) printWords(out, wordsOf(printable(note), 'dim'), '  ');
  for (const item of items) printItem(out, item, colon, 1);
};

/** Writes a page for people: headings, and what stands below them, broken at the width of a terminal and whole in a pipe. */
export function printPage(out: Output, { title, subtitle, sections, colon }: Page): void {
  printWords(out, wordsOf(printable(title), 'bold'));
  printWords(out, wordsOf(printable(subtitle), 'dim'));
  for (const section of sections) printSection(out, section, colon);
}
