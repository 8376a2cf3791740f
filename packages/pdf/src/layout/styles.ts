import type { Colour, TextStyle } from '../fonts/faces.js';

export const colours: Readonly<
  Record<'ink' | 'soft' | 'accent' | 'deep' | 'paper' | 'tint' | 'hair', Colour>
> = {
  ink: '#1b1f24',
  soft: '#56606b',
  accent: '#1f5582',
  deep: '#12324f',
  paper: '#ffffff',
  tint: '#e4ebf2',
  hair: '#cfd6de',
};

/** A text style with the height of its lines. */
export interface LineStyle extends TextStyle {
  readonly leading: number;
}

function lineStyle(
  family: 'serif' | 'sans',
  size: number,
  leading: number,
  rest: Partial<TextStyle> = {},
): LineStyle {
  return { family, size, leading, bold: false, italic: false, colour: colours.ink, rise: 0, ...rest };
}

type StyleName =
  | 'body'
  | 'note'
  | 'source'
  | 'sourceNotes'
  | 'cell'
  | 'columnTitle'
  | 'caption'
  | 'remark'
  | 'chart'
  | 'chartAxis'
  | 'contents1'
  | 'contents2'
  | 'contentsLeader'
  | 'furniture'
  | 'coverSubtitle'
  | 'coverLine';

export const styles: Readonly<Record<StyleName, LineStyle>> = {
  body: lineStyle('serif', 10.2, 15),
  note: lineStyle('serif', 8.8, 12.6),
  source: lineStyle('serif', 8.8, 12),
  sourceNotes: lineStyle('sans', 7.4, 12, { colour: colours.soft }),
  cell: lineStyle('sans', 8.4, 11.8),
  columnTitle: lineStyle('sans', 8.4, 11.8, { bold: true, colour: colours.deep }),
  caption: lineStyle('sans', 8.8, 12.6, { bold: true, colour: colours.deep }),
  remark: lineStyle('sans', 8, 11.4, { colour: colours.soft }),
  chart: lineStyle('sans', 7.8, 10),
  chartAxis: lineStyle('sans', 7.8, 10, { colour: colours.soft }),
  contents1: lineStyle('sans', 10, 15, { bold: true, colour: colours.deep }),
  contents2: lineStyle('sans', 9.2, 14),
  contentsLeader: lineStyle('sans', 8.6, 13, { colour: colours.soft }),
  furniture: lineStyle('sans', 7.8, 11, { colour: colours.soft }),
  coverSubtitle: lineStyle('serif', 16, 23, { italic: true, colour: colours.deep }),
  coverLine: lineStyle('sans', 9.6, 15.5, { colour: colours.soft }),
};

/** The look of headings by level, with the space above them. */
const headings: readonly (LineStyle & { readonly before: number; readonly after: number })[] = [
  { ...lineStyle('sans', 19, 25, { bold: true, colour: colours.deep }), before: 30, after: 9 },
  { ...lineStyle('sans', 13.4, 18, { bold: true, colour: colours.accent }), before: 20, after: 5 },
  { ...lineStyle('sans', 11, 15, { bold: true, colour: colours.ink }), before: 15, after: 3 },
  { ...lineStyle('sans', 10, 14, { bold: true, italic: true, colour: colours.soft }), before: 12, after: 2 },
];

export function headingStyle(level: number): LineStyle & { readonly before: number; readonly after: number } {
  return headings[Math.min(level, headings.length) - 1] ?? headings[0]!;
}

/** The baseline of a line below its upper edge: capitals stand in the middle of the line's height. */
export function baselineOf(style: LineStyle): number {
  return style.leading / 2 + style.size * 0.36;
}

/** The measures of a page, in points. */
export interface PageFrame {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

export type PageSize = 'A4' | 'Letter';

const sheets: Readonly<Record<PageSize, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
};

export function pageFrame(size: PageSize): PageFrame {
  const [pageWidth, pageHeight] = sheets[size];
  const side = 70;
  const top = 80;
  return {
    pageWidth,
    pageHeight,
    left: side,
    width: pageWidth - 2 * side,
    top,
    height: pageHeight - top - 72,
  };
}
