import type { DossierRecord, Modality } from '@bilateral/core';
import type { Output } from './io.js';
import { isForPeople, type FormatFlags } from './listing.js';

/** Marks, for people, a value on which sources disagree. */
export const contestedMark = (text: string | undefined, contested: boolean): string =>
  `${text ?? ''}${contested ? '*' : ''}`;

/** Whether sources disagree on the value at a path. */
export const isContested = ({ merged }: DossierRecord, path: string, modality: Modality): boolean =>
  merged[modality]?.properties[path]?.conflict !== undefined;

/** Tells what the mark means, under a table in which it stands. */
export function explainMark(out: Output, flags: FormatFlags, contested: boolean): void {
  if (isForPeople(flags) && contested)
    out.write('* Sources disagree: `bilateral conflicts --record <id>` shows how.\n');
}
