import { byText } from '../merge/canonical.js';
import type { Conflict, MergeContext, Position } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { Code, Modality } from '../model/codes.js';
import type { Kind } from '../model/kind.js';
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

/** A position of an authored conflict is told by the labels of the records that its claims are about. */
const positionOf = (
  dossier: Dossier,
  voiceOf: MergeContext['voiceOf'],
  claims: readonly string[],
): Position => {
  const { recordOfClaim } = indexesOf(dossier);
  const record = (address: string): DossierRecord | undefined =>
    dossier.records.get(recordOfClaim.get(address) ?? '');
  const voice = (address: string): string => {
    const claim = record(address)?.claims.find((each) => each.address === address);
    return voiceOf(claim?.sameVoiceAs ?? claim?.source ?? sourceOf(address));
  };
  return {
    value: [...new Set(claims.map((address) => record(address)?.label.en ?? address))].join('; '),
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
    positions: positions.map((claims) => positionOf(dossier, voiceOf, claims)),
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
