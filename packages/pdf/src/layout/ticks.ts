/** The values that an axis names: multiples of 1, 2 or 5 times a power of ten, from below the least to above the greatest. */
export function ticksOver(values: readonly number[], count = 5): readonly number[] {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const step = niceStep(greatest - least, count);
  const from = Math.floor(least / step + rounding);
  const to = Math.max(from + 1, Math.ceil(greatest / step - rounding));
  // Multiplied out and not summed up, and cut to 12 digits, so that 3 × 0.1 reads 0.3.
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

const rounding = 1e-9;

function niceStep(extent: number, count: number): number {
  if (extent === 0) return 1;
  const rough = extent / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - rounding)) ?? 10;
  return factor * power;
}
