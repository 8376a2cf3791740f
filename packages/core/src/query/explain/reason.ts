import type { Decision } from '../../merge/decision.js';
import { weightOf, type Group, type Stated } from '../../merge/groups.js';
import type { MergeContext } from '../../merge/merged.js';

/**
 * Why a value is the one of its property. `only-claim`: there is no other. `agreement`: all claims that compete agree. `preferred`: the
 * editor prefers it. `most-voices`: more independent voices say it than anything else. `newest`: as many say something else, and its
 * newest source is the newest. `canonical-order`: neither decides, and a fixed order does. With `all-deprecated` there is no value.
 * Exported as `ExplanationReason`.
 */
export type Reason =
  'only-claim' | 'agreement' | 'preferred' | 'most-voices' | 'newest' | 'canonical-order' | 'all-deprecated';

/**
 * How a claim stands to the value of its property. It `agrees` with the value, says it in a `coarser` way, or `disagrees`. Or it did not
 * compete: it is `deprecated`, another one is preferred (`not-preferred`), others are surer (`low-confidence`), or what it tells has
 * changed since (`outdated`). Exported as `ClaimStance`.
 */
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
