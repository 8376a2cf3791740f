import type { Claim } from '../dossier/compiled.js';
import type { Modality } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { PropertyType } from '../model/property-type.js';
import { assemble } from './assemble.js';
import { byText, canonical } from './canonical.js';
import {
  addresses,
  byWeight,
  groupsOf,
  positionOf,
  supportOf,
  withinOf,
  type Group,
  type Stated,
} from './groups.js';
import type { MergeContext, Merged, MergedClaims, MergedValue } from './merged.js';
import { formatPath, type Path } from './path.js';
import { statementsOf } from './statement.js';

/** Properties whose value changes with time: a later one is no conflict. */
const changing: ReadonlySet<string> = new Set(['status']);

/** Of a value that changes with time only what was said of the latest time competes. */
const latestOnly = (stated: readonly Stated[], { dates }: MergeContext): readonly Stated[] => {
  const bounds = ({ claim }: Stated): DateBounds | undefined => dates[claim.asOf ?? ''];
  const earliest = (each: Stated): string => bounds(each)?.earliest ?? '';
  const latest = (each: Stated): string => (bounds(each) ? (bounds(each)?.latest ?? '9999') : '');
  const newest = stated.reduce((day, each) => (earliest(each) > day ? earliest(each) : day), '');
  return stated.filter((each) => latest(each) >= newest);
};

/** Of the values that are stated those that may win: the preferred ones, else those of no low confidence, else all. */
const competingOf = (stated: readonly Stated[]): readonly Stated[] => {
  const preferred = stated.filter(({ claim }) => claim.rank === 'preferred');
  if (preferred.length > 0) return preferred;
  const sound = stated.filter(({ claim }) => claim.confidence !== 'low');
  return sound.length > 0 ? sound : stated;
};

const mergeProperty = (
  path: Path,
  type: PropertyType,
  all: readonly Stated[],
  modality: Modality,
  context: MergeContext,
): MergedValue => {
  const within = withinOf(type, context);
  const stated = changing.has(path[0] ?? '') ? latestOnly(all, context) : all;
  const competing = competingOf(stated);
  const groups = [...groupsOf(competing, within)].sort(byWeight(context));
  const positions =
    competing.length < stated.length ? [...groupsOf(stated, within)].sort(byWeight(context)) : groups;
  const winner = groups[0] as Group;
  return {
    value: winner.value,
    support: supportOf(groups, context),
    claims: addresses(winner.members),
    ...(positions.length > 1 && {
      conflict: {
        property: formatPath(path),
        modality,
        state: 'open' as const,
        positions: positions.map((group) => positionOf(group, context)),
      },
    }),
  };
};

interface Stack {
  readonly path: Path;
  readonly type: PropertyType;
  readonly stated: Stated[];
}

const stacksOf = (claims: readonly Claim[]): ReadonlyMap<string, Stack> => {
  const stacks = new Map<string, Stack>();
  for (const claim of claims) {
    for (const { path, type, value } of statementsOf(claim.says)) {
      const key = formatPath(path);
      const stack = stacks.get(key) ?? { path, type, stated: [] };
      stack.stated.push({ claim, value, text: canonical(value) });
      stacks.set(key, stack);
    }
  }
  return stacks;
};

const mergeModality = (claims: readonly Claim[], modality: Modality, context: MergeContext): Merged => {
  const stacks = [...stacksOf(claims)].sort(([a], [b]) => byText(a, b));
  const merged = stacks.map(
    ([key, { path, type, stated }]) =>
      [key, path, mergeProperty(path, type, stated, modality, context)] as const,
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
