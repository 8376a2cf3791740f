import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { expect, test } from 'vitest';
import { colours, palette } from './palette.js';

type Filter = (colour: Color) => Color;

const tones = ['first', 'second', 'confirmed', 'majority', 'unique', 'conflict'] as const;
const readers: Readonly<Record<string, Filter>> = {
  allColours: (colour) => colour,
  noRed: filterDeficiencyProt(1) as Filter,
  noGreen: filterDeficiencyDeuter(1) as Filter,
  noBlue: filterDeficiencyTrit(1) as Filter,
};
const difference = differenceCiede2000();

function leastDifference(names: readonly (typeof tones)[number][], see: Filter): number {
  const seen = names.map((name) => see(parse(palette[name])!));
  const pairs = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)));
  return Math.min(...pairs);
}

test.each(Object.entries(readers))('all tones stay apart for readers of %s', (_name, see) => {
  expect(leastDifference(tones, see)).toBeGreaterThanOrEqual(16);
});

test('in print without colours the tones of one figure still stay apart', () => {
  const grey = filterGrayscale(1) as Filter;
  expect(leastDifference(['first', 'second'], grey)).toBeGreaterThanOrEqual(10);
  expect(leastDifference(['confirmed', 'majority', 'unique', 'conflict'], grey)).toBeGreaterThanOrEqual(10);
});

test('bars stand out from the paper, and text can be read on it and on tinted ground', () => {
  for (const tone of tones) expect(wcagContrast(palette[tone], palette.paper)).toBeGreaterThanOrEqual(3);
  for (const text of ['ink', 'soft', 'accent', 'deep', 'conflict'] as const) {
    expect(wcagContrast(colours[text], colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(colours[text], colours.tint)).toBeGreaterThanOrEqual(4.5);
  }
});
