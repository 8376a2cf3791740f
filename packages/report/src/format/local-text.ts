import type { LocalText } from '@bilateral/core';
import type { ReportLanguage } from '../model.js';

/** A text of the editor's; in English where it is not in the language. A dash stays on the line of the word before it. */
export const localText = (text: LocalText, language: ReportLanguage): string =>
  (text[language] ?? text.en).replaceAll(' \u2014', '\u00a0\u2014');

/** What texts have in common that say the same in every language: their words, whatever their spaces and final stop. */
export const sameWords = (text: LocalText): string =>
  [text.en, text.ru, text.ur]
    .map((words = '') =>
      words
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.!?…۔؟]+$/, ''),
    )
    .join('\n');
