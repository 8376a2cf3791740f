import type { CompiledDossier } from '@bilateral/core';
import fc from 'fast-check';
import { sourceIds } from './random-claims.js';
import { records } from './random-records.js';
import { sourceOf } from './random-sources.js';
import { bounds, code, localText, ref, several, withSome } from './universe.js';

const info = withSome(
  {
    id: fc.constant('arcadia-baltia'),
    title: localText,
    parties: fc.constant(['state-a', 'state-b']),
    languages: fc.shuffledSubarray(['en', 'ru', 'ur'], { minLength: 1 }),
    licence: fc.constantFrom('CC-BY-4.0', 'LicenseRef-x'),
    creator: localText,
    edition: fc.constant('2026-11-21'),
    reach: localText,
    limits: localText,
  },
  {
    predecessors: fc.dictionary(fc.constantFrom('state-a', 'state-b'), several(ref('state')), { maxKeys: 2 }),
    retired: fc.dictionary(
      fc.constantFrom('old-pipe', 'older-pipe'),
      withSome({ why: localText }, { replacedBy: several(ref()) }),
      { maxKeys: 2 },
    ),
  },
);

const conflict = withSome(
  {
    label: localText,
    state: code('conflict-state'),
    positions: fc.array(
      withSome({ claims: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }, { label: localText }),
      { minLength: 2, maxLength: 3 },
    ),
  },
  { about: several(ref()), basis: code('basis'), note: localText },
);

interface Side {
  readonly claims: readonly number[];
}

/** Sides hold claims by number as long as it is not known which there are. */
const settled = (drawnConflicts: readonly object[], addresses: readonly string[]): readonly object[] =>
  addresses.length === 0
    ? []
    : drawnConflicts.map((each, index) => ({
        id: `story-${index}`,
        ...each,
        positions: (each as { positions: readonly Side[] }).positions.map((side) => ({
          ...side,
          claims: side.claims.map((number) => addresses[number % addresses.length]),
        })),
      }));

/** Any dossier that the schemas allow, and some that they do not: sets with a member twice, and fields without content. */
export const randomDossier: fc.Arbitrary<CompiledDossier> = fc
  .tuple(info, records, fc.tuple(...sourceIds.map(sourceOf)), fc.array(conflict, { maxLength: 2 }))
  .map(([dossier, all, sources, conflicts]) => {
    const addresses = [...all, ...sources].flatMap((each) =>
      (each as { claims: readonly { address: string }[] }).claims.map(({ address }) => address),
    );
    const compiled = {
      format: 1,
      dossier,
      sources,
      records: all,
      conflicts: settled(conflicts, addresses),
      dates: bounds,
    };
    return JSON.parse(JSON.stringify(compiled)) as CompiledDossier;
  });
