import type { EmbeddedFont } from './embedded-font.js';
import type { TextStyle } from './faces.js';

/** A number as an operand of a page operator: three decimals are finer than any printer. */
export function operand(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** Glyphs of one font as the inside of a hexadecimal string of an array for `TJ`. */
export interface EncodedGlyphs {
  readonly font: EmbeddedFont;
  readonly glyphs: string;
}

/** Glyphs in a size, in points. */
export interface SizedGlyphs extends EncodedGlyphs {
  readonly size: number;
}

/** The operators that set the runs one after another from x, y on (y grows downwards). `turned` text reads upwards. */
export function textOperators(
  runs: readonly SizedGlyphs[],
  style: TextStyle,
  x: number,
  y: number,
  turned: boolean,
): string {
  if (runs.length === 0) return '';
  const matrix = turned ? '0 -1 -1 0' : '1 0 0 -1';
  const place = `${colourOperands(style.colour)} rg ${matrix} ${operand(x)} ${operand(y)} Tm ${operand(style.rise)} Ts`;
  const shown = joinRuns(runs).map(({ font, size, glyphs }, index) => {
    const array = `[<${glyphs}>]`.replaceAll('<>', '');
    return `/${font.id} ${operand(size)} Tf ${index === 0 ? `${place} ` : ''}${array} TJ`;
  });
  return `BT ${shown.join(' ')} ET`;
}

function joinRuns(runs: readonly SizedGlyphs[]): readonly SizedGlyphs[] {
  const joined: { font: EmbeddedFont; size: number; glyphs: string }[] = [];
  for (const { font, size, glyphs } of runs) {
    const open = joined.at(-1);
    if (open?.font === font && open.size === size) open.glyphs += glyphs;
    else joined.push({ font, size, glyphs });
  }
  return joined;
}

function colourOperands(colour: string): string {
  const channel = (at: number): string => operand(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
