import { describe, expect, test } from 'vitest';
import { openDocument, type PdfDocument } from '../output/pdfkit-document.js';
import type { Face, TextStyle } from './faces.js';
import { loadFonts } from './load-fonts.js';
import { HarfbuzzTypesetter, type Typesetter } from './typesetter.js';

const style: TextStyle = {
  family: 'serif',
  arabic: 'naskh',
  bold: false,
  italic: false,
  size: 10,
  colour: '#ff0000',
  rise: 0,
};

async function open(): Promise<{ document: PdfDocument; typesetter: Typesetter }> {
  const fonts = await loadFonts();
  const info = { CreationDate: new Date(0) };
  const document = openDocument({ size: [300, 300], lang: 'en', info });
  document.addPage();
  return { document, typesetter: new HarfbuzzTypesetter(document, fonts) };
}

test('the width of a text grows with its size and its characters', async () => {
  const { typesetter } = await open();
  const width = typesetter.measure('treaty', style);
  expect(width).toBeGreaterThan(25);
  expect(width).toBeLessThan(40);
  expect(typesetter.measure('treaty', { ...style, size: 20 })).toBeCloseTo(2 * width);
  expect(typesetter.measure('treaty', { ...style, bold: true })).toBeGreaterThan(width);
  expect(typesetter.measure('', style)).toBe(0);
});

test('characters that only steer the line have no width and no glyph', async () => {
  const { typesetter } = await open();
  expect(typesetter.measure('a\u2060b\u00ad', style)).toBe(typesetter.measure('ab', style));
  expect(typesetter.show('a\u2060b\u00ad', style, 0, 0)).toBe(typesetter.show('ab', style, 0, 0));
});

test('selectors of a picture are left out, and a blank of any sort is a space, in every face', async () => {
  const { typesetter } = await open();
  const odd = 'a\t\ufe0fb\u2028c\u180e\r\u0085d';
  for (const face of [style, { ...style, bold: true }, { ...style, italic: true }]) {
    typesetter.verify(odd, face);
    expect(typesetter.show(odd, face, 0, 0)).toBe(typesetter.show('a b c  d', face, 0, 0));
  }
});

test('a text is shown upright on a page whose y grows downwards, in its colour', async () => {
  const { typesetter, document } = await open();
  const operators = typesetter.show('Кремль é', style, 70.1234, 100);
  expect(operators).toMatch(/^BT \/F\d 10 Tf 1 0 0 rg 1 0 0 -1 70\.12 100 Tm 0 Ts \[<.*>\] TJ ET$/);
  expect(Object.keys(document.page.fonts)).toHaveLength(1);
});

test('turned text reads upwards', async () => {
  const { typesetter } = await open();
  expect(typesetter.show('a', style, 1, 2, true)).toContain(' 0 -1 -1 0 1 2 Tm ');
});

test('pairs of letters are kerned', async () => {
  const { typesetter } = await open();
  const apart = typesetter.measure('A', style) + typesetter.measure('V', style);
  expect(typesetter.measure('AV', style)).toBeLessThan(apart);
  expect(typesetter.show('AV', style, 0, 0)).toMatch(/\[<\w{4}>[\d.]+<\w{4}>\] TJ/);
});

test('a missing character is named once with its code point and the words around it', async () => {
  const { typesetter } = await open();
  expect(() => typesetter.measure(`${'before '.repeat(9)}→${' after'.repeat(9)}`, style)).toThrow(
    'no glyph for U+2192 (→), found in “…e before before before before → after after after after afte…”',
  );
  expect(() => typesetter.verify('😀', style)).toThrow(/U\+1F600/);
});

describe('text of several scripts', () => {
  const measured = (typesetter: Typesetter, ...texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + typesetter.measure(text, style), 0);

  test('is as wide as its parts', async () => {
    const { typesetter } = await open();
    const parts = measured(typesetter, 'پاکستان', 'ISPR', '1990-х') + 2 * typesetter.measure(' ', style);
    expect(typesetter.measure('پاکستان', style)).toBeGreaterThan(10);
    expect(typesetter.measure('ISPR پاکستان 1990-х', style)).toBeCloseTo(parts, 0);
  });

  test('is shown from left to right, each part in the face of its script', async () => {
    const { typesetter } = await open();
    const first = typesetter.show('پاک', style, 0, 0);
    const second = typesetter.show('AB', style, 0, 0);
    const [urdu, latin] = [first, second].map((shown) => /\/(F\d) .*\[<(\w+)/.exec(shown)!);
    const mixed = typesetter.show('پاک AB', style, 0, 0);
    expect(mixed.indexOf(`/${latin![1]} 10 Tf`)).toBeLessThan(mixed.indexOf(`/${urdu![1]} 10 Tf`));
    expect(mixed).toContain(latin![2]);
    expect(mixed).toMatch(new RegExp(`${urdu![2]}>\\] TJ ET$`));
  });

  test('sets Latin letters and digits smaller where the style says so', async () => {
    const { typesetter } = await open();
    const small = { ...style, latinScale: 0.8 };
    expect(typesetter.measure('AB', small)).toBeCloseTo(0.8 * typesetter.measure('AB', style));
    expect(typesetter.measure('پاک', small)).toBe(typesetter.measure('پاک', style));
    expect(typesetter.show('پاک 12', small, 0, 0)).toMatch(/\/F\d 8 Tf .*\/F\d 10 Tf /);
  });

  test('takes from the other face what the faces of its script lack', async () => {
    const { typesetter } = await open();
    const latin = /\/(F\d)/.exec(typesetter.show('a', style, 0, 0))![1]!;
    const naira = typesetter.show('₦', style, 0, 0, false, { script: 'arabic', direction: 'rtl' });
    expect(naira).toMatch(new RegExp(`^BT /${latin} 10 Tf .*\\[<\\w{4}>\\] TJ ET$`));
    const half = { ...style, latinScale: 0.5 };
    const urdu = { script: 'arabic', direction: 'rtl' } as const;
    expect(typesetter.measure('₦پاک', half, urdu)).toBeCloseTo(
      typesetter.measure('₦', style) / 2 + typesetter.measure('پاک', style),
    );
  });
});

test('characters that no letter of a face has are named in every script, and in both hands', async () => {
  const { typesetter } = await open();
  for (const arabic of ['naskh', 'nastaliq'] as const) {
    expect(() => typesetter.measure('معاہدہ 北京 میں', { ...style, arabic })).toThrow(
      'no glyph for U+5317 (北), found in “معاہدہ 北京 میں”',
    );
  }
  expect(() => typesetter.show('договор ☭', style, 0, 0)).toThrow('U+262D (☭), found in “договор ☭”');
});

test('an English text opens no Arabic face', async () => {
  const opened: Face[] = [];
  const fonts = await loadFonts();
  const document = openDocument({ size: [300, 300], lang: 'en', info: { CreationDate: new Date(0) } });
  const recording = { open: (face: Face) => (opened.push(face), fonts.open(face)) };
  document.addPage();
  const typesetter = new HarfbuzzTypesetter(document, recording);
  typesetter.verify('Treaty of 1948, “Дружба”', style);
  typesetter.show('Treaty of 1948, “Дружба”', style, 0, 0);
  expect(new Set(opened)).toEqual(new Set(['serif-regular']));
});
