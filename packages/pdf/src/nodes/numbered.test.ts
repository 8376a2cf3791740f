import type { Block, Inline } from '@bilateral/report';
import { describe, expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { painted, type SetLine } from '../../test/recording-painter.js';
import { setBlocks } from './index.js';

const text = (value: string): readonly Inline[] => [{ kind: 'text', value }];

function set(block: Block, direction: 'ltr' | 'rtl' = 'ltr'): readonly SetLine[] {
  const report = smallReport([block], { direction });
  return painted(setBlocks(report.body, contextOf(report))).lines;
}

const outline = (lines: readonly SetLine[]) => lines.map(({ path, text: words }) => [path, words.trim()]);

describe('the number of a paragraph', () => {
  const paragraph: Block = { kind: 'paragraph', number: '4.12', children: text('The commission met.') };

  test('is text inside the paragraph and read first', () => {
    expect(outline(set(paragraph))).toEqual([
      ['Document P Span', '4.12'],
      ['Document P', 'The commission met.'],
    ]);
  });

  test('hangs in the margin on the line of the first words, at the side where lines start', () => {
    const [number, words] = set(paragraph);
    expect(number!.y).toBe(words!.y);
    expect(number!.x + number!.width).toBeLessThan(words!.x);
    const [mirrored, right] = set(paragraph, 'rtl');
    expect(mirrored!.x).toBeGreaterThan(right!.x + right!.width);
  });

  test('ends with a space, so that who listens does not hear it with the first word', () => {
    expect(set(paragraph)[0]!.text).toBe('4.12 ');
  });
});

describe('a list', () => {
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: [text('Oil'), text('Gas')],
    numbers: ['2.3', '2.4'],
  };

  test('reads the number of an item, its mark and its words', () => {
    expect(outline(set(list)).slice(0, 3)).toEqual([
      ['Document L LI Lbl', '2.3'],
      ['Document L LI Lbl', '•'],
      ['Document L LI LBody', 'Oil'],
    ]);
  });

  test('hangs its marks before the words in both directions', () => {
    const [, mark, words] = set(list);
    expect(mark!.x + mark!.width).toBeLessThan(words!.x);
    const [, mirrored, right] = set(list, 'rtl');
    expect(mirrored!.x).toBeGreaterThan(right!.x + right!.width);
  });

  test('counts the items of an ordered list', () => {
    const items = Array.from({ length: 12 }, () => text('Step'));
    const marks = outline(set({ kind: 'list', ordered: true, items })).filter(([path]) =>
      path!.endsWith('Lbl'),
    );
    expect(marks.map(([, mark]) => mark)).toEqual(items.map((_, index) => `${index + 1}.`));
  });

  test('leaves neither its first nor its last line alone on a page', () => {
    const items = Array.from({ length: 5 }, () => text('Step'));
    const report = smallReport([{ kind: 'list', ordered: false, items }]);
    const strips = setBlocks(report.body, contextOf(report));
    expect(strips.map(({ glued }) => glued)).toEqual([true, false, false, true, false]);
  });
});
