import { expect, test } from 'vitest';
import { atEnd, atStart, inset, pageFrame, type Column } from './frame.js';

const ltr: Column = { left: 50, width: 400, direction: 'ltr' };
const rtl: Column = { ...ltr, direction: 'rtl' };

test('lines start at the left edge, or at the right edge of a column that is written leftwards', () => {
  expect(atStart(ltr, 100)).toBe(50);
  expect(atStart(rtl, 100)).toBe(350);
  expect(atStart(ltr, 100, 20)).toBe(70);
  expect(atStart(rtl, 100, 20)).toBe(330);
  expect(atEnd(ltr, 100)).toBe(350);
  expect(atEnd(rtl, 100)).toBe(50);
});

test('an inset column is narrower at the side where its lines start', () => {
  expect(inset(ltr, 30)).toEqual({ left: 80, width: 370, direction: 'ltr' });
  expect(inset(rtl, 30)).toEqual({ left: 50, width: 370, direction: 'rtl' });
  expect(inset(rtl, 30, 10)).toEqual({ left: 60, width: 360, direction: 'rtl' });
});

test('a page written leftwards mirrors one written rightwards', () => {
  const [one, other] = [pageFrame('A4', 'ltr'), pageFrame('A4', 'rtl')];
  expect(one.left).toBeCloseTo(one.pageWidth - one.left - one.width);
  expect(other.text.left).toBeCloseTo(one.pageWidth - one.text.left - one.text.width);
});

test('lines are equally long on both sheets', () => {
  expect(pageFrame('Letter', 'ltr').text.width).toBe(pageFrame('A4', 'ltr').text.width);
});
