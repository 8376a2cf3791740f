import stringWidth from 'string-width';

/** How loudly something is said, where a terminal can tell. */
export type Style = 'bold' | 'dim';

/** What is never broken. */
export interface Word {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** The words of a text, all of one style. */
export function wordsOf(text: string, style?: Style): readonly Word[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, style }));
}

/** Breaks words into lines of a width; one that is wider stands on a line of its own. */
export function wrapped(words: readonly Word[], width: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const wide = stringWidth(word.text);
    if (lines.length === 0 || used + 1 + wide > width) {
      lines.push([word]);
      used = wide;
    } else {
      lines.at(-1)?.push(word);
      used += 1 + wide;
    }
  }
  return lines;
}
