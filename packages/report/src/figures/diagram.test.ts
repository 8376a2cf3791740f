import { expect, test } from 'vitest';
import { linesIn, rectsIn, textAt, textsIn } from '../../test/marks.js';
import { plainMeasure } from '../../test/scene-boxes.js';
import type { Diagram } from '../model.js';
import { drawFigure } from './draw-figure.js';
import type { Scene } from './scene.js';

const box = (label: string, ...parts: readonly string[]): Diagram['tiers'][number]['boxes'][number] => ({
  label,
  detail: `since ${label}`,
  parts: parts.map((part) => ({ label: part, detail: '' })),
});

const diagram: Diagram = {
  kind: 'diagram',
  id: 'd',
  caption: 'D',
  alternative: 'D',
  ends: ['Arcadia', 'Baltia'],
  tiers: [
    {
      label: 'Bodies of the two',
      boxes: [box('Commission', 'Trade', 'Steel'), box('Talks'), box('Committee')],
    },
    { label: 'With others', boxes: [box('League')] },
  ],
  remark: [],
};

const draw = (direction: 'ltr' | 'rtl' = 'ltr'): Scene =>
  drawFigure(diagram, { width: 460, measure: plainMeasure, direction, language: 'en' });

test('the first state stands where the reader begins, the second at the other side', () => {
  const scene = draw();
  expect(textAt(scene, 'Arcadia').x).toBeLessThan(80);
  expect(textAt(scene, 'Baltia').x).toBeGreaterThan(380);
  expect(textAt(draw('rtl'), 'Arcadia').x).toBeGreaterThan(380);
});

test('a line leads from state to state behind every row of boxes', () => {
  const scene = draw();
  const [left, right] = rectsIn(scene)
    .filter(({ fill }) => fill === 'first' || fill === 'second')
    .map(({ x }) => x) as [number, number];
  const lines = linesIn(scene).map(({ points }) => points.map(([x]) => Math.round(x)));
  expect(lines).toHaveLength(3);
  for (const [from = 0, to = 0] of lines) {
    expect(from).toBeLessThanOrEqual(left + 5);
    expect(to).toBeGreaterThanOrEqual(Math.floor(right));
  }
});

test('parts stand inside the box of their whole, and boxes without parts side by side', () => {
  const scene = draw();
  const around = (words: string) => {
    const { x, y } = textAt(scene, words);
    return rectsIn(scene).filter(
      (rect) =>
        rect.stroke && x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height,
    );
  };
  expect(around('Steel')).toHaveLength(2);
  expect(around('Steel')[0]).toBe(around('Commission')[0]);
  expect(textAt(scene, 'Talks').y).toBeCloseTo(textAt(scene, 'Committee').y);
});

test('tiers follow each other, each under its title', () => {
  const scene = draw();
  const order = ['Bodies of the two', 'Commission', 'Talks', 'With others', 'League'];
  const heights = order.map((words) => textAt(scene, words).y);
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  expect(textsIn(scene).map(({ text }) => text)).toContain('since League');
});
