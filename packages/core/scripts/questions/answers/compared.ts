import type { Claim, Modality } from '../../../src/index.js';
import type { Show } from '../question.js';
import { named, valueText } from '../values.js';

interface Side {
  readonly value: unknown;
  readonly claims: readonly Claim[];
}

/** What two sources say of one property. */
interface Compared {
  readonly record: string;
  readonly property: string;
  readonly modality: Modality;
  readonly a?: Side;
  readonly b?: Side;
}

/** Shows what two sources say beside each other. */
export const compared: Show<readonly Compared[]> = (found, dossier) => ({
  head: ['Record', 'Property', 'Modality', 'The first says', 'The second says'],
  lines: found.map(({ record, property, modality, a, b }) => ({
    cells: [
      named(dossier, record),
      property,
      modality,
      ...[a, b].map((side) => (side ? valueText(dossier, property, side.value) : '–')),
    ],
    evidence: [...(a?.claims ?? []), ...(b?.claims ?? [])],
  })),
});

/** What one source says of one property. */
interface Stated extends Side {
  readonly record: string;
  readonly property: string;
  readonly modality: Modality;
}

/** Shows values that one source states. */
export const statements: Show<readonly Stated[]> = (found, dossier) => ({
  head: ['Record', 'Property', 'Value', 'Modality'],
  lines: found.map(({ record, property, modality, value, claims }) => ({
    cells: [named(dossier, record), property, valueText(dossier, property, value), modality],
    evidence: claims,
  })),
});
