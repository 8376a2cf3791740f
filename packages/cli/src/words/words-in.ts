import type { Language } from '../list-options.js';
import { en } from './en.js';
import { ru } from './ru.js';
import { ur } from './ur.js';
import type { Words } from './words.js';

/** What `show` and `diff` say to people, by language. */
export const wordsIn: { readonly [L in Language]: Words } = { en, ru, ur };
