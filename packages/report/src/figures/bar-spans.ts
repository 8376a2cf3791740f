import type { Bar, BarChart, Tone } from '../model.js';

/** A bar in the values of its chart: where it stands and what is written at it. */
export interface BarSpan {
  readonly category: number;
  /** Which of the bars that stand side by side in a category. */
  readonly column: number;
  readonly tone: Tone;
  /** Where it begins, and its end, which lies below that where it hangs. */
  readonly base: number;
  readonly end: number;
  readonly range: readonly [number, number] | undefined;
  readonly text: string;
  readonly approximate: boolean;
  readonly hangs: boolean;
}

/** How many bars stand side by side in a category. */
export const columnsOf = ({ arrangement, series }: BarChart): number => {
  if (arrangement === 'grouped') return Math.max(1, series.length);
  return arrangement === 'stacked' ? 1 : Math.max(1, Math.ceil(series.length / 2));
};

const spanOf = (
  { value, text, approximate, range }: Bar,
  place: Pick<BarSpan, 'category' | 'column' | 'tone'>,
  base: number,
  sign: 1 | -1,
): BarSpan => ({
  ...place,
  base,
  end: base + sign * value,
  range: range && [base + sign * range[0], base + sign * range[1]],
  text,
  approximate,
  hangs: sign < 0 || value < 0,
});

/** The bars of a chart, category by category; a bar of which nothing is known is left out. */
export function barSpans({ arrangement, categories, series }: BarChart): readonly BarSpan[] {
  return categories.flatMap((_, category) => {
    let [above, below] = [0, 0];
    return series.flatMap(({ bars, tone }, index): readonly BarSpan[] => {
      const bar = bars[category];
      if (bar === undefined) return [];
      if (arrangement === 'grouped') return [spanOf(bar, { category, column: index, tone }, 0, 1)];
      if (arrangement === 'mirrored') {
        const place = { category, column: Math.floor(index / 2), tone };
        return [spanOf(bar, place, 0, index % 2 === 0 ? 1 : -1)];
      }
      const span = spanOf(bar, { category, column: 0, tone }, bar.value < 0 ? below : above, 1);
      if (bar.value < 0) below = span.end;
      else above = span.end;
      return [span];
    });
  });
}
