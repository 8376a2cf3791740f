import type { ComparedValue, OnlyValue } from '../../../src/index.js';
import type { Show } from '../question.js';
import { named, valueText } from '../values.js';

/** Shows what two sources say beside each other. */
export const compared: Show<readonly ComparedValue[]> = (found, dossier) => ({
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

/** Shows values that one source states. */
export const statements: Show<readonly OnlyValue[]> = (found, dossier) => ({
  head: ['Record', 'Property', 'Value', 'Modality'],
  lines: found.map(({ record, property, modality, value, claims }) => ({
    cells: [named(dossier, record), property, valueText(dossier, property, value), modality],
    evidence: claims,
  })),
});
