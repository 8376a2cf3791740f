import * as hb from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { faceFiles, type TextStyle } from '../src/fonts/faces.js';
import { drawText } from './draw-text.js';
import { Outlines, shownTexts, type Picture, type ShownText } from './shown-glyphs.js';

/** How many words show the pictures, in the places, that HarfBuzz gives. */
export interface GlyphCount {
  readonly words: number;
  readonly equal: number;
  /** Words with glyph 0, in the file or by HarfBuzz. */
  readonly empty: number;
  readonly firstDifferent: string | undefined;
}

export const urduStyle = (arabic: TextStyle['arabic']): TextStyle => ({
  family: 'serif',
  arabic,
  bold: false,
  italic: false,
  size: 12,
  colour: '#000000',
  rise: 0,
});

/**
 * Writes a file with the words, reads their glyphs back from it, and shapes each again with HarfBuzz alone. `change`
 * may plant a fault in the file.
 */
export async function countGlyphs(
  words: readonly string[],
  arabic: TextStyle['arabic'],
  change: (file: Uint8Array) => Uint8Array = (file) => file,
): Promise<GlyphCount> {
  const style = urduStyle(arabic);
  const file = await drawText([600, 14 * words.length + 20], (typesetter, document) => {
    words.forEach((word, index) => document.addContent(typesetter.show(word, style, 50, 14 * (index + 1))));
  });
  const shown = shownTexts(change(file));
  const shaped = words.map(openFace(faceFiles[arabic === 'naskh' ? 'naskh-regular' : 'nastaliq-regular']));
  const different = words.filter((_, index) => !same(shown[index], shaped[index]!));
  const hasEmpty = (text: ShownText | undefined): boolean => text?.numbers.includes(0) ?? false;
  return {
    words: words.length,
    equal: words.length - different.length,
    empty: words.filter((_, index) => hasEmpty(shown[index]) || hasEmpty(shaped[index])).length,
    firstDifferent: different[0],
  };
}

function openFace(fileName: string): (word: string) => ShownText {
  const bytes = readFileSync(new URL(`../fonts/${fileName}`, import.meta.url));
  const font = new hb.Font(new hb.Face(new hb.Blob(bytes)));
  const outlines = new Outlines(bytes);
  return (word) => {
    const buffer = new hb.Buffer();
    buffer.addText(word);
    buffer.setDirection(hb.Direction.RTL);
    buffer.setScript('Arab');
    buffer.setLanguage('ur');
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let advance = 0;
    const pictures: Picture[] = [];
    const numbers = buffer.getGlyphInfos().map(({ codepoint }, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      pictures.push(...outlines.pictures(codepoint, advance + xOffset, yOffset));
      advance += xAdvance;
      return codepoint;
    });
    return { pictures, advance, numbers, text: word };
  };
}

/** Places are compared to a hundredth of a unit, which is what the file tells. */
function same(shown: ShownText | undefined, shaped: ShownText): boolean {
  if (shown === undefined || Math.abs(shown.advance - shaped.advance) > 0.01) return false;
  if (shown.pictures.length !== shaped.pictures.length) return false;
  return shown.pictures.every(({ outline, x, y }, index) => {
    const other = shaped.pictures[index]!;
    return outline === other.outline && Math.abs(x - other.x) < 0.01 && y === other.y;
  });
}
