import { expect, test } from 'vitest';
import type { Face, TextStyle } from './faces.js';
import { loadFonts } from './load-fonts.js';
import type { ShapingFont } from './shaping-font.js';
import { WordShaper, type ShapedWord } from './word-shaper.js';
import type { Writing } from './writing.js';

const style = (arabic: TextStyle['arabic']): TextStyle => ({
  family: 'serif',
  arabic,
  bold: false,
  italic: false,
  size: 10,
  colour: '#000000',
  rise: 0,
});

const urdu: Writing = { script: 'arabic', direction: 'rtl' };
const latin: Writing = { script: 'latin', direction: 'ltr' };

async function shape(text: string, writing: Writing, arabic: TextStyle['arabic'] = 'naskh') {
  const shaper = new WordShaper(await loadFonts());
  return shaper.words(text, style(arabic), writing);
}

/** A word as `text glyph@x,y glyph@x,y >advance`, cluster by cluster from left to right. */
const told = (words: readonly ShapedWord[]): readonly string[] =>
  words.flatMap(({ runs }) =>
    runs.flatMap(({ clusters }) =>
      clusters.map(({ text, parts, advance }) => {
        const glyphs = parts.map(({ id, x, y }) => `${id}@${x},${y}`);
        return [text, ...glyphs, `>${advance}`].join(' ');
      }),
    ),
  );

test('Naskh letters are skeletons with their dots', async () => {
  expect(told(await shape('پیش', urdu))).toMatchInlineSnapshot(`
    [
      "ش 298@591,-436 33@0,0 >1017",
      "ی 324@54,-17 18@0,0 >360",
      "پ 330@48,-8 21@0,0 >343",
    ]
  `);
});

test('Nastaliq letters descend along the word', async () => {
  expect(told(await shape('پیش', urdu, 'nastaliq'))).toMatchInlineSnapshot(`
    [
      "ش 13@855,-72 235@0,0 >1040",
      "ی 115@231,118 365@0,455 >184",
      "پ 116@241,442 966@0,0 277@0,520 >236",
    ]
  `);
});

test('a joiner that joins nothing parts the letters beside it and leaves no glyph', async () => {
  const [joined] = await shape('سلا', urdu);
  const [parted] = await shape('س\u200cلا', urdu);
  expect(parted!.arabicWidth).not.toBe(joined!.arabicWidth);
  expect(
    told([parted!])
      .map((cluster) => cluster.split(' ')[0])
      .join(''),
  ).toBe('ال\u200cس');
});

test('Latin letters are kerned and joined', async () => {
  expect(told(await shape('AVffi', latin))).toMatchInlineSnapshot(`
    [
      "A 36@0,0 >625",
      "V 57@0,0 >675",
      "ffi 2102@0,0 >1002",
    ]
  `);
});

test('brackets that run from right to left are mirrored, and still stand for themselves', async () => {
  const picture = (words: readonly ShapedWord[]): number => words[0]!.runs[0]!.clusters[0]!.parts[0]!.id;
  const mirrored = await shape('(', { script: 'latin', direction: 'rtl' });
  expect(picture(mirrored)).toBe(picture(await shape(')', latin)));
  expect(mirrored[0]!.runs[0]!.clusters[0]!.text).toBe('(');
});

test('a text is divided at its spaces, which are words of their own', async () => {
  expect(await shape('one  two ', latin)).toHaveLength(5);
  expect(await shape('', latin)).toEqual([]);
});

test('a space of Nastaliq parts its words, though the font hardly does', async () => {
  const widths = await Promise.all(
    (['naskh', 'nastaliq'] as const).map(async (hand) => (await shape(' ', urdu, hand))[0]!.arabicWidth),
  );
  expect(widths).toEqual([0.221, 0.2]);
  expect(told(await shape('ہے\u00a0کا', urdu, 'nastaliq'))).toContainEqual(
    expect.stringMatching(/^\u00a0 .*>200$/),
  );
});

test('an empty box that shaping leaves is refused, though the font claims its character', async () => {
  const fonts = await loadFonts();
  const boastful = (face: Face): ShapingFont =>
    new Proxy(fonts.open(face), {
      get: (font, name: keyof ShapingFont) => {
        if (name === 'has') return () => true;
        const value: unknown = font[name];
        return typeof value === 'function' ? value.bind(font) : value;
      },
    });
  const shaper = new WordShaper({ open: boastful });
  expect(() => shaper.words('in 北京', style('naskh'), latin)).toThrow('U+5317 (北), found in “in 北京”');
  expect(() => shaper.words('چین 京 میں', style('nastaliq'), urdu)).toThrow(
    'U+4EAC (京), found in “چین 京 میں”',
  );
});

test('a word that has been shaped is not shaped again', async () => {
  const shaper = new WordShaper(await loadFonts());
  const [first] = shaper.words('treaty', style('naskh'), latin);
  const [again] = shaper.words('treaty of', { ...style('nastaliq'), arabic: 'naskh' }, latin);
  expect(again).toBe(first);
});
