import type { LocalText } from '@bilateral/core';
import type { ReportLanguage } from '../model.js';

/** A text of the editor's; in English where it is not in the language. A dash stays on the line of the word before it. */
export const localText = (text: LocalText, language: ReportLanguage): string =>
  (text[language] ?? text.en).replaceAll(' \u2014', '\u00a0\u2014');
