import { expect, test } from 'vitest';
import { baselineOf, headingStyle, stylesFor, type LineStyle, type Styles } from './styles.js';

const named = ({ headings, ...rest }: Styles): readonly LineStyle[] => [...Object.values(rest), ...headings];

test('no lines are so close that letters of Naskh or Nastaliq meet, and running text has more room', () => {
  for (const hand of ['naskh', 'nastaliq'] as const) {
    for (const style of named(stylesFor('ur', hand))) {
      const least = style.arabic === 'nastaliq' ? 2.1 : 1.55;
      expect(style.leading / style.size).toBeGreaterThanOrEqual(least - 0.001);
    }
    const { body, note, source } = stylesFor('ur');
    for (const { leading, size } of [body, note, source]) expect(leading / size).toBeCloseTo(1.85);
  }
});

test('titles and first headings of Urdu are in Nastaliq, whatever the hand of the text', () => {
  for (const hand of ['naskh', 'nastaliq'] as const) {
    const styles = stylesFor('ur', hand);
    expect([styles.coverTitle.arabic, headingStyle(styles, 1).arabic]).toEqual(['nastaliq', 'nastaliq']);
    expect([styles.body.arabic, styles.cell.arabic, styles.note.arabic]).toEqual([hand, hand, hand]);
  }
});

test('the hand of Urdu changes nothing in other languages', () => {
  expect(stylesFor('ru', 'nastaliq')).toEqual(stylesFor('ru'));
  expect(stylesFor('en')).toEqual(stylesFor('ru'));
});

test('headings grow smaller level by level, and those beyond the last look like the last', () => {
  const sizes = [1, 2, 3, 4].map((level) => headingStyle(stylesFor('en'), level).size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(headingStyle(stylesFor('en'), 9)).toEqual(headingStyle(stylesFor('en'), 4));
});

test('letters stand within the height of their line', () => {
  for (const style of named(stylesFor('ur'))) {
    expect(baselineOf(style)).toBeGreaterThan(style.leading / 2);
    expect(baselineOf(style)).toBeLessThan(style.leading);
  }
});
