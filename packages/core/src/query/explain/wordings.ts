import { en } from './en.js';
import { ru } from './ru.js';
import { ur } from './ur.js';
import type { SentenceLanguage, Wording } from './wording.js';

/** The words in which values are told, by language. */
export const wordings: { readonly [L in SentenceLanguage]: Wording } = { en, ru, ur };
