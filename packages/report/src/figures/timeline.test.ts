import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesIn, rectsIn, textAt, wordsIn } from '../../test/marks.js';
import { plainMeasure } from '../../test/scene-boxes.js';
import type { Milestone, Timeline } from '../model.js';
import { drawFigure } from './draw-figure.js';
import type { LineMark, Scene } from './scene.js';

const draw = (more: Partial<Timeline>, direction: 'ltr' | 'rtl' = 'ltr'): Scene => {
  const timeline: Timeline = {
    kind: 'timeline',
    id: 't',
    caption: 'T',
    alternative: 'T',
    from: 1948,
    to: 2026,
    milestones: [],
    lanes: [],
    remark: [],
    ...more,
  };
  return drawFigure(timeline, { width: 460, measure: plainMeasure, direction, language: 'en' });
};

const milestone = (at: number): Milestone => ({ at, date: `Day ${at}`, label: `Event ${at}` });

const leadersIn = (scene: Scene): readonly LineMark[] =>
  linesIn(scene).filter(({ points }) => points.length === 4);

type Point = LineMark['points'][number];

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const segments = ({ points }: LineMark): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, index) => [points[index] as Point, point] as const);

describe('milestones', () => {
  const late = [1948.3, 2012.2, 2014.9, 2016.7, 2018.3, 2022.15, 2023.4, 2024.8].map(milestone);

  test('are all named above the axis, each with a leader to its time', () => {
    const scene = draw({ milestones: late });
    const leaders = leadersIn(scene);
    expect(leaders).toHaveLength(late.length);
    const axis = leaders[0]?.points.at(-1)?.[1] ?? 0;
    for (const { label } of late) expect(textAt(scene, label).y).toBeLessThan(axis);
    const ends = leaders.map(({ points }) => points.at(-1)?.[0] ?? 0);
    expect(ends[1]).toBeCloseTo(((2012.2 - 1948) / 79) * 460);
    expect([...ends].sort((a, b) => a - b)).toEqual(ends);
  });

  test('have leaders that never cross', () => {
    const times = fc.array(fc.double({ min: 1948, max: 2026.9, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(times, (unsorted) => {
        const milestones = [...unsorted].sort((a, b) => a - b).map(milestone);
        const leaders = leadersIn(draw({ milestones })).map(segments);
        for (const [index, one] of leaders.entries())
          for (const other of leaders.slice(index + 1))
            expect(one.some((a) => other.some((b) => cross(a, b)))).toBe(false);
      }),
      { seed: 5 },
    );
  });
});

describe('lanes', () => {
  const lanes = [
    {
      label: 'Visits',
      years: [
        { year: 2020, count: 4 },
        { year: 2021, count: 8 },
      ],
    },
    { label: 'Exercises', years: [{ year: 2021, count: 2 }] },
  ];

  test('have a bar for each year, all in one scale, with the number over the highest', () => {
    const scene = draw({ from: 2018, to: 2024, lanes });
    const heights = rectsIn(scene).map(({ height }) => height);
    expect(heights.map((height) => height / Math.max(...heights))).toEqual([0.5, 1, 0.25]);
    expect(wordsIn(scene)).toEqual(expect.arrayContaining(['Visits', 'Exercises', '8', '2']));
    expect(wordsIn(scene)).not.toContain('4');
    const [, fullest] = rectsIn(scene);
    expect(textAt(scene, '8').x).toBeCloseTo((fullest?.x ?? 0) + (fullest?.width ?? 0) / 2);
  });

  test('run from the right where the report does, with their names there', () => {
    const scene = draw({ from: 2018, to: 2024, lanes }, 'rtl');
    const [earlier, later] = rectsIn(scene);
    expect(earlier?.x).toBeGreaterThan(later?.x ?? Infinity);
    expect(textAt(scene, 'Visits')).toMatchObject({ x: 460, anchor: 'right' });
  });
});

test('one year is a timeline too', () => {
  expect(wordsIn(draw({ from: 2020, to: 2020 }))).toEqual(['2020']);
});
