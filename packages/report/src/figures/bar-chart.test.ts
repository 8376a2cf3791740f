import { describe, expect, test } from 'vitest';
import { linesIn, rectsIn, textAt, textsIn, wordsIn } from '../../test/marks.js';
import { plainMeasure } from '../../test/scene-boxes.js';
import type { Bar, BarChart, BarSeries, Tone } from '../model.js';
import { drawFigure } from './draw-figure.js';
import type { RectMark, Scene } from './scene.js';

const bar = (value: number, more: Partial<Bar> = {}): Bar => ({
  value,
  text: `v${value}`,
  approximate: false,
  ...more,
});

const series = (tone: Tone, ...bars: readonly (Bar | undefined)[]): BarSeries => ({
  name: `the ${tone}`,
  tone,
  bars,
});

const draw = (
  categories: readonly string[],
  all: readonly BarSeries[],
  more: Partial<BarChart> & { readonly direction?: 'ltr' | 'rtl' } = {},
): Scene => {
  const { direction = 'ltr', ...rest } = more;
  const chart: BarChart = {
    kind: 'barChart',
    id: 'c',
    caption: 'C',
    alternative: 'C',
    axis: 'Unit',
    arrangement: 'grouped',
    categories,
    series: all,
    remark: [],
    ...rest,
  };
  return drawFigure(chart, { width: 400, measure: plainMeasure, direction, language: 'en' });
};

const inTone = (scene: Scene, tone: Tone): readonly RectMark[] =>
  rectsIn(scene).filter(({ fill, height }) => fill === tone && height !== 7);

const footOf = ({ y, height }: RectMark): number => y + height;

describe('bars', () => {
  test('are as high as their values and stand on one line', () => {
    const [low, high] = inTone(draw(['2020', '2021'], [series('first', bar(50), bar(100))]), 'first');
    expect(high?.height).toBeCloseTo(2 * (low?.height ?? 0));
    expect(footOf(high as RectMark)).toBeCloseTo(footOf(low as RectMark));
  });

  test('hang from the axis where their values lie below zero, with the value below', () => {
    const scene = draw(['2020', '2021'], [series('first', bar(-50), bar(100))]);
    const [hanging, standing] = inTone(scene, 'first') as [RectMark, RectMark];
    expect(hanging.y).toBeCloseTo(footOf(standing));
    expect(textAt(scene, 'v-50').y).toBeGreaterThan(footOf(hanging));
    expect(textAt(scene, 'v100').y).toBeLessThan(standing.y);
  });

  test('are hatched where the value is rough, and left out where none is known', () => {
    const scene = draw(['1', '2', '3'], [series('first', bar(1, { approximate: true }), undefined, bar(3))]);
    expect(inTone(scene, 'first').map(({ hatched }) => hatched)).toEqual([true, undefined]);
  });

  test('have a line from the least to the most that is said, and the value clear of it', () => {
    const scene = draw(['2014'], [series('first', bar(474, { range: [474, 542] }))]);
    const [box] = inTone(scene, 'first') as [RectMark];
    const whisker = linesIn(scene).find(
      ({ stroke, points: [a, b] }) => stroke === 'ink' && a?.[0] === b?.[0],
    );
    const [low = 0, high = 0] = whisker?.points.map(([, y]) => y) ?? [];
    expect(low).toBeCloseTo(box.y);
    expect((footOf(box) - high) / box.height).toBeCloseTo(542 / 474);
    expect(textAt(scene, 'v474').y).toBeLessThan(high);
  });
});

describe('several series', () => {
  const two = [series('first', bar(1), bar(2)), series('second', bar(3), bar(4))];

  test('stand side by side when grouped, and are named', () => {
    const scene = draw(['a', 'b'], two);
    const [first] = inTone(scene, 'first') as [RectMark];
    const [second] = inTone(scene, 'second') as [RectMark];
    expect(first.x + first.width).toBeLessThanOrEqual(second.x);
    expect(wordsIn(scene)).toEqual(expect.arrayContaining(['the first', 'the second']));
  });

  test('stand on each other when stacked', () => {
    const scene = draw(['a', 'b'], two, { arrangement: 'stacked' });
    const [first] = inTone(scene, 'first') as [RectMark];
    const [second] = inTone(scene, 'second') as [RectMark];
    expect(footOf(second)).toBeCloseTo(first.y);
    expect(second.x).toBeCloseTo(first.x);
    expect(second.height).toBeCloseTo(3 * first.height);
  });

  test('go up and down from one line when mirrored, and the axis has no negative numbers', () => {
    const scene = draw(['a', 'b'], two, { arrangement: 'mirrored' });
    const [first] = inTone(scene, 'first') as [RectMark];
    const [second] = inTone(scene, 'second') as [RectMark];
    expect(footOf(first)).toBeCloseTo(second.y);
    expect(wordsIn(scene).filter((words) => /^[-\u2212]/.test(words))).toEqual([]);
    expect(textAt(scene, 'v3').y).toBeGreaterThan(footOf(second));
  });
});

describe('names', () => {
  test('stand level where every word finds room, and read upwards where one does not', () => {
    const level = draw(['Trade and energy'], [series('first', bar(1))]);
    expect(textsIn(level).filter(({ turned }) => turned)).toEqual([]);
    const narrow = Array.from({ length: 16 }, (_, index) => `interdepartmental ${index}`);
    const turned = draw(narrow, [series('first', ...narrow.map((_, index) => bar(index)))]);
    expect(textsIn(turned).filter((text) => text.turned && /^inter/.test(text.text))).toHaveLength(16);
  });

  test('of many years without a gap are those of round years, each below its bar', () => {
    const years = Array.from({ length: 64 }, (_, index) => String(1961 + index));
    const bars = years.map((_, index) => (index === 19 ? bar(7, { text: '' }) : undefined));
    const scene = draw(years, [series('first', ...bars)]);
    expect(wordsIn(scene)).toEqual(expect.arrayContaining(['1970', '1980', '2020']));
    expect(wordsIn(scene)).not.toContain('1961');
    const [box] = inTone(scene, 'first') as [RectMark];
    expect(textAt(scene, '1980').x).toBeCloseTo(box.x + box.width / 2);
  });

  test('run from the right where the report does, and the axis stands there too', () => {
    const scene = draw(['2020', '2021'], [series('first', bar(1), bar(2))], { direction: 'rtl' });
    expect(textAt(scene, '2020').x).toBeGreaterThan(textAt(scene, '2021').x);
    expect(textAt(scene, '0').x).toBeGreaterThan(380);
  });
});

test('the axis, its numbers, the values and the names are written', () => {
  expect(wordsIn(draw(['2020'], [series('first', bar(1000, { text: 'about 1,000' }))]))).toEqual([
    'Unit',
    ...['0', '200', '400', '600', '800', '1,000'],
    'about 1,000',
    '2020',
  ]);
});

test('a chart without bars is an empty axis', () => {
  expect(linesIn(draw([], []))).toHaveLength(2);
});
