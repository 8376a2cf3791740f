import { describe, expect, it } from 'vitest';
import { paragraph, text } from '../inline.js';
import type { Block, List, Section } from '../model.js';
import { annexLetter, numbered } from './numbering.js';

const section = (id: string, ...children: readonly Block[]): Section => ({
  kind: 'section',
  id,
  title: id,
  children,
});

const list = (ordered: boolean, ...items: readonly string[]): List => ({
  kind: 'list',
  ordered,
  items: items.map((item) => [text(item)]),
});

/** What is numbered, in the order of print. */
const numbersIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'section') return [block.number ?? '-', ...numbersIn(block.children)];
    if (block.kind === 'paragraph') return [block.number ?? '-'];
    return block.kind === 'list' ? (block.numbers ?? ['-']) : [];
  });

describe('numbers', () => {
  it('run through a chapter, whatever headings stand in it, and begin anew in the next', () => {
    const chapters = [
      section('a', paragraph('one'), section('b', list(false, 'two', 'three')), paragraph('four')),
      section('c', section('d', paragraph('one'))),
    ];
    expect(numbersIn(numbered(chapters, []))).toEqual([
      ...['1', '1.1', '-', '1.2', '1.3', '1.4'],
      ...['2', '-', '2.1'],
    ]);
  });

  it('are letters for annexes, which do not go on from the chapters', () => {
    const tree = numbered([section('a', paragraph('one'))], [section('b', paragraph('two'))]);
    expect(numbersIn(tree)).toEqual(['1', '1.1', 'A', 'A.1']);
  });

  it('are not given to lists that count their items, nor to tables', () => {
    const table = { kind: 'table', id: 't', caption: 't', columns: [], rows: [] } as const;
    expect(numbersIn(numbered([section('a', list(true, 'one'), table, paragraph('two'))], []))).toEqual([
      '1',
      '-',
      '1.1',
    ]);
  });

  it('leave what they number as it is', () => {
    const chapter = section('a', paragraph('one'));
    const before = JSON.stringify(chapter);
    numbered([chapter], []);
    expect(JSON.stringify(chapter)).toBe(before);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
])('the letter of annex %i is %s', (index, letter) => {
  expect(annexLetter(index)).toBe(letter);
});
