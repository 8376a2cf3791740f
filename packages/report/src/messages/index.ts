import type { ReportLanguage } from '../model.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { ru } from './ru.js';
import { ur } from './ur.js';

/** The languages that reports can be written in. */
export const messagesByLanguage: Readonly<Record<ReportLanguage, Messages>> = { en, ru, ur };
