import { byText } from '../merge/canonical.js';
import type { Conflict, MergeContext, Position } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import { indexesOf } from '../dossier/indexes.js';
import type { AuthoredConflict } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { Code, Modality } from '../model/codes.js';
import type { Kind } from '../model/kind.js';
import type { LocalText } from '../model/value.js';
import { findRecords } from './find-records.js';

/** A conflict with the record it is about. For one that the editor wrote, `record` is the conflict's own id and `property` is `account`. */
export interface RecordConflict extends Conflict {
  readonly record: string;
}

/** Which conflicts; every condition given must hold. */
export interface ConflictFilter {
  readonly record?: string;
  readonly kind?: Kind;
  readonly modality?: Modality;
  readonly state?: Code<'conflict-state'>;
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

const authored = (dossier: Dossier): readonly RecordConflict[] => {
  const { voiceOf } = mergeContext(dossier.sources, dossier.dates);
  return dossier.conflicts.map(({ id, state, basis, note, positions }) => ({
    record: id,
    property: 'account',
    modality: 'actual',
    state,
    ...(basis && { basis }),
    ...(note && { note }),
    positions: positions.map((each) => positionOf(dossier, voiceOf, each)),
  }));
};

/** The conflicts of the dossier, computed and authored, in the order of the records; an empty array if none fits. */
export function conflictsIn(dossier: Dossier, filter: ConflictFilter = {}): readonly RecordConflict[] {
  const records = findRecords(dossier, filter.kind === undefined ? {} : { kind: filter.kind });
  const written = filter.kind === undefined ? authored(dossier) : [];
  return [...records.flatMap(ofRecord), ...written].filter(
    ({ record, modality, state, positions }) =>
      (filter.record === undefined || record === filter.record) &&
      (filter.modality === undefined || modality === filter.modality) &&
      (filter.state === undefined || state === filter.state) &&
      (filter.source === undefined ||
        positions.some(({ sources }) => sources.includes(filter.source as string))),
  );
}
