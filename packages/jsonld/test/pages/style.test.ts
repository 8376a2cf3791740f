import { expect, test } from 'vitest';
import { pageStyle } from '../../src/pages/style.js';

/** The relative luminance of a colour (WCAG 2.2). */
const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

const colours = Object.fromEntries(
  [...pageStyle.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [
    name,
    colour,
  ]),
);

test.each(['ink', 'soft', 'link', 'open', 'mood'])(
  '%s can be read on every ground (contrast of AA)',
  (name) => {
    for (const ground of ['paper', 'tint', 'mood-tint'])
      expect(contrast(colours[name] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name] ?? '', '#fff3c4')).toBeGreaterThanOrEqual(4.5);
  },
);

test('nothing is asked for from outside', () => {
  expect(pageStyle).not.toMatch(/url\(|@import|http/);
});
