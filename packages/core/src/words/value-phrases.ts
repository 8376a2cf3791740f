import type { CodeLabel } from '../model/codes.js';
import { en } from './phrases/en.js';
import type { ValuePhrases } from './phrases/phrases.js';
import { ru } from './phrases/ru.js';
import { ur } from './phrases/ur.js';

/**
 * The words around values in each language, such as “about” and “since”, for those who build sentences of their own.
 *
 * @example
 * ```ts
 * import { valuePhrases } from '@bilateral/core';
 *
 * valuePhrases.en.since('2006'); // => 'since 2006'
 * valuePhrases.en.listOf(['oil', 'gas', 'coal']); // => 'oil, gas and coal'
 * ```
 */
export const valuePhrases: { readonly [L in keyof CodeLabel]: ValuePhrases } = { en, ru, ur };
