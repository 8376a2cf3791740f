/** Measures of the page, in twentieths of a point. */

export const pageWidth = 11906;
export const pageHeight = 16838;
/** 25 mm at the sides. */
export const sideMargin = 1418;
export const topMargin = 1588;
export const bottomMargin = 1418;
/** From the edge of the paper to the running head and foot. */
export const runningMargin = 794;
export const textWidth: number = pageWidth - 2 * sideMargin;

/** Divides the text width by shares that add up to 1, so that the whole numbers add up to the text width. */
export function columnWidths(shares: readonly number[]): readonly number[] {
  let sharesSoFar = 0;
  let widthSoFar = 0;
  return shares.map((share) => {
    sharesSoFar += share;
    const width = Math.round(sharesSoFar * textWidth) - widthSoFar;
    widthSoFar += width;
    return width;
  });
}
