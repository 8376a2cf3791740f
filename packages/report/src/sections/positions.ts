import { parsePath, type Claim, type Conflict, type DossierRecord, type MergedValue } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { onLines, reference, strong, text } from '../inline.js';
import type { Inline } from '../model.js';
import { partWords } from './conflict-title.js';
import { sourcesWords, type Cited } from './voice-words.js';

type Position = Conflict['positions'][number];

/** A merged value that sources contest, of a record. */
export interface Contested extends MergedValue {
  readonly conflict: Conflict;
}

export const isContested = (merged: MergedValue): merged is Contested => merged.conflict !== undefined;

export interface PositionOptions {
  /** How many sources a position names; the note on it names all. */
  readonly most: number;
  /** Whether the editor's reasons stand with the judgement. */
  readonly reasons: boolean;
  /** What a claim tells of the value alone, beside it. */
  readonly told?: (claims: readonly Claim[]) => string;
}

/** States in which one value holds and not the others. */
const decided: ReadonlySet<Conflict['state']> = new Set<Conflict['state']>(['preferred', 'superseded']);

/** The position that holds by the editor's judgement; none of an open conflict, nor where all hold. */
export const chosen = ({ conflict, claims, value }: Contested): Position | undefined => {
  if (!decided.has(conflict.state)) return undefined;
  const same = conflict.positions.find((each) => JSON.stringify(each.value) === JSON.stringify(value));
  return same ?? conflict.positions.find((each) => each.claims.some((address) => claims.includes(address)));
};

const claimsOf = (record: DossierRecord | undefined, addresses: readonly string[]): readonly Claim[] =>
  ((record?.claims ?? []) as readonly Claim[]).filter(({ address }) => addresses.includes(address));

const isDoubted = (claims: readonly Claim[], property: string): boolean =>
  claims.some(({ reading = {} }) =>
    Object.entries(reading).some(
      ([path, { doubt }]) => doubt !== undefined && parsePath(path)[0] === property,
    ),
  );

/** One side: the value, what makes it weak, who says so and when, with the note on it. */
const side = (
  composer: Composer,
  record: DossierRecord,
  contested: Contested,
  position: Position,
  { most, told }: PositionOptions,
): readonly Inline[] => {
  const { messages } = composer;
  const path = contested.conflict.property;
  const [property = ''] = parsePath(path);
  const claims = claimsOf(record, position.claims);
  const value = composer.valueAt(path, position.value);
  const part = partWords(composer, path);
  const marks = [
    ...(isDoubted(claims, property) ? [messages.doubtful] : []),
    ...(composer.hasLowConfidence(record, position.claims) ? [messages.lowConfidence] : []),
  ];
  const aside = marks.length === 0 ? '' : ` (${marks.join(messages.marks.semicolon)})`;
  const cited: readonly Cited[] = claims.length > 0 ? claims : position.sources.map((source) => ({ source }));
  const more = told?.(claims) ?? '';
  const who = sourcesWords(composer, cited, most);
  return [
    ...(part === '' ? [] : [text(`${part}: `)]),
    ...(position === chosen(contested) ? [strong(value)] : [text(value)]),
    text(`${aside}\u00a0— ${who}${more === '' ? '' : `${composer.stopAfter(who)} ${more}`}`),
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

/** A contested value: its sides, each on a line, and on the last one how it was judged. */
export const positionLines = (
  composer: Composer,
  record: DossierRecord,
  contested: Contested,
  options: PositionOptions,
): readonly Inline[] =>
  onLines([
    ...contested.conflict.positions.map((position) => side(composer, record, contested, position, options)),
    judged(composer, record.id, contested.conflict, chosen(contested), options.reasons),
  ]);
