import type { ReportLanguage } from '../model.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

/** The languages that reports can be written in so far. */
export const messagesByLanguage: Partial<Record<ReportLanguage, Messages>> = { en };
