import type { Claim } from '../dossier/compiled.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { PropertyType } from '../model/property-type.js';
import { canonical } from './canonical.js';
import { byWeight, groupsOf, withinOf, type Group, type Stated } from './groups.js';
import type { MergeContext } from './merged.js';
import { formatPath, type Path } from './path.js';
import { statementsOf } from './statement.js';

/** Everything that claims of one modality state of one property. */
export interface Stack {
  readonly path: Path;
  readonly type: PropertyType;
  readonly stated: readonly Stated[];
}

/** What the claims state, property by property, by the property's path. */
export function stacksOf(claims: readonly Claim[]): ReadonlyMap<string, Stack> {
  const stacks = new Map<string, Stack & { readonly stated: Stated[] }>();
  for (const claim of claims) {
    for (const { path, type, value } of statementsOf(claim.says)) {
      const key = formatPath(path);
      const stack = stacks.get(key) ?? { path, type, stated: [] };
      stack.stated.push({ claim, value, text: canonical(value) });
      stacks.set(key, stack);
    }
  }
  return stacks;
}

/** Properties whose value changes with time: a later one is no conflict. */
const changing: ReadonlySet<string> = new Set(['status']);

/** Of a value that changes with time only what was said of the latest time stands. */
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

/** How the value of a property is settled: which claims stand, which of them compete, and which group wins. */
export interface Decision {
  /** Those that no later state of things has overtaken. */
  readonly standing: readonly Stated[];
  /** Those of them that may win. */
  readonly competing: readonly Stated[];
  /** The competing claims in groups that agree, the heaviest first: its value is the one of the property. */
  readonly groups: readonly Group[];
  /** All that stand, in groups that agree, the heaviest first; more than one is a conflict. */
  readonly positions: readonly Group[];
}

/** One claim alone, as of most properties, has nothing to be weighed against. */
const undisputed = (stated: readonly Stated[]): Decision => {
  const { value, text } = stated[0] as Stated;
  const groups = [{ value, text, members: stated }];
  return { standing: stated, competing: stated, groups, positions: groups };
};

/** Settles the value of a property. There is at least one claim, and none is deprecated. */
export function decide({ path, type, stated }: Stack, context: MergeContext): Decision {
  if (stated.length === 1) return undisputed(stated);
  const within = withinOf(type, context);
  const inOrder = (each: readonly Stated[]): readonly Group[] =>
    [...groupsOf(each, within)].sort(byWeight(context));
  const standing = changing.has(path[0] ?? '') ? latestOnly(stated, context) : stated;
  const competing = competingOf(standing);
  const groups = inOrder(competing);
  const positions = competing.length < standing.length ? inOrder(standing) : groups;
  return { standing, competing, groups, positions };
}
