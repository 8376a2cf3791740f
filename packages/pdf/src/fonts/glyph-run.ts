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

/** The operators that set the runs one after another from x, y on (y grows downwards). `turned` text reads upwards. */
export function textOperators(
  runs: readonly EncodedGlyphs[],
  style: TextStyle,
  x: number,
  y: number,
  turned: boolean,
): string {
  if (runs.length === 0) return '';
  const size = operand(style.size);
  const matrix = turned ? '0 -1 -1 0' : '1 0 0 -1';
  const place = `${colourOperands(style.colour)} rg ${matrix} ${operand(x)} ${operand(y)} Tm ${operand(style.rise)} Ts`;
  const shown = joinRuns(runs).map(({ font, glyphs }, index) => {
    const array = `[<${glyphs}>]`.replaceAll('<>', '');
    return `/${font.id} ${size} Tf ${index === 0 ? `${place} ` : ''}${array} TJ`;
  });
  return `BT ${shown.join(' ')} ET`;
}

function joinRuns(runs: readonly EncodedGlyphs[]): readonly EncodedGlyphs[] {
  const joined: { font: EmbeddedFont; glyphs: string }[] = [];
  for (const { font, glyphs } of runs) {
    const open = joined.at(-1);
    if (open?.font === font) open.glyphs += glyphs;
    else joined.push({ font, glyphs });
  }
  return joined;
}

function colourOperands(colour: string): string {
  const channel = (at: number): string => operand(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
