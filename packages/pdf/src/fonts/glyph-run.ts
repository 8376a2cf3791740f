import type { EmbeddedFont } from '../output/pdfkit-document.js';
import type { TextStyle } from './faces.js';

/** A number as an operand of a page operator: three decimals are finer than any printer. */
export function operand(value: number): string {
  return String(Number(value.toFixed(3)));
}

/**
 * The shaped text as operands and operators between `BT` and `ET`, or `undefined` when shaping came out at glyph 0,
 * which would print an empty box.
 */
export function glyphRun(font: EmbeddedFont, text: string, style: TextStyle): string | undefined {
  const [glyphs, positions] = font.encode(text);
  let out = '[';
  let hex = '';
  let raised = 0;
  const flush = (): void => {
    if (hex !== '') out += `<${hex}>`;
    hex = '';
  };
  const move = (amount: number): void => {
    if (Math.abs(amount) < 0.05) return;
    flush();
    out += operand(amount);
  };
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index];
    if (position === undefined || glyph === '0000') return undefined;
    if (position.yOffset !== raised) {
      flush();
      raised = position.yOffset;
      // A rise is in points, an offset in thousandths of the size.
      out += `] TJ ${operand(style.rise + (raised * style.size) / 1000)} Ts [`;
    }
    move(-position.xOffset);
    hex += glyph;
    move(position.advanceWidth - position.xAdvance + position.xOffset);
  }
  flush();
  return `${out}] TJ`;
}
