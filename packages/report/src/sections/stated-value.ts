import { formatPath, parsePath, type Claim, type DossierRecord, type Modality } from '@bilateral/core';
import type { Account, Composer } from '../composer.js';
import { onLines, text } from '../inline.js';
import type { Inline } from '../model.js';
import { limits } from './limits.js';
import { isContested, positionLines } from './positions.js';

/** The one property of which a claim gives a value; undefined if there are several or none. Topics only sort. */
const onlyProperty = ({ says }: Claim): string | undefined => {
  const [first, ...others] = Object.keys(says).filter((property) => property !== 'topics');
  return others.length === 0 ? first : undefined;
};

/** Properties that texts explain: sums and capacities, whose they are and of which stage, and times that are foreseen. */
const explained: ReadonlySet<string> = new Set(['cost', 'financing', 'capacity', 'inOperation']);

/** The property that a text of claims explains, where all of them give a value of that alone. */
const explains = ({ claims }: Account): string | undefined => {
  const [first, ...others] = [...new Set(claims.map(onlyProperty))];
  return others.length === 0 && first !== undefined && explained.has(first) ? first : undefined;
};

/** What the claims tell that explains no single value. */
export const freeAccounts = (
  composer: Composer,
  record: DossierRecord,
  modality: Modality,
): readonly Account[] =>
  composer.accounts(record, modality).filter((account) => explains(account) === undefined);

/** What is told of a property by claims that give a value of it alone. */
const ownAccounts = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): readonly Account[] =>
  composer.accounts(record, modality).filter((account) => explains(account) === property);

const cited = (composer: Composer, { claims }: Account): readonly Inline[] =>
  composer.notes.cite(
    claims.map(({ address }) => address),
    'text',
  );

/** Sentences, each on a line, with its note. */
const asLines = (composer: Composer, accounts: readonly Account[]): readonly (readonly Inline[])[] =>
  accounts.map((account) => [text(account.words), ...cited(composer, account)]);

/** A value without rival, in words, with what is told of it; a text that rests on the same claims shares its note. */
const settled = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
  accounts: readonly Account[],
): readonly Inline[] => {
  const behind = composer.claimsOn(record, property, modality);
  const [first] = accounts;
  const isShared = accounts.length === 1 && first?.claims.length === behind.length;
  if (!isShared || first === undefined)
    return onLines([composer.fact(record, property, modality), ...asLines(composer, accounts)]);
  const isWeak = composer.hasLowConfidence(record, behind);
  const value = composer.marked(
    composer.stated(record, property, modality),
    isWeak ? [text(composer.messages.lowConfidence)] : [],
  );
  const last = value.at(-1);
  return [
    ...value,
    text(`${composer.stopAfter(last?.kind === 'text' ? last.value : '')} ${first.words}`),
    ...composer.notes.cite(behind, property, 'text'),
  ];
};

/** What is left of a value without the part at a path: an element of a list is known by its key. */
const without = (value: unknown, [step, ...deeper]: readonly string[]): unknown => {
  if (step === undefined || value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value))
    return value.filter((element) => !Object.values(element as object).includes(step));
  const fields = value as Readonly<Record<string, unknown>>;
  const left = deeper.length === 0 ? undefined : without(fields[step], deeper);
  return Object.fromEntries(
    Object.entries({ ...fields, [step]: left }).filter(([, each]) => each !== undefined),
  );
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** The parts of a property on which nobody disagrees, with their note. */
const agreed = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
  rest: readonly string[],
): readonly Inline[] => {
  const parts = composer.partsOf(record, property, modality);
  const whole = (record.merged[modality]?.values as Readonly<Record<string, unknown>>)[property];
  const value = parts
    .filter(isContested)
    .reduce<unknown>((left, { conflict }) => without(left, parsePath(conflict.property).slice(1)), whole);
  if (isEmpty(value)) return [];
  const behind = parts.filter((part) => !isContested(part)).flatMap(({ claims }) => claims);
  return [
    text(composer.value(property, value)),
    ...composer.notes.cite([...new Set([...behind, ...rest])], property),
  ];
};

/** The sides of all disagreements on a property, and what no side says. */
const sidesOf = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): readonly Inline[] => {
  const contested = composer.partsOf(record, property, modality).filter(isContested);
  const sides = new Set(
    contested.flatMap(({ conflict }) => conflict.positions.flatMap((position) => position.claims)),
  );
  const accounts = ownAccounts(composer, record, property, modality);
  const told = (claims: readonly Claim[]): string =>
    accounts
      .filter((account) => account.claims.some((claim) => claims.includes(claim)))
      .map(({ words }) => words)
      .join(' ');
  const options = { most: limits[composer.detail].sources, reasons: true, told };
  const isWhole = contested.some(({ conflict }) => conflict.property === formatPath([property]));
  const rest = composer.claimsOn(record, property, modality).filter((address) => !sides.has(address));
  const first = isWhole ? [] : agreed(composer, record, property, modality, rest);
  const lines = contested.map((each) => positionLines(composer, record, each, options));
  const isCited = isWhole || first.length === 0;
  const after = isCited ? composer.notes.cite(rest, property) : [];
  const onNoSide = accounts.filter(({ claims }) => claims.every(({ address }) => !sides.has(address)));
  return onLines([first, [...onLines(lines), ...after], ...asLines(composer, onNoSide)]);
};

/**
 * What a cell of a fact sheet tells of a property: its value with what is told of it alone, or, where sources disagree, side
 * against side, each on a line, and how it was judged.
 */
export function statedValue(
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): readonly Inline[] {
  if (composer.partsOf(record, property, modality).some(isContested))
    return sidesOf(composer, record, property, modality);
  const accounts = ownAccounts(composer, record, property, modality);
  return settled(composer, record, property, modality, accounts);
}
