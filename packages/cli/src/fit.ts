/** A column that may have to give way. */
export interface Fitted {
  /** The widths of its cells. */
  readonly widths: readonly number[];
  /** How much more than others it is worth to keep a cell of it whole. */
  readonly weight: number;
}

/** A column that must give way keeps this much, so that something can be read in it. */
const narrowest = 8;

/** For each width, how many cells are cut by giving a column less than that. */
const lossesOf = ({ widths, weight }: Fitted): readonly number[] => {
  const losses = new Array<number>(Math.max(0, ...widths) + 1).fill(0);
  for (const width of widths) losses[width] = (losses[width] ?? 0) + weight;
  for (let width = losses.length - 2; width >= 0; width -= 1)
    losses[width] = (losses[width] ?? 0) + (losses[width + 1] ?? 0);
  return losses;
};

/**
 * The widths at which columns fit beside each other. What is too much is taken one by one from the column in which that cuts
 * the fewest cells, among equals from the widest, until all fit or none can give more: one long cell does not crowd out a
 * column that others need.
 */
export function fittedWidths(columns: readonly Fitted[], available: number): readonly number[] {
  const losses = columns.map(lossesOf);
  const widths = losses.map((each) => each.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  for (; excess > 0; excess -= 1) {
    let giving = -1;
    for (const [place, width] of widths.entries()) {
      if (width <= narrowest) continue;
      const [loss = 0, least = Infinity] = [losses[place]?.[width], losses[giving]?.[widths[giving] ?? 0]];
      if (loss < least || (loss === least && width > (widths[giving] ?? 0))) giving = place;
    }
    if (giving === -1) break;
    widths[giving] = (widths[giving] ?? 0) - 1;
  }
  return widths;
}
