/** A stretch of text of one direction. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Letters of the scripts that run right to left: Hebrew, Arabic, Syriac, Thaana and their presentation forms. */
const rightLetter = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
const rightStretch = new RegExp(
  `[${rightLetter}](?:[^\\p{Script=Latin}\\p{Script=Cyrillic}]*[${rightLetter}])?`,
  'gu',
);
/** A left-to-right mark counts as a letter: it keeps the figures and signs beside it on its side. */
const leftStretch = new RegExp(
  `[\\u200E\\p{Script=Latin}\\p{Script=Cyrillic}](?:[^${rightLetter}]*[\\u200E\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Nd}])?`,
  'gu',
);

/**
 * Cuts text where its direction changes, because Word wants every run to say whether it runs right to left. Spaces,
 * digits and punctuation at the edges go with the direction of the report.
 */
export function splitByDirection(text: string, direction: 'ltr' | 'rtl'): readonly DirectedText[] {
  const foreign = direction === 'ltr' ? rightStretch : leftStretch;
  const parts: DirectedText[] = [];
  const add = (part: string, isForeign: boolean): void => {
    if (part !== '') parts.push({ text: part, rightToLeft: isForeign === (direction === 'ltr') });
  };
  let end = 0;
  for (const match of text.matchAll(foreign)) {
    add(text.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return parts;
}
