import { labelsIn, placeLabel, type Labels } from './bar-labels.js';
import type { Lettering } from './lettering.js';
import type { Mark } from './scene.js';
import { yearTicks } from './ticks.js';

/** Which categories are named, and how. */
export interface Names extends Pick<Labels, 'height' | 'turned'> {
  readonly named: readonly { readonly index: number; readonly label: Labels['all'][number] }[];
}

/** The years that the categories are, if they are years without a gap. */
const yearsIn = (categories: readonly string[]): readonly number[] | undefined => {
  const years = categories.map((each) => (/^\d{4}$/.test(each) ? Number(each) : Number.NaN));
  const [first = Number.NaN] = years;
  return years.every((year, index) => year === first + index) ? years : undefined;
};

/** Of years without a gap, round ones are enough: the others are known by their place. */
const roundYears = (years: readonly number[], slot: number, lettering: Lettering): Names => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const room = lettering.width('0000', lettering.types.label) + 8;
  const ticks = yearTicks(first, last, Math.max(1, Math.floor((years.length * slot) / room)));
  const { all, height } = labelsIn(ticks.map(String), room, lettering);
  return {
    turned: false,
    height,
    named: ticks.flatMap((year, index) => {
      const label = all[index];
      return label === undefined ? [] : [{ index: year - first, label }];
    }),
  };
};

/** The names of the categories: every one, or round years, or every second, third … where turned ones would touch. */
export function namesIn(categories: readonly string[], slot: number, lettering: Lettering): Names {
  const labels = labelsIn(categories, slot - 3, lettering);
  const years = labels.turned ? yearsIn(categories) : undefined;
  if (years !== undefined) return roundYears(years, slot, lettering);
  const each = labels.turned ? Math.ceil(lettering.leading(lettering.types.label) / slot) : 1;
  const named = labels.all.map((label, index) => ({ index, label }));
  return { ...labels, named: named.filter(({ index }) => index % each === 0) };
}

/** The names below the plot, but for one at its end that would leave it. */
export function drawNames(
  { named }: Names,
  { left, right, slot, top }: Readonly<Record<'left' | 'right' | 'slot' | 'top', number>>,
  lettering: Lettering,
): readonly Mark[] {
  return named.flatMap(({ index, label }) => {
    const middle = left + (index + 0.5) * slot;
    const half = (label.turned ? label.lines.height : label.lines.width) / 2;
    if (middle + half > right + 0.01) return [];
    return placeLabel(label, { middle, top, atFoot: false }, lettering);
  });
}
