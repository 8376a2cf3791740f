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
 * Merges the claims of one record, each modality by itself.
 *
 * Deprecated claims stay out. Compatible values are grouped (a coarser date contains a finer one, a day gives way to the
 * extent around it, a rounded quantity contains a finer one); a coarser value speaks for every finer one it contains.
 * The group with the most independent voices wins, then the newest dated source, then the canonical order of values: the
 * order of the claims never matters. Where a preferred claim exists, only preferred ones win; a claim of low confidence
 * never wins over another one. More than one group is a
 * conflict, in state `open` until the dossier says otherwise.
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
