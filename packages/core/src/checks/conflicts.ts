import type { Conflict } from '../merge/merged.js';
import type { Check } from './check.js';

const sides = ({ positions }: Conflict): string =>
  positions.map(({ value, sources }) => `${JSON.stringify(value)} (${sources.join(', ')})`).join(' against ');

export const conflicts: Check = {
  name: 'conflicts',
  description:
    'Every computed conflict is acknowledged in its record, no acknowledged one has vanished, and authored positions are claims.',
  scope: 'dossier',
  check({ compiled, settled, broken }, report) {
    for (const { record, conflicts: computed } of settled) {
      if (computed.length === 0 && record.conflicts === undefined) continue;
      const acknowledged = record.conflicts ?? [];
      const named = new Set(
        acknowledged.map(({ property, modality = 'actual' }) => `${modality} ${property}`),
      );
      const found = new Set(computed.map(({ property, modality }) => `${modality} ${property}`));
      for (const conflict of computed) {
        if (named.has(`${conflict.modality} ${conflict.property}`)) continue;
        report({
          id: record.id,
          path: ['conflicts'],
          code: 'unacknowledged-conflict',
          message: `sources disagree on ${conflict.property} (${conflict.modality}), and the record does not say so`,
          found: sides(conflict),
          expected: `conflicts: [{ property: ${conflict.property}, state: … }]`,
        });
      }
      for (const [index, { property, modality = 'actual' }] of acknowledged.entries()) {
        if (found.has(`${modality} ${property}`)) continue;
        report({
          id: record.id,
          path: ['conflicts', index],
          code: 'vanished-conflict',
          message: `no sources disagree on ${property} (${modality})`,
          found: property,
          expected: found.size > 0 ? [...found].join(', ') : 'no acknowledged conflict',
        });
      }
    }
    const addresses = new Set(compiled.records.flatMap(({ claims }) => claims.map(({ address }) => address)));
    for (const { id, positions } of compiled.conflicts) {
      for (const [side, { claims }] of positions.entries()) {
        for (const [index, address] of claims.entries()) {
          if (broken.has(address.split('/')[0] ?? '')) continue;
          if (!addresses.has(address))
            report({
              id,
              path: ['positions', side, 'claims', index],
              code: 'unknown-claim',
              message: 'no claim has this address',
              found: address,
              expected: 'record/source@paragraph.sentence of a claim of this dossier',
            });
        }
      }
    }
  },
};
