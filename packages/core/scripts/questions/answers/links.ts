import type { Claim, Dossier, Link, RecordPath, RelatedRecord } from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { labelOf, named } from '../values.js';

/** A link as an arrow, towards the record that is pointed to; with the relation that makes it. */
const arrow = ({ property, direction, through }: Link): string => {
  const name = through === undefined ? property : `${property} (\`${through}\`)`;
  return direction === 'from' ? `—${name}→` : `←${name}—`;
};

/** Shows what is linked to a record, and how. */
export const related: Show<readonly RelatedRecord[]> = (found, dossier) => ({
  head: ['Link', 'Modality'],
  lines: found.map((link) => ({
    cells: [`${arrow(link)} ${named(dossier, link.record)}`, link.modality ?? 'by the editor'],
    evidence: link.claims,
  })),
});

const pathLine = (dossier: Dossier, path: RecordPath): Line => {
  const [first] = path;
  const start = first ? labelOf(dossier, first.from) : '';
  const steps = path.map((step) => `${arrow(step)} ${named(dossier, step.to)}`);
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
