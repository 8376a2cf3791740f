import type { Writing } from './writing.js';
import type { Shaping } from './shaping-font.js';

/** A part of a word in one script. */
export interface ScriptRun {
  readonly text: string;
  readonly shaping: Shaping;
}

type Script = Pick<Shaping, 'script' | 'language'>;

const arabic: Script = { script: 'Arab', language: 'ur' };
const latin: Script = { script: 'Latn', language: 'en' };

/** The scripts of the letters that the Latin faces have; a language tells which forms of the letters are wanted. */
const scripts: readonly (readonly [letters: RegExp, script: Script])[] = [
  [/\p{Script=Latin}/u, latin],
  [/\p{Script=Cyrillic}/u, { script: 'Cyrl', language: 'ru' }],
  [/\p{Script=Greek}/u, { script: 'Grek', language: 'el' }],
  [/\p{L}/u, { script: undefined, language: 'en' }],
];

const onlyLatin = /^[ -\u024f\u2000-\u206f]*$/;

/** Cuts a word where its script changes. Digits and signs go with the letters before them, or else after them. */
export function scriptRuns(word: string, { script, direction }: Writing): readonly ScriptRun[] {
  if (script === 'arabic') return [{ text: word, shaping: { ...arabic, direction } }];
  if (onlyLatin.test(word)) return [{ text: word, shaping: { ...latin, direction } }];
  const runs: { text: string; script: Script | undefined }[] = [];
  for (const character of word) {
    const found = scripts.find(([letters]) => letters.test(character))?.[1];
    const open = runs.at(-1);
    if (open === undefined) runs.push({ text: character, script: found });
    else if (found === undefined || open.script === undefined || open.script === found) {
      open.text += character;
      open.script ??= found;
    } else runs.push({ text: character, script: found });
  }
  return runs.map(({ text, script: found }) => ({ text, shaping: { ...(found ?? latin), direction } }));
}
