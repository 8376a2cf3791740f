import type { Report, ReportLanguage } from '@bilateral/report';

/** A stretch of text of one direction and one language. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
  /** Its language, where that is another than the document has for letters of this script. */
  readonly language?: string;
}

/** Letters of the scripts that run right to left: Hebrew, Arabic, Syriac, Thaana and their presentation forms. */
const rightLetter = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
/** A left-to-right mark counts as a letter: it keeps the figures and signs beside it on its side. */
const leftLetter = '\\u200E\\p{Script=Latin}\\p{Script=Cyrillic}';

const rightStretch = new RegExp(`[${rightLetter}](?:[^${leftLetter}]*[${rightLetter}])?`, 'gu');
const leftStretch = new RegExp(`[${leftLetter}](?:[^${rightLetter}]*[${leftLetter}\\p{Nd}])?`, 'gu');

const stretchOf = (script: 'Latin' | 'Cyrillic', other: 'Latin' | 'Cyrillic'): RegExp =>
  new RegExp(`\\p{Script=${script}}(?:[^\\p{Script=${other}}]*[\\p{Script=${script}}])?`, 'gu');

/** What is written in another alphabet than the language of left-to-right text has, and its language. */
const foreign: Readonly<Record<ReportLanguage, { readonly stretch: RegExp; readonly tag: string }>> = {
  en: { stretch: stretchOf('Cyrillic', 'Latin'), tag: 'ru-RU' },
  ru: { stretch: stretchOf('Latin', 'Cyrillic'), tag: 'en-GB' },
  ur: { stretch: stretchOf('Cyrillic', 'Latin'), tag: 'ru-RU' },
};

const range = /\p{Nd}[\p{Nd}.,]*(?:\s?[–—]\s?\p{Nd}[\p{Nd}.,]*)+/gu;

/** Text whose ranges of numbers read from left to right also among letters that do not; marks before and after say so. */
export function keepRanges(text: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr' || !/[–—]/.test(text)) return text;
  return text.replace(range, '\u200E$&\u200F');
}

/**
 * Cuts text where its direction or its language changes, because Word wants every run to say both. Spaces, digits and
 * punctuation at the edges go with the direction of the report.
 */
export function splitText(text: string, { direction, language }: Report): readonly Stretch[] {
  const whole = keepRanges(text, direction);
  const parts = cut(whole, direction === 'ltr' ? rightStretch : leftStretch);
  return parts.flatMap((part): readonly Stretch[] => {
    const rightToLeft = part.isMatch === (direction === 'ltr');
    if (rightToLeft) return [{ text: part.text, rightToLeft }];
    return cut(part.text, foreign[language].stretch).map((piece) => ({
      text: piece.text,
      rightToLeft,
      ...(piece.isMatch && { language: foreign[language].tag }),
    }));
  });
}

function cut(text: string, stretch: RegExp): readonly { readonly text: string; readonly isMatch: boolean }[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(stretch)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isMatch: false });
    parts.push({ text: match[0], isMatch: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}
