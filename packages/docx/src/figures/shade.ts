const partsOf = (colour: string): readonly number[] =>
  [0, 2, 4].map((start) => parseInt(colour.slice(start, start + 2), 16));

/** Whether white stands out from a colour better than the ink of text (WCAG 2.2, relative luminance). */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2;
}

/** Half as strong on white: charts of Word have no hatching for single bars. */
export function lighter(colour: string): string {
  const half = (part: number): string =>
    Math.round((part + 255) / 2)
      .toString(16)
      .padStart(2, '0');
  return partsOf(colour).map(half).join('').toUpperCase();
}
