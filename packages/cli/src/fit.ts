/** A column that may have to give way. */
export interface Fitted {
  /** The widths of its cells. */
  readonly widths: readonly number[];
  /** How much more than others it is worth to keep a cell of it whole. */
  readonly weight: number;
}

/** A column that must give way keeps this much, so that something can be read in it. */
const narrowest = 6;
/** To cut a cell that was whole is this much worse than to cut one more, at first. */
const wholeness = 6;
/** From this width on, each column less leaves little of a cell: it becomes as bad as cutting a whole one. */
const readable = 40;

/** For each width, what is lost by giving a column one less. */
const lossesOf = ({ widths, weight }: Fitted): readonly number[] => {
  const cells = new Array<number>(Math.max(0, ...widths) + 1).fill(0);
  for (const width of widths) cells[width] = (cells[width] ?? 0) + 1;
  const losses: number[] = [];
  let cut = 0;
  for (let width = cells.length - 1; width >= 0; width -= 1) {
    const whole = cells[width] ?? 0;
    losses[width] = weight * (whole * wholeness + cut * Math.max(1, readable / width));
    cut += whole;
  }
  return losses;
};

/**
 * The widths at which columns fit beside each other. What is too much is taken one by one from the column that loses least,
 * among equals from the widest, until all fit or none can give more: long texts give way before dates and ids, and one long
 * cell does not crowd out a column that others need.
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
