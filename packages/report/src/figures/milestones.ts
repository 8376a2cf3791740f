import type { Milestone } from '../model.js';
import type { Lettering, Lines } from './lettering.js';
import { placesNear } from './milestone-places.js';
import type { Mark } from './scene.js';

const widestName = 112;
const between = 8;
/** Height of the field in which the leaders run from the names to their times. */
const fan = 30;
const rowGap = 7;
const dot = 4;

interface Named {
  readonly date: Lines;
  readonly label: Lines;
  readonly height: number;
}

const namedIn = ({ date, label }: Milestone, width: number, lettering: Lettering): Named => {
  const [first, rest] = [
    lettering.wrap(date, width, lettering.types.date, 2),
    lettering.wrap(label, width, lettering.types.small, 4),
  ];
  return { date: first, label: rest, height: first.height + rest.height };
};

/** From a name straight down past the lower names, then aslant to its time, which a dot marks on the axis. */
const drawLeader = (
  [x, foot]: readonly [number, number],
  lowerFoot: number,
  [wish, axis]: readonly [number, number],
): readonly Mark[] => {
  const points = [
    [x, foot + 1],
    [x, lowerFoot + 4],
    [wish, axis - 5],
    [wish, axis],
  ] as const;
  return [
    { kind: 'line', points, stroke: 'first', thickness: 0.5 },
    { kind: 'rect', x: wish - dot / 2, y: axis - dot / 2, width: dot, height: dot, fill: 'first' },
  ];
};

/**
 * Milestones by name above an axis, with leaders down to their times. The names stand in two rows by turns, so that the
 * leader of an upper one runs down between two lower ones; they keep the order of time, so that no two leaders cross.
 */
export function drawMilestones(
  milestones: readonly Milestone[],
  xOf: (at: number) => number,
  width: number,
  lettering: Lettering,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (milestones.length === 0) return { marks: [], height: dot };
  const isOneRow = milestones.length * (widestName + between) <= width;
  const most = isOneRow ? widestName : (2 * width) / (milestones.length + 1) - between;
  const wide = Math.min(widestName, most);
  const apart = isOneRow ? wide + between : (wide + between) / 2;
  const wishes = milestones.map(({ at }) => xOf(at));
  const places = placesNear(wishes, apart, [wide / 2, width - wide / 2]);
  const named = milestones.map((milestone) => namedIn(milestone, wide, lettering));
  // The last one is the nearest to the axis, since most leaders slant towards the present.
  const isUpper = (index: number): boolean => !isOneRow && (milestones.length - 1 - index) % 2 === 1;
  const heightOf = (upper: boolean): number =>
    Math.max(0, ...named.filter((_, index) => isUpper(index) === upper).map(({ height }) => height));
  const upperFoot = heightOf(true);
  const lowerFoot = (upperFoot === 0 ? 0 : upperFoot + rowGap) + heightOf(false);
  const axis = lowerFoot + fan;
  const marks = named.flatMap((each, index): readonly Mark[] => {
    const [x = 0, wish = 0] = [places[index], wishes[index]];
    const foot = isUpper(index) ? upperFoot : lowerFoot;
    const top = foot - each.height;
    return [
      ...drawLeader([x, foot], lowerFoot, [wish, axis]),
      ...lettering.place(each.date, x, top, 'middle'),
      ...lettering.place(each.label, x, top + each.date.height, 'middle'),
    ];
  });
  return { marks, height: axis };
}
