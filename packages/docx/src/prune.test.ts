import type { Block, Section } from '@bilateral/report';
import { expect, test } from 'vitest';
import { printedBlocks } from './prune.js';

const section = (id: string, ...children: readonly Block[]): Section => ({
  kind: 'section',
  id,
  title: id,
  children,
});
const words: Block = { kind: 'paragraph', children: [] };
const notes: Block = { kind: 'notesList' };

test('a section that holds only the list of notes is left out, also when it is nested', () => {
  expect(printedBlocks([section('a', words), section('notes', section('inner', notes))])).toEqual([
    section('a', words),
  ]);
});

test('a section that holds more than the list of notes keeps the rest', () => {
  expect(printedBlocks([section('notes', words, notes)])).toEqual([section('notes', words)]);
});

test('a section that was empty from the start keeps its heading', () => {
  expect(printedBlocks([section('empty')])).toEqual([section('empty')]);
});
