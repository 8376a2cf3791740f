import type { Typesetter } from '../src/fonts/typesetter.js';
import type { TextStyle } from '../src/fonts/faces.js';

/** A typesetter in which every character is half as wide as it is high. */
export const plainTypesetter: Typesetter = {
  measure: (text, style) => [...text.replace(/[\u2060\u00ad]/gu, '')].length * style.size * 0.5,
  verify: () => undefined,
  show: (text) => text,
};

/** Characters of this style are 5 points wide. */
export const plainStyle: TextStyle = {
  family: 'serif',
  arabic: 'naskh',
  bold: false,
  italic: false,
  size: 10,
  colour: '#000000',
  rise: 0,
};
