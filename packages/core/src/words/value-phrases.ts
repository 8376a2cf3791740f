import type { CodeLabel } from '../model/codes.js';
import { en } from './phrases/en.js';
import type { ValuePhrases } from './phrases/phrases.js';
import { ru } from './phrases/ru.js';
import { ur } from './phrases/ur.js';

/** The words around values, such as “about” and “since”, in each language. */
export const valuePhrases: { readonly [L in keyof CodeLabel]: ValuePhrases } = { en, ru, ur };
