import { byText } from '../merge/canonical.js';
import type { Conflict, MergeContext, Position } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import { indexesOf } from '../dossier/indexes.js';
import type { AuthoredConflict } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { Code, Modality } from '../model/codes.js';
import type { LocalText } from '../model/value.js';
import type { OneOrMore, RecordFilter } from '../filter/record-filter.js';
import { listed } from '../filter/view-conditions.js';
import { findRecords } from './find-records.js';

/** A conflict with the record it is about. For one that the editor wrote, `record` is the conflict's own id and `property` is `account`. */
export interface RecordConflict extends Conflict {
  readonly record: string;
}

/** Which conflicts; every condition given must hold. */
export interface ConflictFilter {
  /** The record that a conflict is on, or the id of a conflict that the editor wrote. */
  readonly record?: string;
  /** The records that a conflict is on; one that the editor wrote is on those of its claims and those that it is about. */
  readonly of?: RecordFilter;
  /** A property such as `date` with all that is in it; `account` are the conflicts that the editor wrote. */
  readonly property?: string;
  readonly modality?: OneOrMore<Modality>;
  readonly state?: OneOrMore<Code<'conflict-state'>>;
  /** A source that holds one of the positions. */
  readonly source?: string;
}

const ofRecord = ({ id, merged }: DossierRecord): readonly RecordConflict[] =>
  Object.values(merged).flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ conflict }) => (conflict ? [{ record: id, ...conflict }] : [])),
  );

const sourceOf = (address: string): string => (address.split('/')[1] ?? '').split(/[@~]/)[0] ?? '';

const inEach = (texts: readonly LocalText[], language: keyof LocalText): string =>
  [...new Set(texts.map((text) => text[language] ?? text.en))].join('; ');

/** The labels of records beside each other, in each language that they have. */
const besideEachOther = (texts: readonly LocalText[]): LocalText => ({
  en: inEach(texts, 'en'),
  ...(texts.some(({ ru }) => ru !== undefined) && { ru: inEach(texts, 'ru') }),
  ...(texts.some(({ ur }) => ur !== undefined) && { ur: inEach(texts, 'ur') }),
});

/** The value of a position of an authored conflict is what the editor says of it, or the labels of the records of its claims. */
const positionOf = (
  dossier: Dossier,
  voiceOf: MergeContext['voiceOf'],
  { label, claims }: AuthoredConflict['positions'][number],
): Position => {
  const { recordOfClaim } = indexesOf(dossier);
  const recordOf = (address: string): DossierRecord | undefined =>
    dossier.records.get(recordOfClaim.get(address) ?? '');
  const voice = (address: string): string => {
    const claim = recordOf(address)?.claims.find((each) => each.address === address);
    return voiceOf(claim?.sameVoiceAs ?? claim?.source ?? sourceOf(address));
  };
  return {
    value: label ?? besideEachOther(claims.map((address) => recordOf(address)?.label ?? { en: address })),
    claims,
    sources: [...new Set(claims.map(sourceOf))].sort(byText),
    voices: new Set(claims.map(voice)).size,
  };
};

const authored = (dossier: Dossier, conflict: AuthoredConflict): RecordConflict => {
  const { voiceOf } = mergeContext(dossier.sources, dossier.dates);
  const { id, state, basis, note, positions } = conflict;
  return {
    record: id,
    property: 'account',
    modality: 'actual',
    state,
    ...(basis && { basis }),
    ...(note && { note }),
    positions: positions.map((each) => positionOf(dossier, voiceOf, each)),
  };
};

/** The conflicts of records that can fit; those that do not disagree are not looked at. */
const computedIn = (
  dossier: Dossier,
  { record, of, modality, state }: ConflictFilter,
): readonly RecordConflict[] => {
  if (record !== undefined && !dossier.records.has(record)) return [];
  const records = findRecords(dossier, {
    conflict: state ?? true,
    ...(modality !== undefined && { modality }),
    ...(record !== undefined && { id: record }),
    ...(of && { all: [of] }),
  });
  return records.flatMap(ofRecord);
};

const authoredIn = (dossier: Dossier, { record, of }: ConflictFilter): readonly RecordConflict[] => {
  const { writtenConflicts } = indexesOf(dossier);
  const touched = of && new Set(findRecords(dossier, of).flatMap(({ id }) => writtenConflicts.get(id) ?? []));
  return dossier.conflicts
    .filter((conflict) => (record ?? conflict.id) === conflict.id && (touched?.has(conflict) ?? true))
    .map((conflict) => authored(dossier, conflict));
};

/**
 * The conflicts of the dossier, computed and authored, in the order of the records; an empty array if none fits. Throws a
 * `CoreError` for a wrong filter in `of`.
 *
 * ```ts
 * conflictsIn(dossier, { state: 'open', property: 'date', of: { kind: 'visit', period: '2014/2024' } });
 * ```
 */
export function conflictsIn(dossier: Dossier, filter: ConflictFilter = {}): readonly RecordConflict[] {
  const { property: wanted, source } = filter;
  const states = filter.state === undefined ? undefined : listed(filter.state);
  const modalities = filter.modality === undefined ? undefined : listed(filter.modality);
  return [...computedIn(dossier, filter), ...authoredIn(dossier, filter)].filter(
    ({ property, modality, state, positions }) =>
      (wanted === undefined || property === wanted || property.startsWith(`${wanted}.`)) &&
      (modalities === undefined || modalities.includes(modality)) &&
      (states === undefined || states.includes(state)) &&
      (source === undefined || positions.some(({ sources }) => sources.includes(source))),
  );
}
