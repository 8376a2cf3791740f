import type { Dossier } from '../../dossier/dossier.js';
import { byText, canonical } from '../../merge/canonical.js';
import type { Planned } from './planned.js';
import { lastTold } from './told-on.js';

/** How much the claims on a plan count: a preferred one most, those of low confidence least. */
const weightOf = ({ claims }: Planned): number => {
  if (claims.some(({ rank }) => rank === 'preferred')) return 2;
  return claims.some(({ confidence }) => confidence !== 'low') ? 1 : 0;
};

/** Whether a plan was told for the last time before another one was. */
const isOlder = (dossier: Dossier, plan: Planned, other: Planned): boolean => {
  const { latest } = lastTold(dossier, plan.claims);
  const { earliest } = lastTold(dossier, other.claims);
  return latest !== undefined && earliest !== undefined && latest < earliest;
};

/** The plan of the same property that came next, if it is surely newer and counts no less. */
export function newerPlan(dossier: Dossier, plan: Planned, all: readonly Planned[]): Planned | undefined {
  const toldOf = (each: Planned): string => lastTold(dossier, each.claims).earliest ?? '';
  return all
    .filter(
      (other) =>
        other !== plan &&
        other.property === plan.property &&
        weightOf(other) >= weightOf(plan) &&
        isOlder(dossier, plan, other),
    )
    .sort((a, b) => byText(toldOf(a), toldOf(b)) || byText(canonical(a.value), canonical(b.value)))[0];
}
