import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { RecordingPainter } from '../../test/recording-painter.js';
import type { Page } from '../layout/paginate.js';
import type { Heading } from '../layout/strip.js';
import { paintFurniture, sectionTitles } from './page-furniture.js';

function furniture(direction: 'ltr' | 'rtl', section: string) {
  const report = smallReport([], { direction });
  const painter = new RecordingPainter();
  paintFurniture(painter, report, contextOf(report), { number: 12, section });
  return painter.lines;
}

test('the report is named where lines start and the chapter where they end', () => {
  const [title, section, number] = furniture('ltr', '4 Trade');
  expect([title!.text, section!.text, number!.text]).toEqual(['A report', '4 Trade', 'Page 12']);
  expect(title!.x).toBeLessThan(section!.x);
  const [mirrored, chapter] = furniture('rtl', '4 Trade');
  expect(mirrored!.x).toBeGreaterThan(chapter!.x);
});

test('a long title of a chapter ends at a word, with an ellipsis', () => {
  const [, section] = furniture('ltr', 'Trade, energy and what the two states have said of it, year by year');
  expect(section!.text).toMatch(/^Trade, .*\w…$/);
  expect(section!.width).toBeLessThan(200);
});

const page = (...headings: readonly Heading[]): Page =>
  headings.map((heading) => ({
    top: 0,
    strip: { height: 1, before: 0, glued: false, anchors: [], heading, paint: () => undefined },
  }));

test('a page belongs to the first chapter that begins on it, else to the one before', () => {
  const pages = [
    page({ title: 'Brief', level: 1 }),
    page({ title: 'Detail', level: 2 }),
    page({ title: 'Visits', level: 1, number: '1' }, { title: 'Trade', level: 1, number: '2' }),
    page(),
  ];
  expect(sectionTitles(pages)).toEqual(['Brief', 'Brief', '1 Visits', '2 Trade']);
});
