import type { WordLanguage } from '@bilateral/core';
import { en } from './en.js';
import type { PageMessages } from './messages.js';
import { ru } from './ru.js';
import { ur } from './ur.js';

/** The words of the pages by language. */
export const pageMessages: Readonly<Record<WordLanguage, PageMessages>> = { en, ru, ur };
