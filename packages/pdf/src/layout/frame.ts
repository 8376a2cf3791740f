/** A column in which lines stand: they start at its left edge, or at its right edge when it is written leftwards. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The measures of a page, in points. As a column it is what tables, figures and chapter titles take; running text
 * stands in a narrower column, beside the margin in which the numbers of paragraphs hang.
 */
export interface PageFrame extends Column {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly top: number;
  readonly height: number;
  readonly text: Column;
}

/**
 * A sheet: A4 (210 × 297 mm) or US Letter (8½ × 11 inches). The lines are the same on both, with wider margins at the sides of Letter and fewer lines on a page.
 */
export type PageSize = 'A4' | 'Letter';

const sheets: Readonly<Record<PageSize, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
};

/** The same on both sheets, so that a report has the same lines on both. */
const fullWidth = 466;
/** Width of the margin for numbers, which is part of the full width. */
const gutter = 62;

export function pageFrame(size: PageSize, direction: 'ltr' | 'rtl'): PageFrame {
  const [pageWidth, pageHeight] = sheets[size];
  const top = 78;
  const full: Column = { left: (pageWidth - fullWidth) / 2, width: fullWidth, direction };
  return { ...full, pageWidth, pageHeight, top, height: pageHeight - top - 74, text: inset(full, gutter) };
}

/** The same column, narrower by `start` at the side where its lines start and by `end` at the other. */
export function inset(column: Column, start: number, end = 0): Column {
  const { left, width, direction } = column;
  const narrower = width - start - end;
  return { left: left + (direction === 'ltr' ? start : end), width: narrower, direction };
}

/** The left end of something `width` wide that stands `indent` from where the column's lines start. */
export function atStart(column: Column, width: number, indent = 0): number {
  return column.direction === 'ltr' ? column.left + indent : column.left + column.width - indent - width;
}

/** The left end of something `width` wide that stands where the column's lines end. */
export function atEnd(column: Column, width: number): number {
  return column.direction === 'ltr' ? column.left + column.width - width : column.left;
}
