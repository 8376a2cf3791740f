const rounding = 1e-9;

/** The least of 1, 2, 5 and 10 times a power of ten that parts the extent into no more than so many steps. */
const niceStep = (extent: number, count: number): number => {
  if (extent === 0) return 1;
  const rough = extent / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - rounding)) ?? 10;
  return factor * power;
};

/**
 * The values that an axis names: multiples of 1, 2 or 5 times a power of ten, from below the least to above the greatest.
 * Zero is always among them, and whole values have no ticks between them.
 */
export function ticksOver(values: readonly number[], count = 5): readonly number[] {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const nice = niceStep(greatest - least, count);
  const step = values.every(Number.isInteger) ? Math.max(1, nice) : nice;
  const from = Math.floor(least / step + rounding);
  const to = Math.max(from + 1, Math.ceil(greatest / step - rounding));
  // Multiplied out and not summed up, and cut to 12 digits, so that 3 × 0.1 reads 0.3.
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

/** Years between two years that an axis names: multiples of a round number of years, so that no more than so many fit. */
export function yearTicks(from: number, to: number, most: number): readonly number[] {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
  const step = steps.find((each) => (to - from) / each < Math.max(1, most)) ?? to - from + 1;
  const first = Math.ceil(from / step) * step;
  if (first > to) return [from];
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
