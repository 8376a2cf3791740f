import type { Direction } from './bidi.js';

/** How a run of characters is written: with which faces, and which way. */
export interface Writing {
  readonly script: 'arabic' | 'latin';
  readonly direction: Direction;
}

/** A part `[start, end)` of a text that is written in one way. */
export interface WrittenRun {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly script: Writing['script'];
}

type CharacterClass = 'arabic' | 'latin' | 'mark' | 'neutral';

const arabic = /\p{Script_Extensions=Arabic}/u;
const mark = /\p{M}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The classes of characters that have been met, as the expressions are slow. */
const classes = new Map<string, CharacterClass>();

/**
 * Cuts a text where its level or its faces change. A letter is written in the faces of its script and a digit of ours
 * always in the Latin ones; what belongs to no script (quotation marks, brackets, dashes, spaces) goes by its level, so
 * that both marks of a pair look alike: inside a Latin name the Latin faces, in the Urdu around it the Arabic ones.
 */
export function writtenRuns(text: string, levels: Uint8Array): readonly WrittenRun[] {
  if (text !== '' && levels.every((level) => level === 0) && !arabic.test(text)) {
    return [{ start: 0, end: text.length, level: 0, script: 'latin' }];
  }
  const runs: { start: number; end: number; level: number; script: Writing['script'] }[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at]!;
    const open = runs[runs.length - 1];
    const script = scriptOf(character, level, open?.script);
    const end = at + character.length;
    if (open?.level === level && open.script === script) open.end = end;
    else runs.push({ start: at, end, level, script });
    at = end;
  }
  return runs;
}

function scriptOf(
  character: string,
  level: number,
  before: Writing['script'] | undefined,
): Writing['script'] {
  let found = classes.get(character);
  if (found === undefined) {
    found = classOf(character);
    classes.set(character, found);
  }
  if (found === 'mark' && before !== undefined) return before;
  if (found === 'arabic' || found === 'latin') return found;
  return level % 2 === 1 ? 'arabic' : 'latin';
}

function classOf(character: string): CharacterClass {
  if (mark.test(character)) return 'mark';
  if (arabic.test(character)) return 'arabic';
  return letterOrDigit.test(character) ? 'latin' : 'neutral';
}

export function directionOf(level: number): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}
