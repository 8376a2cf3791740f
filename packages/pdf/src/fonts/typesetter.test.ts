import { expect, test } from 'vitest';
import { openDocument, type PdfDocument } from '../output/pdfkit-document.js';
import type { TextStyle } from './faces.js';
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

test('a text is shown upright on a page whose y grows downwards, in its colour', async () => {
  const { typesetter, document } = await open();
  const operators = typesetter.show('Кремль é', style, 70.1234, 100);
  expect(operators).toMatch(/^BT \/F\d 10 Tf 1 0 0 rg 1 0 0 -1 70\.123 100 Tm 0 Ts \[<.*>\] TJ ET$/);
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
