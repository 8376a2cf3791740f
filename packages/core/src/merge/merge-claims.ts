import type { Claim } from '../dossier/compiled.js';
import type { Modality } from '../model/codes.js';
import { assemble } from './assemble.js';
import { byText } from './canonical.js';
import { decide, stacksOf, type Decision, type Stack } from './decision.js';
import { addresses, positionOf, supportOf, type Group } from './groups.js';
import type { Conflict, MergeContext, Merged, MergedClaims, MergedValue } from './merged.js';
import { formatPath } from './path.js';

/** The conflict that a decision leaves, open until an editor says otherwise; none where all that stand agree. */
export const conflictOf = (
  { path }: Stack,
  { positions }: Decision,
  modality: Modality,
  context: MergeContext,
): Conflict | undefined =>
  positions.length > 1
    ? {
        property: formatPath(path),
        modality,
        state: 'open',
        positions: positions.map((group) => positionOf(group, context)),
      }
    : undefined;

const mergeProperty = (stack: Stack, modality: Modality, context: MergeContext): MergedValue => {
  const decision = decide(stack, context);
  const { groups } = decision;
  const winner = groups[0] as Group;
  const conflict = conflictOf(stack, decision, modality, context);
  return {
    value: winner.value,
    support: supportOf(groups, context),
    claims: addresses(winner.members),
    ...(conflict && { conflict }),
  };
};

const mergeModality = (claims: readonly Claim[], modality: Modality, context: MergeContext): Merged => {
  const stacks = [...stacksOf(claims)].sort(([a], [b]) => byText(a, b));
  const merged = stacks.map(
    ([key, stack]) => [key, stack.path, mergeProperty(stack, modality, context)] as const,
  );
  return {
    values: assemble(merged.map(([, path, { value }]) => [path, value])),
    properties: Object.fromEntries(merged.map(([key, , value]) => [key, value])),
  };
};

/**
 * Merges the claims of one record, each modality by itself: the rules are those of `docs/architecture.md`, and {@link explain} tells how
 * they came out for a value. A dossier does it for each record that is asked for; to call it oneself is for claims that are in none.
 *
 * 1. Deprecated claims stay out. Where a preferred claim exists, only preferred ones win; a claim of low confidence never wins over
 *    another one. Of a value that changes with time, such as `status`, only the latest is in question.
 * 2. Values that are compatible are grouped: a coarser date contains a finer one, a day gives way to the extent around it, a rounded
 *    or approximate amount contains a finer one, after conversion of its unit. A coarser value speaks for every finer one it contains.
 * 3. The group with the most independent voices wins, then the one with the newest dated source, then the first in the canonical order
 *    of values: the order of the claims never matters. Lists unite by their keys, and their fields are merged one by one.
 * 4. More than one group is a conflict, in state `open` until the dossier says otherwise.
 *
 * @example
 * ```ts
 * import { mergeClaims, type Claim } from '@bilateral/core';
 *
 * const claim = (source: string, date: string): Claim =>
 *   ({ address: `first-visit/${source}`, source, modality: 'actual', rank: 'normal', says: { date } });
 * const dates = {
 *   '1997-02': { kind: 'within', earliest: '1997-02-01', latest: '1997-02-28' },
 *   '1997-02-11': { kind: 'within', earliest: '1997-02-11', latest: '1997-02-11' },
 * } as const;
 * const context = { dates, voiceOf: (source: string) => source, dateOf: () => undefined };
 * mergeClaims([claim('herald', '1997-02'), claim('gazette', '1997-02-11')], context).actual?.properties['date'];
 * // => { value: '1997-02-11', support: 'confirmed', claims: ['first-visit/gazette', 'first-visit/herald'] }
 * ```
 */
export function mergeClaims(claims: readonly Claim[], context: MergeContext): MergedClaims {
  const byModality = new Map<Modality, Claim[]>();
  for (const claim of claims) {
    if (claim.rank === 'deprecated') continue;
    byModality.set(claim.modality, [...(byModality.get(claim.modality) ?? []), claim]);
  }
  return Object.fromEntries(
    [...byModality].map(([modality, group]) => [modality, mergeModality(group, modality, context)]),
  );
}
