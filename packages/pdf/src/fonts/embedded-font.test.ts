import { beforeAll, describe, expect, test } from 'vitest';
import { drawText } from '../../test/draw-text.js';
import { embeddedFonts, shownTexts, type ShownText } from '../../test/shown-glyphs.js';
import { urduStyle } from '../../test/urdu-glyphs.js';

const texts = ['office AV', 'Дружба é', 'پاکستان', 'سلام لا', '(۱۹۴۸)'];
let file: Uint8Array;
let shown: readonly ShownText[];

async function draw(): Promise<Uint8Array> {
  return drawText([300, 300], (typesetter, document) => {
    texts.forEach((text, index) =>
      document.addContent(typesetter.show(text, urduStyle('naskh'), 20, 20 * (index + 1))),
    );
  });
}

beforeAll(async () => {
  file = await draw();
  shown = shownTexts(file);
});

describe('what the page shows', () => {
  test('stands for its characters, from left to right', () => {
    expect(shown.slice(0, 3).map(({ text }) => text)).toEqual(['office AV', 'Дружба é', 'ناتسکاپ']);
    expect(shown[3]!.text).toBe('ال مالس');
  });

  test('is never the empty box', () => {
    for (const { numbers } of shown) expect(numbers).not.toContain(0);
  });

  test('has the width that was measured', async () => {
    await drawText([300, 300], (typesetter) => {
      texts.slice(0, 4).forEach((text, index) => {
        expect(shown[index]!.advance / 1000).toBeCloseTo(
          typesetter.measure(text, urduStyle('naskh')) / 12,
          3,
        );
      });
    });
  });
});

describe('the font in the file', () => {
  const text = (): string => Buffer.from(file).toString('latin1');

  test('is a part of the face, named and described as such', () => {
    expect(text()).toContain('/BaseFont /AAAAAB+NotoSerif-Regular');
    expect(text()).toContain('/FontName /AAAAAC+NotoNaskhArabic-Regular');
    expect(text()).toMatch(/\/Flags 4\n\/FontBBox \[(-?\d+ ){3}-?\d+\]\n\/ItalicAngle 0\n/);
  });

  test('has the widths that are told beside it', () => {
    const fonts = embeddedFonts(file);
    expect(fonts).toHaveLength(2);
    for (const { outlines, widths } of fonts) {
      expect(widths).toEqual(Array.from({ length: outlines.count }, (_, number) => outlines.advance(number)));
    }
  });

  test('is written with the same bytes each time', async () => {
    expect(Buffer.compare(file, await draw())).toBe(0);
  });
});

test('an italic face leans in its description', async () => {
  const italic = await drawText([300, 300], (typesetter, document) => {
    document.addContent(typesetter.show('a', { ...urduStyle('naskh'), italic: true }, 0, 0));
  });
  expect(Buffer.from(italic).toString('latin1')).toMatch(/\/Flags 68\n[\s\S]*\/ItalicAngle -1\d/);
});
