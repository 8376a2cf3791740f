import type { Block } from '@bilateral/report';
import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { painted } from '../../test/recording-painter.js';
import { setBlocks } from './index.js';

const section = (id: string, children: readonly Block[] = [], number?: string): Block => ({
  kind: 'section',
  id,
  title: `Title of ${id}`,
  children,
  ...(number === undefined ? {} : { number }),
});

/** Chapters with so many parts each, and so many parts in these. */
function chapters(count: number, parts: number, smaller: number): readonly Block[] {
  const inner = (name: string, size: number, rest: readonly number[]): readonly Block[] =>
    Array.from({ length: size }, (_, index) =>
      section(
        `${name}-${index}`,
        rest.length === 0 ? [] : inner(`${name}-${index}`, rest[0]!, rest.slice(1)),
      ),
    );
  return inner('c', count, [parts, smaller]);
}

function contentsOf(body: readonly Block[], direction: 'ltr' | 'rtl' = 'ltr') {
  const report = smallReport([{ kind: 'contents', title: 'Contents' }, ...body], { direction });
  const context = contextOf(report);
  const strips = setBlocks(report.body.slice(0, 1), context);
  const height = strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
  return { strips, lines: painted(strips).lines, pages: height / context.frame.height };
}

const levels = (lines: readonly { readonly text: string }[]): number =>
  Math.max(...lines.map(({ text }) => text.split('-').length - 1));

test('a short report lists three levels', () => {
  expect(levels(contentsOf(chapters(3, 3, 2)).lines)).toBe(3);
});

test('a longer one lists as many levels as two pages hold', () => {
  const { lines, pages } = contentsOf(chapters(10, 6, 4));
  expect(levels(lines)).toBe(2);
  expect(pages).toBeLessThanOrEqual(2);
  expect(levels(contentsOf(chapters(20, 20, 1)).lines)).toBe(1);
});

test('an entry is number, title and page, in the order of reading, and mirrored in a report written leftwards', () => {
  const entry = (direction: 'ltr' | 'rtl') =>
    contentsOf([section('trade', [], '4')], direction).lines.slice(1);
  expect(entry('ltr').map(({ text, path }) => [path, text.trim()])).toEqual([
    ['Document Sect TOC TOCI', '4'],
    ['Document Sect TOC TOCI', 'Title of trade'],
    ['Document Sect TOC TOCI', '1'],
  ]);
  const places = entry('ltr').map(({ x }) => x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const mirrored = entry('rtl').map(({ x }) => x);
  expect(mirrored).toEqual([...mirrored].sort((a, b) => b - a));
});

test('the contents, and what follows them, begin a page', () => {
  const body: readonly Block[] = [{ kind: 'contents', title: 'Contents' }, section('a')];
  const report = smallReport(body);
  const strips = setBlocks(body, contextOf(report));
  expect(strips.filter(({ newPage }) => newPage === true).map(({ heading }) => heading?.title)).toEqual([
    'Contents',
    'Title of a',
  ]);
});
