import { InvalidArgumentError } from 'commander';
import { parsePeriod } from '@bilateral/core';
import { near } from './near.js';

/** Refuses an option's value. What stands in brackets on the second line is shown as the hint. */
const refuse = (why: string, hint: string): never => {
  throw new InvalidArgumentError(`${why}.\n(${hint})`);
};

/** Reads what an option is given, and tells which words it knows, so that a shell can complete them. */
export interface WordReader<Read> {
  (text: string): Read;
  readonly words: readonly string[];
  /** Words may follow each other with commas between them. */
  readonly several?: true;
}

/** Reads one word of a closed list. */
export function oneOf<Word extends string>(what: string, words: readonly Word[]): WordReader<Word> {
  const read = (text: string): Word => {
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    const meant = near(text, words);
    return refuse(
      `'${text}' is no ${what}`,
      meant === undefined ? `one of ${words.join(', ')}` : `did you mean ${meant}?`,
    );
  };
  return Object.assign(read, { words });
}

/** Reads words of a closed list with commas between them, each once. */
export function severalOf<Word extends string>(
  what: string,
  words: readonly Word[],
): WordReader<readonly Word[]> {
  const one = oneOf(what, words);
  const read = (text: string): readonly Word[] => [
    ...new Set(text.split(',').map((each) => one(each.trim()))),
  ];
  return Object.assign(read, { words, several: true } as const);
}

/** Reads a period as `findRecords` takes it. */
export function period(text: string): string {
  try {
    parsePeriod(text);
    return text;
  } catch {
    return refuse(
      `'${text}' is no period`,
      'a year, month or day, or a range of them: 2022, 2016-09, 2014/2024, 2021/..',
    );
  }
}

/** Reads a day of the calendar. */
export function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 1 March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  return refuse(`'${text}' is no day of the calendar`, 'write it as YYYY-MM-DD, such as 2026-11-21');
}

/** Reads a number of things: 1, 2, … */
export function wholeNumber(text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : refuse(`'${text}' is no whole number`, 'from 1 on, such as 20');
}
