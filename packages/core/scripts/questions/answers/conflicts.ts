import {
  codeLabel,
  type Claim,
  type Dossier,
  type Position,
  type PropertySupport,
  type RecordConflict,
} from '../../../src/index.js';
import type { Cited, Line, Show } from '../question.js';
import { named, valueText } from '../values.js';

/** The claims of a dossier by address. */
const claimsAt = (dossier: Dossier, addresses: readonly string[]): readonly Claim[] =>
  addresses.flatMap((address) => {
    const record = dossier.records.get(address.split('/')[0] ?? '');
    const claims: readonly Claim[] = record?.claims ?? [];
    return claims.filter((claim) => claim.address === address);
  });

const conflictLines = (
  dossier: Dossier,
  { record, property, modality, state, positions }: RecordConflict,
): readonly Line[] =>
  positions.map(({ value, voices, claims }: Position, index) => {
    const evidence: readonly Cited[] = claimsAt(dossier, claims);
    const about =
      index === 0 ? [named(dossier, record), property, codeLabel('conflict-state', state)] : ['', '', ''];
    const told = modality === 'actual' ? '' : ` (${modality})`;
    return { cells: [...about, `${valueText(dossier, property, value)}${told}`, String(voices)], evidence };
  });

/** Shows conflicts, a line for each position: its value, how many voices hold it, and their passages. */
export const conflicts: Show<readonly RecordConflict[]> = (found, dossier) => ({
  total: found.length === 1 ? '1 conflict' : `${found.length} conflicts`,
  head: ['Record', 'Property', 'State', 'Position', 'Voices'],
  lines: found.flatMap((conflict) => conflictLines(dossier, conflict)),
});

/** Shows how the editor judged conflicts: the state, on what ground, and why; the passages are those of all positions. */
export const judged: Show<readonly RecordConflict[]> = (found, dossier) => ({
  head: ['Record', 'Property', 'State', 'Ground', 'Remark of the editor'],
  lines: found.map(({ record, property, modality, state, basis, note, positions }) => ({
    cells: [
      named(dossier, record),
      modality === 'actual' ? property : `${property} (${modality})`,
      codeLabel('conflict-state', state),
      basis === undefined ? '–' : codeLabel('basis', basis),
      note?.en ?? '–',
    ],
    evidence: claimsAt(
      dossier,
      positions.flatMap(({ claims }) => claims),
    ),
  })),
});

/** Shows values of a record with their support among the sources. */
export const values: Show<readonly PropertySupport[]> = (found, dossier) => ({
  head: ['Record', 'Property', 'Modality', 'Value', 'Support', 'Voices'],
  lines: found.map(({ property, modality, value, support, voices, claims }) => ({
    cells: [
      named(dossier, claims[0]?.address.split('/')[0] ?? ''),
      property,
      modality,
      valueText(dossier, property, value),
      codeLabel('support', support),
      String(voices),
    ],
    evidence: claims,
  })),
});
