import {
  formatPath,
  parsePath,
  statementsOf,
  type Claim,
  type Conflict,
  type DossierRecord,
  type MergedValue,
} from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { onLines, reference, strong, text } from '../inline.js';
import type { Inline } from '../model.js';
import { isDoubtful } from '../statements.js';
import { partWords } from './conflict-title.js';
import { sourcesWords, type Cited } from './voice-words.js';

/** One side of a disagreement. */
export type Position = Conflict['positions'][number];

/** A merged value that sources contest. */
export interface Contested extends MergedValue {
  readonly conflict: Conflict;
}

export const isContested = (merged: MergedValue): merged is Contested => merged.conflict !== undefined;

export interface PositionOptions {
  /** How many sources a position names; the note on it names all. */
  readonly most: number;
  /** Whether the editor's reasons stand with the judgement. */
  readonly reasons: boolean;
  /** How a value is put where its property does not say it all; it then needs no name of the part that is contested. */
  readonly worded?: (value: unknown) => string;
  /** What claims tell of the value alone, to stand beside it. */
  readonly told?: (claims: readonly Claim[]) => string;
}

/** The position that holds by the editor's judgement. None is taken of those that are open, hold together or followed each other. */
export const chosen = ({ conflict, claims, value }: Contested): Position | undefined => {
  if (conflict.state !== 'preferred') return undefined;
  const same = conflict.positions.find((each) => JSON.stringify(each.value) === JSON.stringify(value));
  return same ?? conflict.positions.find((each) => each.claims.some((address) => claims.includes(address)));
};

/** The claims of a position: those on the record, or of a conflict that the editor wrote, its sources. */
const citedBy = (record: DossierRecord | undefined, position: Position): readonly Cited[] => {
  const claims = ((record?.claims ?? []) as readonly Claim[]).filter(({ address }) =>
    position.claims.includes(address),
  );
  return claims.length > 0 ? claims : position.sources.map((source) => ({ source }));
};

/** What a claim itself states at a path, in words. */
const statedAt = (composer: Composer, path: string, cited: Cited): string | undefined => {
  if (cited.says === undefined) return undefined;
  const found = statementsOf(cited.says).find((each) => formatPath(each.path) === path);
  return found && composer.valueAt(path, found.value);
};

/** Claims by the terms in which they state a value: of a position, those in which it is told and others that agree with it. */
const byTerms = (
  composer: Composer,
  path: string,
  cited: readonly Cited[],
  usual: string,
): ReadonlyMap<string, readonly Cited[]> => {
  const terms = new Map<string, Cited[]>([[usual, []]]);
  for (const each of cited) {
    const words = statedAt(composer, path, each) ?? usual;
    terms.set(words, [...(terms.get(words) ?? []), each]);
  }
  return terms;
};

/** The addresses of claims that agree with several positions, as a rounded amount does. */
const betweenPositions = ({ positions }: Conflict): ReadonlySet<string> => {
  const all = positions.flatMap(({ claims }) => claims);
  return new Set(all.filter((address, index) => all.indexOf(address) !== index));
};

/**
 * Who holds a position, and when they said so. Who says what agrees with it in other terms is named with these, unless it agrees
 * with other positions as well.
 */
export function holders(
  composer: Composer,
  record: DossierRecord | undefined,
  conflict: Conflict,
  position: Position,
  most: number,
): string {
  const { inOtherTerms, marks } = composer.messages;
  const value = composer.valueAt(conflict.property, position.value);
  const all = citedBy(record, position);
  const between = betweenPositions(conflict);
  const own = all.filter(({ address = '' }) => !between.has(address));
  const terms = byTerms(composer, conflict.property, own.length > 0 ? own : all, value);
  return [...terms]
    .filter(([, cited]) => cited.length > 0)
    .map(([words, cited]) => {
      const who = sourcesWords(composer, cited, most);
      return words === value ? who : inOtherTerms(words, who);
    })
    .join(marks.semicolon);
}

/** What agrees with several positions, with who says it; nothing where no claim does. */
export function betweenLine(
  composer: Composer,
  record: DossierRecord | undefined,
  conflict: Conflict,
  most: number,
): readonly Inline[] {
  const between = betweenPositions(conflict);
  const cited = ((record?.claims ?? []) as readonly Claim[]).filter(({ address }) => between.has(address));
  if (cited.length === 0) return [];
  const { fitsSeveral, marks } = composer.messages;
  const terms = [...byTerms(composer, conflict.property, cited, '')].filter(([, own]) => own.length > 0);
  const words = terms.map(([value, own]) => `${value}\u00a0— ${sourcesWords(composer, own, most)}`);
  const [property = ''] = parsePath(conflict.property);
  return [text(fitsSeveral(words.join(marks.semicolon))), ...composer.notes.cite([...between], property)];
}

/** What makes a side weak: a doubt of the editor's, or that it rests on claims of low confidence alone. */
const weakness = (
  composer: Composer,
  record: DossierRecord,
  position: Position,
  property: string,
): string => {
  const { doubtful, lowConfidence, marks } = composer.messages;
  const words = [
    ...(citedBy(record, position).some((claim) => isDoubtful(claim, property)) ? [doubtful] : []),
    ...(composer.hasLowConfidence(record, position.claims) ? [lowConfidence] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join(marks.semicolon)})`;
};

/** One side: the value, in bold if it holds, who says so and when, with the note on it. */
const side = (
  composer: Composer,
  record: DossierRecord,
  contested: Contested,
  position: Position,
  { most, told, worded }: PositionOptions,
): readonly Inline[] => {
  const path = contested.conflict.property;
  const [property = ''] = parsePath(path);
  const value = worded?.(position.value) ?? composer.valueAt(path, position.value);
  const who = holders(composer, record, contested.conflict, position, most);
  const more = told?.(citedBy(record, position) as readonly Claim[]) ?? '';
  return [
    text('•\u00a0'),
    ...(position === chosen(contested) ? [strong(value)] : [text(value)]),
    text(
      `${weakness(composer, record, position, property)}\u00a0— ${who}${more === '' ? '' : `${composer.stopAfter(who)} ${more}`}`,
    ),
    ...composer.notes.cite(position.claims, property),
  ];
};

/** How a conflict was judged, as the way to the chapter that holds it, and why. */
export function judged(
  composer: Composer,
  record: string,
  { property, modality, state, basis, note }: Conflict,
  holds: Position | undefined,
  reasons: boolean,
): readonly Inline[] {
  const words = composer.messages.verdict(
    composer.code('conflict-state', state),
    holds && composer.valueAt(property, holds.value),
    basis === undefined ? undefined : composer.code('basis', basis),
  );
  return [
    reference(conflictAnchor(record, property, modality), words),
    ...(note === undefined || !reasons ? [] : [text(` ${composer.local(note)}`)]),
  ];
}

/** A contested value: which part of it is contested, its sides, each on a line, and on the last one how it was judged. */
export const positionLines = (
  composer: Composer,
  record: DossierRecord,
  contested: Contested,
  options: PositionOptions,
): readonly Inline[] => {
  const part = options.worded ? '' : partWords(composer, contested.conflict.property);
  return onLines([
    part === '' ? [] : [text(`${part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}:`)],
    ...contested.conflict.positions.map((position) => side(composer, record, contested, position, options)),
    options.reasons ? betweenLine(composer, record, contested.conflict, options.most) : [],
    judged(composer, record.id, contested.conflict, chosen(contested), options.reasons),
  ]);
};
