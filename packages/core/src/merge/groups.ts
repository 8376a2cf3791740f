import type { Claim } from '../dossier/compiled.js';
import type { Support } from '../model/codes.js';
import type { PropertyType } from '../model/property-type.js';
import { byText, canonical } from './canonical.js';
import { dateWithin } from './date.js';
import type { MergeContext, Position } from './merged.js';
import { quantityWithin, type Quantity } from './quantity.js';

/** One value that one claim states. */
export interface Stated {
  readonly claim: Claim;
  readonly value: unknown;
  /** The value in canonical JSON. */
  readonly text: string;
}

type Within = (fine: unknown, coarse: unknown) => boolean;

/** What is neither a date nor an amount is the same, or another: no value says it more exactly. */
const isSame: Within = (one, other) => canonical(one) === canonical(other);

/** How two values of a type compare: whether the first says the same as the second, or says it more exactly. */
export const withinOf = (type: PropertyType, { dates }: MergeContext): Within => {
  if (type.type === 'date') {
    return (fine, coarse) => {
      if (fine === coarse) return true;
      const [inner, outer] = [dates[fine as string], dates[coarse as string]];
      if (inner === undefined || outer === undefined || !dateWithin(inner, outer)) return false;
      // An end that nobody tells ('2020/') says less than one that is open ('2020/..').
      return coarse !== `${String(fine)}..`;
    };
  }
  if (type.type === 'quantity') return (fine, coarse) => quantityWithin(fine as Quantity, coarse as Quantity);
  return isSame;
};

/** Values that no other one says more exactly; of equal ones the first. */
const undominated = (distinct: readonly Stated[], within: Within): readonly Stated[] =>
  distinct.filter(
    ({ value }, index) =>
      !distinct.some((other, place) => {
        if (place === index || !within(other.value, value)) return false;
        return !within(value, other.value) || place < index;
      }),
  );

/**
 * The values that stand for all others: each value left out contains one of them. A day gives way to the extent around it,
 * and that extent to a finer one around which the day no longer lies; such a day stands for itself again.
 */
const finest = (stated: readonly Stated[], within: Within): readonly Stated[] => {
  const distinct = new Map(stated.map((each) => [each.text, each]));
  if (distinct.size === 1) return [...distinct.values()];
  let left: readonly Stated[] = [...distinct.values()].sort((a, b) => byText(a.text, b.text));
  if (within === isSame) return left;
  const kept: Stated[] = [];
  while (left.length > 0) {
    kept.push(...undominated(left, within));
    left = left.filter(({ value }) => !kept.some((fine) => within(fine.value, value)));
  }
  return kept;
};

/** The claims that agree: on one value, exactly or more coarsely. */
export interface Group {
  readonly value: unknown;
  readonly text: string;
  readonly members: readonly Stated[];
}

/** One group for each of the finest values; a coarser value stands in the group of every finer one that it contains. */
export const groupsOf = (stated: readonly Stated[], within: Within): readonly Group[] =>
  finest(stated, within).map(({ value, text }) => ({
    value,
    text,
    members: stated.filter((each) => each.text === text || (within !== isSame && within(value, each.value))),
  }));

/** Who speaks: the source that spoke first, but for what somebody said on one occasion that person, whoever reports it. */
export const speakerOf = ({ sameVoiceAs, source, said }: Claim, { voiceOf }: MergeContext): string =>
  said?.by !== undefined && said.on !== undefined
    ? `${said.by} on ${said.on}`
    : voiceOf(sameVoiceAs ?? source);

/** How many independent voices speak in the claims. */
export const voicesAmong = (claims: readonly Claim[], context: MergeContext): number =>
  new Set(claims.map((claim) => speakerOf(claim, context))).size;

const voicesOf = ({ members }: Group, context: MergeContext): number =>
  members.length === 1
    ? 1
    : voicesAmong(
        members.map(({ claim }) => claim),
        context,
      );

const newestOf = ({ members }: Group, { dateOf }: MergeContext): string =>
  members.reduce((newest, { claim }) => {
    const day = dateOf(claim.source) ?? '';
    return day > newest ? day : newest;
  }, '');

/** What sets a heavier group above a lighter one. */
export type Weight = 'most-voices' | 'newest' | 'canonical-order';

/** What decides between two groups, and for which of them: below zero for the first one. */
const weighed = (a: Group, b: Group, context: MergeContext): readonly [Weight, number] => {
  const voices = voicesOf(b, context) - voicesOf(a, context);
  if (voices !== 0) return ['most-voices', voices];
  const newest = byText(newestOf(b, context), newestOf(a, context));
  return newest !== 0 ? ['newest', newest] : ['canonical-order', byText(a.text, b.text)];
};

/** Heaviest first: most voices, then the newest dated source, then the canonical order of values. */
export const byWeight =
  (context: MergeContext) =>
  (a: Group, b: Group): number =>
    weighed(a, b, context)[1];

/** Why a group stands before the next one. */
export const weightOf = (first: Group, second: Group, context: MergeContext): Weight =>
  weighed(first, second, context)[0];

/** How the sources stand to the first of the groups, which are in the order of their weight. */
export const supportOf = (groups: readonly Group[], context: MergeContext): Support => {
  const [first, second] = groups;
  if (!first) return 'unique';
  const voices = voicesOf(first, context);
  if (!second) return voices > 1 ? 'confirmed' : 'unique';
  return voices > voicesOf(second, context) ? 'majority' : 'conflict';
};

export const addresses = (members: readonly Stated[]): readonly string[] =>
  [...new Set(members.map(({ claim }) => claim.address))].sort(byText);

export const positionOf = (group: Group, context: MergeContext): Position => ({
  value: group.value,
  claims: addresses(group.members),
  sources: [...new Set(group.members.map(({ claim }) => claim.source))].sort(byText),
  voices: voicesOf(group, context),
});
