import type { BarChart } from '@bilateral/report';

const valuesOf = ({ series }: BarChart): readonly number[] =>
  series.flatMap(({ bars }) =>
    bars.flatMap((bar) => (bar === undefined ? [] : [bar.value, ...(bar.range ?? [])])),
  );

/** Thousands are grouped as the reader's Word groups them; bars that hang show their numbers without a sign. */
export function axisFormat(node: BarChart): string {
  const isLarge = valuesOf(node).some((value) => Math.abs(value) >= 1000);
  if (node.arrangement === 'mirrored') return isLarge ? '#,##0;#,##0' : '0;0';
  return isLarge ? '#,##0' : 'General';
}

/** Where the value axis ends. Programs choose it by the bars alone, and would cut off ranges that reach beyond them. */
export function axisEnds(node: BarChart): { readonly minimum?: number; readonly maximum?: number } {
  if (
    node.arrangement === 'stacked' ||
    node.series.every(({ bars }) => bars.every((bar) => bar?.range === undefined))
  )
    return {};
  const most = Math.max(0, ...valuesOf(node));
  const least = Math.min(0, ...valuesOf(node));
  const step = stepOver(most - least);
  const maximum = Math.ceil(most / step) * step;
  if (node.arrangement === 'mirrored') return { minimum: -maximum, maximum };
  return { minimum: Math.floor(least / step) * step, maximum };
}

/** A round number of which five or so make the whole. */
function stepOver(whole: number): number {
  if (whole === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(whole / 5));
  const factor = [1, 2, 2.5, 5, 10].find((each) => (power * each * 10) / 2 >= whole) ?? 10;
  return power * factor;
}
