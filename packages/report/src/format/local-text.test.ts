import { expect, it } from 'vitest';
import { localText } from './local-text.js';

it.each([
  [{ en: 'A port', ru: 'Порт' }, 'Порт'],
  [{ en: 'A port' }, 'A port'],
  [{ en: '', ru: '«Север — Юг» — путь' }, '«Север\u00a0— Юг»\u00a0— путь'],
  [{ en: 'a–b, a — b' }, 'a–b, a\u00a0— b'],
])('says %j in the language, and begins no line with a dash', (text, words) => {
  expect(localText(text, 'ru')).toBe(words);
});
