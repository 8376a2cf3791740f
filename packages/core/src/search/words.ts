import { spellingOf } from './letters.js';

const doubled = /([a-z])\1/;
const doubledEverywhere = /([a-z])\1+/g;
const possessive = /['’]s$/i;

const known = new Map<string, string>();

/** What a small letter becomes in a key, with the marks off that it bears. */
const spelt = (letter: string): string => {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare].map((each) => spellingOf.get(each) ?? each).join('');
};

/**
 * What words are compared by: without case, marks, apostrophes and doubled Latin letters, Cyrillic in Latin letters, Arabic
 * letters as Urdu has them. `Лавров` and `Lavrov`, `Sergey` and `Sergei`, `كراچي` and `کراچی` have one key.
 */
export function keyOf(word: string): string {
  let key = '';
  for (const letter of word.replace(possessive, '').toLowerCase()) {
    let spelling = known.get(letter);
    if (spelling === undefined) known.set(letter, (spelling = spelt(letter)));
    key += spelling;
  }
  return doubled.test(key) ? key.replace(doubledEverywhere, '$1') : key;
}

/** A word as it stands in a text, with its key. */
export interface Word {
  readonly written: string;
  readonly key: string;
  /** Whether it is made of words that stand beside it, as `JF17` is for `JF-17`. */
  readonly joined?: true;
}

const hyphen = /[-‐‑]/;

/**
 * The words of a text between spaces and stops; hyphens are still in them. The pattern stands in here because the classes of
 * letters are drawn up when it is made, which everybody who loads the package would wait for.
 */
export const compoundsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’‘ʼʹ`´\u200c\u200d]|[-‐‑](?=[\p{L}\p{N}]))*/gu) ?? [];

const plainWord = (written: string): readonly Word[] => {
  const key = keyOf(written);
  return key === '' ? [] : [{ written, key }];
};

/** The words that hyphens hold together, and all of them as one. */
export function wordsOf(compoundWord: string): readonly Word[] {
  if (!hyphen.test(compoundWord)) return plainWord(compoundWord);
  const parts = compoundWord.split(hyphen);
  const words: Word[] = parts.map((written) => ({ written, key: keyOf(written) }));
  words.push({ written: compoundWord, key: keyOf(parts.join('')), joined: true });
  return words.filter(({ key }) => key !== '');
}

/** The keys of what somebody asks for, each once. */
export const keysIn = (query: string): readonly string[] => [
  ...new Set(
    compoundsIn(query)
      .flatMap(wordsOf)
      .flatMap(({ key, joined }) => (joined ? [] : [key])),
  ),
];
