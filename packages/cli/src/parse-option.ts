import { InvalidArgumentError } from 'commander';
import { parsePeriod } from '@bilateral/core';
import { near } from './near.js';

/** Refuses an option's value. What stands in brackets on the second line is shown as the hint. */
const refuse = (why: string, hint: string): never => {
  throw new InvalidArgumentError(`${why}.\n(${hint})`);
};

/** Reads one word of a closed list. */
export function oneOf<Word extends string>(what: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    const meant = near(text, words);
    return refuse(
      `'${text}' is no ${what}`,
      meant === undefined ? `one of ${words.join(', ')}` : `did you mean ${meant}?`,
    );
  };
}

/** Reads words of a closed list with commas between them, each once. */
export function severalOf<Word extends string>(
  what: string,
  words: readonly Word[],
): (text: string) => readonly Word[] {
  const one = oneOf(what, words);
  return (text) => [...new Set(text.split(',').map((each) => one(each.trim())))];
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
