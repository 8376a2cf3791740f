import { BilateralError, type Dossier } from '@bilateral/core';
import { idsWith, nearId } from './near.js';

const retiredHint = (dossier: Dossier, id: string): string | undefined => {
  const { retired: gone = {} } = dossier.info;
  const retired = Object.hasOwn(gone, id) ? gone[id] : undefined;
  if (!retired) return undefined;
  const now = retired.replacedBy ? `; now ${retired.replacedBy.join(', ')}` : '';
  return `the id was retired: ${retired.why.en}${now}`;
};

/** Where many ids have the word, the one that is suggested is a guess. */
const others = (word: string, known: readonly string[], listing: string): string => {
  if (!/^[\w-]+$/.test(word) || idsWith(word, known).length < 2) return '';
  return listing === 'bilateral records'
    ? ` Else \`bilateral search ${word}\` finds the others`
    : ` Else \`${listing}\` lists the ids`;
};

const hintFor = (dossier: Dossier, id: string, known: readonly string[], listing: string): string => {
  const meant = nearId(id, known);
  const suggested =
    meant === undefined
      ? `\`${listing}\` lists the ids`
      : `did you mean ${meant}?${others(id, known, listing)}`;
  return retiredHint(dossier, id) ?? suggested;
};

/** Refuses an id that no record has. */
export function requireRecord(dossier: Dossier, id: string): void {
  if (dossier.records.has(id)) return;
  const hint = hintFor(dossier, id, [...dossier.records.keys()], 'bilateral records');
  throw new BilateralError('unknown-record', `no record of ${dossier.info.id} has the id '${id}'`, { hint });
}

/** Refuses an id that no source has. */
export function requireSource(dossier: Dossier, id: string): void {
  if (dossier.sources.has(id)) return;
  const hint = hintFor(dossier, id, [...dossier.sources.keys()], 'bilateral sources');
  throw new BilateralError('unknown-source', `no source of ${dossier.info.id} has the id '${id}'`, { hint });
}

/** Refuses an id that none of the others has. */
export function requireId(dossier: Dossier, id: string, others: Iterable<string>): void {
  const known = [...others];
  if (known.includes(id)) return;
  const hint = hintFor(dossier, id, known, 'bilateral records');
  throw new BilateralError('unknown-record', `${dossier.info.id} has nothing with the id '${id}'`, { hint });
}
