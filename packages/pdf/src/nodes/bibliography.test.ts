import type { BibliographyEntry } from '@bilateral/report';
import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { painted } from '../../test/recording-painter.js';
import { setBlocks } from './index.js';

const latin: BibliographyEntry = {
  id: 'source-a',
  children: [{ kind: 'text', value: 'Author, A long title of a study' }],
  citedIn: [3, 14],
};
const urdu: BibliographyEntry = {
  id: 'source-b',
  children: [{ kind: 'text', value: 'دفتر خارجہ، بیان' }],
  citedIn: [4],
};

function set(entries: readonly BibliographyEntry[], direction: 'ltr' | 'rtl') {
  const report = smallReport([{ kind: 'bibliography' }], { direction, bibliography: entries });
  const context = contextOf(report);
  const strips = setBlocks(report.body, context);
  return { strips, lines: painted(strips).lines, column: context.frame.text };
}

test('an entry and the notes that cite it are one paragraph', () => {
  const { lines } = set([latin], 'ltr');
  expect(lines.map(({ text }) => text)).toEqual(['Author, A long title of a study Cited in notes 3, 14']);
});

test('a Latin entry in an Urdu report stands to the left, and the notes that cite it below to the right', () => {
  const { lines, column } = set([latin, urdu], 'rtl');
  expect(lines).toHaveLength(3);
  expect(lines[0]!.x).toBeCloseTo(column.left);
  expect(lines[1]!.x + lines[1]!.width).toBeCloseTo(column.left + column.width, 0);
  expect(lines[2]!.x + lines[2]!.width).toBeCloseTo(column.left + column.width, 0);
});

test('an entry is found by its anchor and kept with its notes', () => {
  const { strips } = set([latin], 'rtl');
  expect(strips[0]).toMatchObject({ anchors: ['source-a'], glued: true });
});

test('Urdu words of a Latin entry read from right to left as a whole, and the stop before them ends the title', () => {
  const value = '۔ 17 اکتوبر 2015۔ اخبار۔ ';
  const { lines } = set(
    [{ ...latin, children: [...latin.children, { kind: 'text', value }], citedIn: [] }],
    'rtl',
  );
  const seen = lines[0]!.text.replace(/[\u200f\u2060-\u2069]/g, '');
  // From left to right: the title with its stop, then the Urdu words from their last to their first.
  const words = ['study۔', 'اخبار', '2015', 'اکتوبر', '17'].map((word) => seen.indexOf(word));
  expect(words.every((at, index) => at > (words[index - 1] ?? -1))).toBe(true);
});
