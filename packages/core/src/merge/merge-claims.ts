import type { Claim } from '../dossier/compiled.js';
import type { Code, Modality, Support } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { PropertyType } from '../model/property-type.js';
import { assemble } from './assemble.js';
import { byText, canonical } from './canonical.js';
import { dateWithin } from './date.js';
import { formatPath, type Path } from './path.js';
import { quantityWithin, type Quantity } from './quantity.js';
import { statementsOf } from './statement.js';

/** What merging needs to know of the world around the claims. */
export interface MergeContext {
  /** Bounds of every EDTF date in the claims. */
  readonly dates: Readonly<Record<string, DateBounds>>;
  /** The source whose voice a source repeats, or itself. */
  readonly voiceOf: (source: string) => string;
  /** The last day on which a source can have been written; absent if unknown. */
  readonly dateOf: (source: string) => string | undefined;
}

/** One side of a disagreement. */
export interface Position {
  readonly value: unknown;
  /** Addresses of the claims on this side. */
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  /** How many independent voices. */
  readonly voices: number;
}

/** Claims of one modality that cannot all be true. */
export interface Conflict {
  readonly property: string;
  readonly modality: Modality;
  readonly state: Code<'conflict-state'>;
  readonly basis?: Code<'basis'>;
  readonly note?: string;
  readonly positions: readonly Position[];
}

/** A value with its standing among the sources. */
export interface MergedValue {
  readonly value: unknown;
  readonly support: Support;
  /** Addresses of the claims that say this value, or a coarser form of it. */
  readonly claims: readonly string[];
  readonly conflict?: Conflict;
}

/** The merged claims of one modality. */
export interface Merged {
  /** The values, put together. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Each atomic value by its path, such as `date` or `participants.imran-khan.office`. */
  readonly properties: Readonly<Record<string, MergedValue>>;
}

/** Merged claims by modality; a modality that no claim has is absent. */
export type MergedClaims = { readonly [M in Modality]?: Merged };

/** Properties whose value changes with time: a later one is no conflict. */
const changing: ReadonlySet<string> = new Set(['status']);

interface Stated {
  readonly claim: Claim;
  readonly value: unknown;
  readonly text: string;
}

type Within = (fine: unknown, coarse: unknown) => boolean;

const withinOf = (type: PropertyType, { dates }: MergeContext): Within => {
  if (type.type === 'date') {
    return (fine, coarse) => {
      const [inner, outer] = [dates[fine as string], dates[coarse as string]];
      return inner !== undefined && outer !== undefined && dateWithin(inner, outer);
    };
  }
  if (type.type === 'quantity') return (fine, coarse) => quantityWithin(fine as Quantity, coarse as Quantity);
  return (fine, coarse) => canonical(fine) === canonical(coarse);
};

/** One representative of each finest value: no other value says more exactly the same. */
const finest = (stated: readonly Stated[], within: Within): readonly Stated[] => {
  const distinct = [...new Map(stated.map((each) => [each.text, each])).values()].sort((a, b) => byText(a.text, b.text));
  return distinct.filter(
    ({ value }, index) =>
      !distinct.some((other, place) => {
        if (place === index || !within(other.value, value)) return false;
        return !within(value, other.value) || place < index;
      }),
  );
};

interface Group {
  readonly value: unknown;
  readonly text: string;
  readonly members: readonly Stated[];
}

const groupsOf = (stated: readonly Stated[], within: Within): readonly Group[] =>
  finest(stated, within).map(({ value, text }) => ({
    value,
    text,
    members: stated.filter((each) => each.text === text || within(value, each.value)),
  }));

const voicesOf = ({ members }: Group, { voiceOf }: MergeContext): number =>
  new Set(members.map(({ claim }) => voiceOf(claim.sameVoiceAs ?? claim.source))).size;

const newestOf = ({ members }: Group, { dateOf }: MergeContext): string =>
  members.reduce((newest, { claim }) => {
    const day = dateOf(claim.source) ?? '';
    return day > newest ? day : newest;
  }, '');

/** Heaviest first: most voices, then the newest dated source, then the canonical order of values. */
const byWeight =
  (context: MergeContext) =>
  (a: Group, b: Group): number =>
    voicesOf(b, context) - voicesOf(a, context) || byText(newestOf(b, context), newestOf(a, context)) || byText(a.text, b.text);

const supportOf = (groups: readonly Group[], context: MergeContext): Support => {
  const [first, second] = groups;
  if (!first) return 'unique';
  const voices = voicesOf(first, context);
  if (!second) return voices > 1 ? 'confirmed' : 'unique';
  return voices > voicesOf(second, context) ? 'majority' : 'conflict';
};

const addresses = (members: readonly Stated[]): readonly string[] =>
  [...new Set(members.map(({ claim }) => claim.address))].sort(byText);

const positionOf = (group: Group, context: MergeContext): Position => ({
  value: group.value,
  claims: addresses(group.members),
  sources: [...new Set(group.members.map(({ claim }) => claim.source))].sort(byText),
  voices: voicesOf(group, context),
});

/** Of a value that changes with time only what was said of the latest time competes. */
const latestOnly = (stated: readonly Stated[], { dates }: MergeContext): readonly Stated[] => {
  const day = ({ claim }: Stated): string => dates[claim.asOf ?? '']?.latest ?? '';
  const earliest = ({ claim }: Stated): string => dates[claim.asOf ?? '']?.earliest ?? '';
  const newest = stated.reduce((latest, each) => (earliest(each) > latest ? earliest(each) : latest), '');
  return stated.filter((each) => day(each) >= newest);
};

const mergeProperty = (path: Path, type: PropertyType, all: readonly Stated[], modality: Modality, context: MergeContext): MergedValue => {
  const within = withinOf(type, context);
  const stated = changing.has(path[0] ?? '') ? latestOnly(all, context) : all;
  const preferred = stated.filter(({ claim }) => claim.rank === 'preferred');
  const groups = [...groupsOf(preferred.length > 0 ? preferred : stated, within)].sort(byWeight(context));
  const positions = preferred.length > 0 ? [...groupsOf(stated, within)].sort(byWeight(context)) : groups;
  const winner = groups[0] as Group;
  return {
    value: winner.value,
    support: supportOf(groups, context),
    claims: addresses(winner.members),
    ...(positions.length > 1 && {
      conflict: { property: formatPath(path), modality, state: 'open' as const, positions: positions.map((group) => positionOf(group, context)) },
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
  const merged = stacks.map(([key, { path, type, stated }]) => [key, path, mergeProperty(path, type, stated, modality, context)] as const);
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
 * order of the claims never matters. Where a preferred claim exists, only preferred ones win. More than one group is a
 * conflict, in state `open` until the dossier says otherwise.
 */
export function mergeClaims(claims: readonly Claim[], context: MergeContext): MergedClaims {
  const byModality = new Map<Modality, Claim[]>();
  for (const claim of claims) {
    if (claim.rank === 'deprecated') continue;
    byModality.set(claim.modality, [...(byModality.get(claim.modality) ?? []), claim]);
  }
  return Object.fromEntries([...byModality].map(([modality, group]) => [modality, mergeModality(group, modality, context)]));
}
