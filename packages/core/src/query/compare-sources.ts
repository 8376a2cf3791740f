import type { Claim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { decide, type Stack } from '../merge/decision.js';
import { groupsOf, withinOf, type Group } from '../merge/groups.js';
import type { MergeContext } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import type { Modality } from '../model/codes.js';
import { authoredOf } from './conflicts/all-conflicts.js';
import { knownSource } from './known.js';
import { claimsIn, claimsOfSource, recordsOfSource, statedIn, type StatedProperty } from './stated-by.js';

/** What one of two sources says. */
export interface SideOfComparison {
  /** The value: a date or id as text, an amount, a text in languages, as the property has it. */
  readonly value: unknown;
  /** The claims of this source that say it. */
  readonly claims: readonly Claim[];
}

/** What two sources say of one property of one record in one modality. */
export interface ComparedValue {
  /** Id of the record. Of two accounts that the editor found to contradict each other, the id of the conflict; `property` is `account` then. */
  readonly record: string;
  /** The path of the value: `date`, `participants.imran-khan.office`. */
  readonly property: string;
  /** Of the claims on both sides: a plan is never held against a fact. */
  readonly modality: Modality;
  /** What the first source says; absent where only the second one speaks. */
  readonly a?: SideOfComparison;
  /** What the second source says; absent where only the first one speaks. */
  readonly b?: SideOfComparison;
}

/** Two sources side by side. */
export interface SourceComparison {
  /** What the first source says and the second does not. */
  readonly onlyA: readonly ComparedValue[];
  /** What the second source says and the first does not. */
  readonly onlyB: readonly ComparedValue[];
  /** What both say, one perhaps more exactly than the other. */
  readonly both: readonly ComparedValue[];
  /** What cannot both be true. */
  readonly contradicting: readonly ComparedValue[];
}

type Verdict = keyof SourceComparison;
type Pair = readonly [a: Group | undefined, b: Group | undefined];

/** Whether of two values that differ one has overtaken the other, as a later status an earlier one. */
const isOvertaken = (stack: Stack, a: Group, b: Group, context: MergeContext): boolean => {
  const stated = [...a.members, ...b.members];
  return decide({ ...stack, stated }, context).standing.length < stated.length;
};

/** What differs from everything the other source says, beside the first of what that says. */
const differing = (
  stack: Stack,
  a: Group,
  b: Group,
  context: MergeContext,
): readonly (readonly [Verdict, Pair])[] =>
  isOvertaken(stack, a, b, context)
    ? [
        ['onlyA', [a, undefined]],
        ['onlyB', [undefined, b]],
      ]
    : [['contradicting', [a, b]]];

/** Sets the values of two sources beside each other. */
const paired = (
  stack: Stack,
  ofA: readonly Group[],
  ofB: readonly Group[],
  context: MergeContext,
): readonly (readonly [Verdict, Pair])[] => {
  const within = withinOf(stack.type, context);
  const alike = (a: Group, b: Group): boolean => within(a.value, b.value) || within(b.value, a.value);
  const [firstA, firstB] = [ofA[0], ofB[0]];
  if (!firstA || !firstB)
    return [
      ...ofA.map((a) => ['onlyA', [a, undefined]] as const),
      ...ofB.map((b) => ['onlyB', [undefined, b]] as const),
    ];
  const alone = ofB.filter((b) => !ofA.some((a) => alike(a, b)));
  const pairs = ofA.flatMap((a) => {
    const b = ofB.find((each) => alike(a, each));
    return b ? [['both', [a, b]] as const] : differing(stack, a, alone[0] ?? firstB, context);
  });
  const told = new Set(pairs.flatMap(([, [, b]]) => b ?? []));
  return [
    ...pairs,
    ...alone.filter((b) => !told.has(b)).flatMap((b) => differing(stack, firstA, b, context)),
  ];
};

const sideOf = ({ value, members }: Group): SideOfComparison => ({ value, claims: claimsIn(members) });

const keyOf = ({ modality, property }: StatedProperty): string => `${modality} ${property}`;

/** Compares what two sources say of one record. */
const onRecord = (
  record: string,
  a: readonly Claim[],
  b: readonly Claim[],
  context: MergeContext,
): readonly (readonly [Verdict, ComparedValue])[] => {
  const [byA, byB] = [a, b].map(
    (claims) => new Map(statedIn(claims).map((stated) => [keyOf(stated), stated] as const)),
  ) as [Map<string, StatedProperty>, Map<string, StatedProperty>];
  const groups = (stated: StatedProperty | undefined): readonly Group[] =>
    stated ? groupsOf(stated.stated, withinOf(stated.type, context)) : [];
  return statedIn([...a, ...b]).flatMap((stated) => {
    const { property, modality } = stated;
    const key = keyOf(stated);
    const seen = new Set<Group>();
    return paired(stated, groups(byA.get(key)), groups(byB.get(key)), context).flatMap(([verdict, pair]) => {
      // A value that several others have overtaken, or that has overtaken them, is told once.
      const group = verdict === 'onlyA' ? pair[0] : verdict === 'onlyB' ? pair[1] : undefined;
      if (group && seen.has(group)) return [];
      if (group) seen.add(group);
      const [ofA, ofB] = pair;
      return [
        [
          verdict,
          { record, property, modality, ...(ofA && { a: sideOf(ofA) }), ...(ofB && { b: sideOf(ofB) }) },
        ] as const,
      ];
    });
  });
};

/** Accounts that an editor has set against each other, where one of the sources gives one and the other source another. */
const accounts = (dossier: Dossier, a: string, b: string): readonly ComparedValue[] => {
  return (authoredOf(dossier).bySource.get(a) ?? []).flatMap(({ record, property, modality, positions }) =>
    positions.flatMap((left, index) =>
      positions.flatMap((right, place) => {
        if (index === place) return [];
        const [ofA, ofB] = [
          claimsOfSource(dossier, a, left.claims),
          claimsOfSource(dossier, b, right.claims),
        ];
        if (ofA.length === 0 || ofB.length === 0) return [];
        return [
          {
            record,
            property,
            modality,
            a: { value: left.value, claims: ofA },
            b: { value: right.value, claims: ofB },
          },
        ];
      }),
    ),
  );
};

/**
 * What two sources say, value against value: only the one, only the other, both, or what cannot both be true. Values of which one
 * says the other more exactly are said by both; a status of another time contradicts none. Modalities stand apart, deprecated
 * claims are left out, and each source is taken at its own word, whoever it repeats. Two accounts that the editor found to
 * contradict each other stand last in `contradicting`. Values are in the order of the dossier's records.
 *
 * @throws {@link BilateralError} of code `unknown-source` for an id that no source has.
 *
 * @example
 * ```ts
 * import { compareSources } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const { contradicting } = compareSources(pakistanRussia, 'abna-gas-pipeline-agreement', 'business-recorder-2021-05-27');
 * contradicting.map(({ property, a, b }) => [property, a?.value, b?.value]);
 * // => [['length', { value: '1100', unit: 'kilometre' }, { value: '1122', unit: 'kilometre' }],
 * //     ['route.from', 'karachi', 'port-qasim'], ['route.to', 'lahore', 'kasur']]
 * ```
 */
export function compareSources(dossier: Dossier, a: string, b: string): SourceComparison {
  for (const source of [a, b]) knownSource(dossier, source);
  const context = mergeContext(dossier.sources, dossier.dates);
  const table = recordTable(dossier);
  const [ofA, ofB] = [recordsOfSource(dossier, a), recordsOfSource(dossier, b)];
  const result: Record<Verdict, ComparedValue[]> = { onlyA: [], onlyB: [], both: [], contradicting: [] };
  for (const place of [...new Set([...ofA.keys(), ...ofB.keys()])].sort((left, right) => left - right)) {
    const { id } = table.compiledAt(place);
    for (const [verdict, value] of onRecord(id, ofA.get(place) ?? [], ofB.get(place) ?? [], context))
      result[verdict].push(value);
  }
  result.contradicting.push(...accounts(dossier, a, b));
  return result;
}
