import type { Decision } from '../../merge/decision.js';
import { weightOf, type Group, type Stated, type Weight } from '../../merge/groups.js';
import type { MergeContext } from '../../merge/merged.js';

/**
 * Why a value is the one of its property: there is no other claim; all claims that compete agree; the editor prefers it; it has
 * the most voices; of as many, the newest source; neither of these decides, and a fixed order does. With `all-deprecated` there
 * is none.
 */
export type Reason = 'only-claim' | 'agreement' | 'preferred' | Weight | 'all-deprecated';

/** How a claim stands to the value of the property: what it says of it, or why it did not compete. */
export type Stance =
  'agrees' | 'coarser' | 'disagrees' | 'deprecated' | 'not-preferred' | 'low-confidence' | 'outdated';

const isPreferred = ({ claim }: Stated): boolean => claim.rank === 'preferred';

const countClaims = (stated: readonly Stated[]): number => new Set(stated.map(({ claim }) => claim)).size;

/** Why the first of the groups won. */
export function reasonOf(
  { standing, competing, groups, positions }: Decision,
  context: MergeContext,
): Reason {
  const [winner, second] = groups as readonly [Group, Group | undefined];
  if (second) return weightOf(winner, second, context);
  const nobodyDiffers = positions.length === 1 && positions[0]?.text === winner.text;
  const isChosen = competing.length < standing.length && competing.some(isPreferred);
  if (isChosen && !nobodyDiffers) return 'preferred';
  return countClaims(nobodyDiffers ? standing : competing) === 1 ? 'only-claim' : 'agreement';
}

/** How each of the claims that are not deprecated stands to the value that won. */
export function stancesOf(
  { standing, competing, groups }: Decision,
  isWithin: (fine: unknown, coarse: unknown) => boolean,
): (stated: Stated) => Stance {
  const [stands, competes] = [new Set(standing), new Set(competing)];
  const winner = groups[0] as Group;
  const agreeing = new Set(winner.members);
  const unchosen = competing.some(isPreferred) ? 'not-preferred' : 'low-confidence';
  return (each) => {
    if (!stands.has(each)) return 'outdated';
    if (!competes.has(each)) return unchosen;
    if (!agreeing.has(each)) return 'disagrees';
    return each.text === winner.text || isWithin(each.value, winner.value) ? 'agrees' : 'coarser';
  };
}
