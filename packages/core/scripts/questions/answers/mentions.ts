import { mentionsOf, type ClaimMention, type DossierRecord } from '../../../src/index.js';
import type { Show } from '../question.js';
import { named } from '../values.js';

/** Shows claims that speak of a record, and where in them it stands. */
export const mentions: Show<readonly ClaimMention[]> = (found, dossier) => ({
  head: ['Record', 'Stands there as', 'Modality'],
  lines: found.map(({ claim, record, as, path }) => ({
    cells: [named(dossier, record), path === undefined ? as : `${as}: ${path}`, claim.modality],
    evidence: [claim],
  })),
});

/** Shows records with how many sources speak of them, in claims on them or in claims that point to them. */
export const mentioned: Show<readonly DossierRecord[]> = (found, dossier) => ({
  head: ['Record', 'Sources', 'Claims'],
  lines: found.map(({ id }) => {
    const claims = [...new Set(mentionsOf(dossier, id).map(({ claim }) => claim))];
    const sources = new Set(claims.map(({ source }) => source)).size;
    return { cells: [named(dossier, id), String(sources), String(claims.length)], evidence: claims };
  }),
});
