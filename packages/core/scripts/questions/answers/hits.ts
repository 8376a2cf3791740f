import type { Claim, SearchHit } from '../../../src/index.js';
import type { Show } from '../question.js';
import { named } from '../values.js';

/** Shows what a search found, best first, with the words that matched; the passages are those that give such a name, else all of the record. */
export const hits: Show<readonly SearchHit[]> = (found, dossier) => ({
  head: ['Record', 'Kind', 'Found by'],
  lines: found.map(({ record, matches }) => {
    const claims: readonly Claim[] = record.claims;
    return {
      cells: [
        named(dossier, record.id),
        record.kind,
        matches.map(({ field, term }) => `${term} (${field})`).join('; '),
      ],
      evidence: claims.filter(({ rank }) => rank !== 'deprecated'),
    };
  }),
});
