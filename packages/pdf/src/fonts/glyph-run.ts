import type { EmbeddedFont } from './embedded-font.js';
import type { Colour, TextStyle } from './faces.js';

/** A length as an operand of a page operator: a hundredth of a point is finer than any printer. */
export function operand(length: number): string {
  return String(Math.round(length * 100) / 100);
}

/** Glyphs of one font as the inside of a hexadecimal string of an array for `TJ`. */
export interface EncodedGlyphs {
  readonly font: EmbeddedFont;
  readonly script: 'arabic' | 'latin';
  readonly glyphs: string;
}

/** Glyphs of one font in one size, which is in points. */
interface SizedGlyphs {
  readonly font: EmbeddedFont;
  readonly size: number;
  glyphs: string;
}

/** What one text operator after another shows. */
export class GlyphRuns {
  readonly #runs: SizedGlyphs[] = [];

  add({ font, glyphs }: EncodedGlyphs, size: number): void {
    const last = this.#runs[this.#runs.length - 1];
    if (last?.font === font && last.size === size) last.glyphs += glyphs;
    else this.#runs.push({ font, size, glyphs });
  }

  get fonts(): readonly EmbeddedFont[] {
    return this.#runs.map(({ font }) => font);
  }

  /** The operators that set the runs from x, y on (y grows downwards). `turned` text reads upwards. */
  operators(style: TextStyle, x: number, y: number, turned: boolean): string {
    if (this.#runs.length === 0) return '';
    const matrix = turned ? '0 -1 -1 0' : '1 0 0 -1';
    const place = `${matrix} ${operand(x)} ${operand(y)} Tm ${operand(style.rise)} Ts`;
    const shown = this.#runs.map(({ font, size, glyphs }, index) => {
      const array = `[<${glyphs}>]`.replaceAll('<>', '');
      const start = index === 0 ? `${colourOperands(style.colour)} rg ${place} ` : '';
      return `/${font.id} ${operand(size)} Tf ${start}${array} TJ`;
    });
    return `BT ${shown.join(' ')} ET`;
  }
}

/** A colour as operands of a page operator, each a share of its channel. */
export function colourOperands(colour: Colour): string {
  const channel = (at: number): number =>
    Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
