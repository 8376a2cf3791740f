import type { Claim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { groupsOf, speakerOf, withinOf, type Group } from '../merge/groups.js';
import type { MergeContext } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import type { Modality } from '../model/codes.js';
import { knownSource } from './known.js';
import { claimsIn, recordsOfSource, statedIn, type StatedProperty } from './stated-by.js';

/** A value that one voice alone states. */
export interface OnlyValue {
  /** Id of the record. */
  readonly record: string;
  /** The path of the value: `about.volgograd-region`, `participants.imran-khan.office`. */
  readonly property: string;
  /** Of the claims that state it. */
  readonly modality: Modality;
  /** The value, the most exact one that the source gives. */
  readonly value: unknown;
  /** The claims of the source that state it, exactly or more coarsely. */
  readonly claims: readonly Claim[];
}

/** What a dossier would lose with a source. */
export interface OnlyIn {
  /** Records on which no other voice speaks. */
  readonly records: readonly string[];
  /** Values that no other voice states, exactly, more exactly or more coarsely. */
  readonly values: readonly OnlyValue[];
}

/** Claims of other voices than those in which the source speaks: neither of who repeats it nor of whom it repeats. */
const othersThan = (
  source: string,
  own: readonly Claim[],
  all: readonly Claim[],
  context: MergeContext,
): readonly Claim[] => {
  const voice = context.voiceOf(source);
  const speakers = new Set(own.map((claim) => speakerOf(claim, context)));
  return all.filter(
    (claim) =>
      claim.rank !== 'deprecated' &&
      context.voiceOf(claim.source) !== voice &&
      !speakers.has(speakerOf(claim, context)),
  );
};

const saidByOthers = (
  source: string,
  { modality, property, type }: StatedProperty,
  { value, members }: Group,
  all: readonly StatedProperty[],
  context: MergeContext,
): boolean => {
  const within = withinOf(type, context);
  const said = all.find((each) => each.modality === modality && each.property === property)?.stated ?? [];
  const alike = said.filter((each) => within(each.value, value) || within(value, each.value));
  return othersThan(source, claimsIn(members), claimsIn(alike), context).length > 0;
};

/**
 * What only one source says: records on which no other voice speaks, and values that no other voice states. A source that
 * repeats this one, or that this one repeats, and another report of what the same person said on the same occasion, are no other
 * voice. Modalities stand apart; deprecated claims count on neither side. Records are in the order of the dossier.
 *
 * @throws {@link BilateralError} of code `unknown-source` for an id that no source has.
 *
 * @example
 * ```ts
 * import { onlyIn } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const { records, values } = onlyIn(pakistanRussia, 'tass-2024-10-14');
 * records; // => []
 * values[0]; // => { record: 'druzhba-2024', property: 'about.volgograd-region', modality: 'actual', value: 'volgograd-region', … }
 * ```
 */
export function onlyIn(dossier: Dossier, source: string): OnlyIn {
  knownSource(dossier, source);
  const context = mergeContext(dossier.sources, dossier.dates);
  const table = recordTable(dossier);
  const records: string[] = [];
  const values: OnlyValue[] = [];
  for (const [place, own] of recordsOfSource(dossier, source)) {
    const { id, claims } = table.compiledAt(place);
    if (othersThan(source, own, claims, context).length === 0) records.push(id);
    const all = statedIn(claims.filter(({ rank }) => rank !== 'deprecated'));
    for (const stated of statedIn(own)) {
      const { property, modality, type } = stated;
      for (const group of groupsOf(stated.stated, withinOf(type, context))) {
        if (saidByOthers(source, stated, group, all, context)) continue;
        values.push({ record: id, property, modality, value: group.value, claims: claimsIn(group.members) });
      }
    }
  }
  return { records, values };
}
