import { codeLabel, type Claim, type Office, type RelatedRecord, type Tenure } from '../../../src/index.js';
import type { Show } from '../question.js';
import { labelOf, named } from '../values.js';

/** Shows who held which office when, with the claims on the time. */
export const tenures: Show<readonly Tenure[]> = (found, dossier) => ({
  head: ['Person', 'Office', 'Time'],
  lines: found.map(({ person, office, during, relation }) => {
    const claims: readonly Claim[] = relation.claims;
    const dated = new Set(relation.merged.actual?.properties['during']?.claims);
    return {
      cells: [named(dossier, person), labelOf(dossier, office), during],
      evidence: claims.filter(({ address }) => dated.has(address)),
    };
  }),
});

/** An office with the persons that hold it or did. */
export interface Held {
  readonly office: Office;
  readonly persons: readonly RelatedRecord[];
}

/** Shows offices with their level and everyone who is said to hold or have held them. */
export const holders: Show<readonly Held[]> = (found, dossier) => ({
  head: ['Office', 'Level', 'Persons'],
  lines: found.map(({ office, persons }) => ({
    cells: [
      named(dossier, office.id),
      codeLabel('level', office.level),
      [...new Set(persons.map(({ record }) => labelOf(dossier, record)))].join('; ') || '–',
    ],
    evidence: persons.flatMap(({ claims }) => claims),
  })),
});
