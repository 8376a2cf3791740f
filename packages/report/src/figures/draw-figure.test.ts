import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, latin, naskh, plainMeasure } from '../../test/scene-boxes.js';
import type { BarChart, Diagram, Figure, Timeline, Tone } from '../model.js';
import { drawFigure, type FigureOptions } from './draw-figure.js';

const word = fc.oneof(
  fc.constantFrom(
    'of',
    'trade',
    'and',
    'cooperation',
    'межправительственная',
    'комиссия',
    'تعلقات',
    '2014–2023',
  ),
  fc.string({ minLength: 1, maxLength: 22 }),
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: most }).map((each) => each.join(' '));
const rest = { id: 'figure', caption: 'Caption', alternative: 'All of it.', remark: [] } as const;

const tones: readonly Tone[] = ['first', 'second', 'confirmed', 'majority', 'unique', 'conflict'];
const count = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1e9, noNaN: true }));
const level = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), count);
const barOf = (value: fc.Arbitrary<number>): fc.Arbitrary<unknown> =>
  fc.record({
    value,
    text: words(3),
    approximate: fc.boolean(),
    range: fc.option(fc.tuple(value, value), { nil: undefined }),
  });

const barChart = (many: number): fc.Arbitrary<BarChart> =>
  fc
    .tuple(fc.integer({ min: 0, max: many }), fc.constantFrom('grouped', 'stacked', 'mirrored'))
    .chain(([length, arrangement]) => {
      const exactly = { minLength: length, maxLength: length };
      const bar = fc.option(barOf(arrangement === 'mirrored' ? count : level), { nil: undefined });
      const series = fc.record({
        name: words(5),
        tone: fc.constantFrom(...tones),
        bars: fc.array(bar, exactly),
      });
      return fc
        .record({
          axis: words(8),
          categories: fc.array(words(3), exactly),
          series: fc.array(series, { maxLength: 4 }),
        })
        .map((parts) => ({ ...rest, kind: 'barChart', arrangement, ...parts }));
    }) as fc.Arbitrary<unknown> as fc.Arbitrary<BarChart>;

const timeline: fc.Arbitrary<Timeline> = fc
  .record({
    from: fc.integer({ min: 1900, max: 2020 }),
    years: fc.integer({ min: 0, max: 110 }),
    milestones: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), date: words(3), label: words(9) }),
      {
        maxLength: 11,
      },
    ),
    isLate: fc.boolean(),
    lanes: fc.array(
      fc.record({ label: words(5), counts: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }) }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ from, years, milestones, isLate, lanes }) => ({
    ...rest,
    kind: 'timeline',
    from,
    to: from + years,
    milestones: milestones
      .map(({ at, date, label }) => ({ at: from + (isLate ? 0.85 + at * 0.15 : at) * years, date, label }))
      .sort((a, b) => a.at - b.at),
    lanes: lanes.map(({ label, counts }) => ({
      label,
      years: counts.slice(0, years + 1).map((count, index) => ({ year: from + index, count })),
    })),
  }));

const named = { label: words(8), detail: words(5) };
const diagram = fc
  .record({
    ends: fc.tuple(words(2), words(2)),
    tiers: fc.array(
      fc.record({
        label: words(5),
        boxes: fc.array(fc.record({ ...named, parts: fc.array(fc.record(named), { maxLength: 5 }) }), {
          maxLength: 6,
        }),
      }),
      { maxLength: 4 },
    ),
  })
  .map((parts): Diagram => ({ ...rest, kind: 'diagram', ...parts }));

const options: fc.Arbitrary<FigureOptions> = fc.record({
  width: fc.integer({ min: 300, max: 500 }),
  measure: fc.constant(plainMeasure),
  direction: fc.constantFrom('ltr', 'rtl'),
  language: fc.constantFrom('en', 'ru', 'ur'),
});

describe('whatever is drawn', () => {
  const kinds: readonly (readonly [string, fc.Arbitrary<Figure>])[] = [
    ['a chart of few bars', barChart(6)],
    ['a chart of many bars', barChart(60)],
    ['a timeline', timeline],
    ['a diagram', diagram],
  ];
  test.each(kinds)('no texts overlap and all lies inside %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, options, (figure, how) => {
        const scene = drawFigure(figure, how);
        expect(scene.width).toBe(how.width);
        expect(faultsOf(scene, plainMeasure, how.language === 'ur' ? naskh : latin)).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

test('the bars of a lane are four fifths of a year wide', () => {
  const lanes = [{ label: 'Visits', years: [{ year: 2003, count: 2 }] }];
  const years: Timeline = { ...rest, kind: 'timeline', from: 2000, to: 2009, milestones: [], lanes };
  const how = { width: 400, measure: plainMeasure, direction: 'ltr', language: 'en' } as const;
  const { marks } = drawFigure(years, how);
  const grid = marks.flatMap((mark) =>
    mark.kind === 'line' && mark.stroke === 'hair' ? [mark.points[0]![0]] : [],
  );
  const year = (Math.max(...grid) - Math.min(...grid)) / (new Set(grid).size - 1);
  expect(marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []))).toEqual([
    expect.closeTo(year * 0.8),
  ]);
});
