import type { Claim, Dossier, RecordPath, RelatedRecord } from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { labelOf, named } from '../values.js';

/** A link as a phrase: `place of` where the other one points to the record at hand. */
const phrase = (property: string, direction: 'from' | 'to'): string =>
  direction === 'from' ? property : `is ${property} of`;

/** Shows what is linked to a record, and how. */
export const related: Show<readonly RelatedRecord[]> = (found, dossier) => ({
  head: ['Record', 'Link', 'Modality'],
  lines: found.map(({ record, property, direction, modality, through, claims }) => ({
    cells: [
      named(dossier, record),
      `${phrase(property, direction)}${through === undefined ? '' : ` (\`${through}\`)`}`,
      modality ?? 'by the editor',
    ],
    evidence: claims,
  })),
});

const pathLine = (dossier: Dossier, path: RecordPath): Line => {
  const [first] = path;
  const start = first ? labelOf(dossier, first.from) : '';
  const steps = path.map(
    ({ to, property, direction, through }) =>
      `—${phrase(property, direction)}${through === undefined ? '' : ` (\`${through}\`)`}→ ${named(dossier, to)}`,
  );
  const claims: readonly Claim[] = path.flatMap((step) =>
    [step, ...step.also].flatMap((link) => link.claims),
  );
  return { cells: [[start, ...steps].join(' ')], evidence: claims };
};

/** Shows paths from record to record, with the passages of all their links. */
export const paths: Show<readonly RecordPath[]> = (found, dossier) => ({
  head: ['Path'],
  lines: found.map((path) => pathLine(dossier, path)),
});
