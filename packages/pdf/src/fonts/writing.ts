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

const arabic = /\p{Script_Extensions=Arabic}/u;
const lettersAndDigits = /[\p{L}\p{N}]/u;
const marks = /\p{M}/u;

/**
 * Cuts a text where its level or its faces change. A letter is written in the faces of its script and a digit of ours
 * always in the Latin ones; what belongs to no script (quotation marks, brackets, dashes, spaces) goes by its level, so
 * that both marks of a pair look alike: inside a Latin name the Latin faces, in the Urdu around it the Arabic ones.
 */
export function writtenRuns(text: string, levels: Uint8Array): readonly WrittenRun[] {
  const runs: { start: number; end: number; level: number; script: Writing['script'] }[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at]!;
    const open = runs.at(-1);
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
  if (character < '\u0300') return level % 2 === 1 && !lettersAndDigits.test(character) ? 'arabic' : 'latin';
  if (marks.test(character) && before !== undefined) return before;
  if (arabic.test(character)) return 'arabic';
  if (lettersAndDigits.test(character)) return 'latin';
  return level % 2 === 1 ? 'arabic' : 'latin';
}

export function directionOf(level: number): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}
