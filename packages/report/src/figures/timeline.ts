import type { Timeline } from '../model.js';
import type { Drawing } from './drawing.js';
import { drawLanes, type YearScale } from './lanes.js';
import type { Lettering, Lines } from './lettering.js';
import { drawMilestones } from './milestones.js';
import type { Mark, Scene } from './scene.js';
import { yearTicks } from './ticks.js';

/** How much of the width the names of the lanes take at most. */
const nameShare = 0.24;
const nameGap = 8;

const scaleOf = ({ from, to }: Timeline, left: number, right: number): YearScale => {
  const year = (right - left) / (to + 1 - from);
  return { left, right, year, x: (at) => left + (Math.min(to + 1, Math.max(from, at)) - from) * year };
};

/** Years below the axis, each in the middle of its year, with a hair down through the lanes. */
const drawYears = (
  { from, to }: Timeline,
  scale: YearScale,
  [axis, foot]: readonly [axis: number, foot: number],
  lettering: Lettering,
): readonly Mark[] => {
  const room = lettering.width('0000', lettering.types.axis) + 10;
  return yearTicks(from, to, Math.floor((scale.right - scale.left) / room)).flatMap(
    (year): readonly Mark[] => {
      const at = scale.x(year + 0.5);
      const name = lettering.wrap(String(year), Infinity, lettering.types.axis, 1);
      const x = Math.min(scale.right - name.width / 2, Math.max(scale.left + name.width / 2, at));
      const line = (from: number, to: number): Mark => ({
        kind: 'line',
        points: [
          [at, from],
          [at, to],
        ],
        stroke: 'hair',
        thickness: 0.4,
        dashed: true,
      });
      const below = axis + 3 + name.height;
      return [
        line(axis, axis + 3),
        ...(foot > below ? [line(below, foot)] : []),
        ...lettering.place(name, x, axis + 3, 'middle'),
      ];
    },
  );
};

const laneNames = (timeline: Timeline, width: number, lettering: Lettering): readonly Lines[] =>
  timeline.lanes.map(({ label }) => lettering.wrap(label, width * nameShare, lettering.types.label));

/** A time axis with milestones named above it and, below it, a lane of yearly bars for each sort of event. */
export function drawTimeline(timeline: Timeline, { width, lettering }: Drawing): Scene {
  const names = laneNames(timeline, width, lettering);
  const left = names.length === 0 ? 0 : Math.max(...names.map((name) => name.width)) + nameGap;
  const scale = scaleOf(timeline, left, width);
  const milestones = drawMilestones(timeline.milestones, (at) => clampTo(scale, at), width, lettering);
  const axis = milestones.height;
  const lanesTop = axis + 3 + lettering.leading(lettering.types.axis) + 2;
  const lanes = drawLanes(timeline.lanes, names, lanesTop, scale, lettering);
  const height = lanesTop + lanes.height + 3;
  const points = [
    [left, axis],
    [width, axis],
  ] as const;
  return {
    width,
    height,
    marks: [
      ...drawYears(timeline, scale, [axis, height - 3], lettering),
      { kind: 'line', points, stroke: 'soft', thickness: 0.9 },
      ...milestones.marks,
      ...lanes.marks,
    ],
  };
}

/** Milestones at the very ends stay inside with their dots. */
const clampTo = ({ left, right, x }: YearScale, at: number): number =>
  Math.min(right - 2, Math.max(left + 2, x(at)));
