import type { AuthoredConflict, CompiledRecord } from '../../dossier/compiled.js';
import type { Dossier } from '../../dossier/dossier.js';
import { indexesOf } from '../../dossier/indexes.js';
import { recordTable } from '../../dossier/merged-records.js';
import { byText } from '../../merge/canonical.js';
import type { Conflict, MergeContext, Position } from '../../merge/merged.js';
import { mergeContext } from '../../merge/voices.js';
import type { LocalText } from '../../model/value.js';

/**
 * A conflict with the record it is on. For one that the editor wrote, `record` is the id of the conflict itself, `property` is
 * `account`, and the value of a position is its label in words.
 */
export interface RecordConflict extends Conflict {
  /** Id of the record, or of the conflict that the editor wrote. */
  readonly record: string;
}

/** Every conflict of a dossier, computed ones in the order of the records, then those that the editor wrote. */
export interface AllConflicts {
  readonly list: readonly RecordConflict[];
  /** By a source that holds one of the positions. */
  readonly bySource: ReadonlyMap<string, readonly RecordConflict[]>;
  readonly byRecord: ReadonlyMap<string, readonly RecordConflict[]>;
  /** The records that a conflict which the editor wrote is on. */
  readonly touchedBy: ReadonlyMap<RecordConflict, readonly string[]>;
}

/** A computed conflict with what the editor says of it. */
const judged = ({ id, conflicts = [] }: CompiledRecord, conflict: Conflict): RecordConflict => {
  const { property, modality } = conflict;
  const judgement = conflicts.find(
    (each) => each.property === property && (each.modality ?? 'actual') === modality,
  );
  if (!judgement) return { record: id, ...conflict };
  const { state, basis, note } = judgement;
  return { record: id, ...conflict, state, ...(basis && { basis }), ...(note && { note }) };
};

/** The conflicts of the views that have one; no other view is looked at. */
const computed = (dossier: Dossier): readonly RecordConflict[] => {
  const { views, columns } = indexesOf(dossier);
  const { starts } = columns.conflicts;
  const found: RecordConflict[] = [];
  for (let row = 0; row < views.size; row += 1) {
    if (starts[row] === starts[row + 1]) continue;
    const record = views.recordOf(row);
    const { conflicts } = views.valuesOf(row);
    for (const each of [...conflicts].sort((a, b) => byText(a.property, b.property)))
      found.push(judged(record, each));
  }
  return found;
};

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
  const table = recordTable(dossier);
  const recordOf = (address: string): CompiledRecord | undefined => {
    const place = table.placeOf(recordOfClaim.get(address) ?? '');
    return place === undefined ? undefined : table.compiledAt(place);
  };
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

const written = (
  dossier: Dossier,
  voiceOf: MergeContext['voiceOf'],
  { id, state, basis, note, positions }: AuthoredConflict,
): RecordConflict => ({
  record: id,
  property: 'account',
  modality: 'actual',
  state,
  ...(basis && { basis }),
  ...(note && { note }),
  positions: positions.map((each) => positionOf(dossier, voiceOf, each)),
});

const grouped = (
  conflicts: readonly RecordConflict[],
  keysOf: (conflict: RecordConflict) => Iterable<string>,
): ReadonlyMap<string, readonly RecordConflict[]> => {
  const groups = new Map<string, RecordConflict[]>();
  for (const conflict of conflicts) {
    for (const key of keysOf(conflict)) {
      const group = groups.get(key);
      if (group) group.push(conflict);
      else groups.set(key, [conflict]);
    }
  }
  return groups;
};

const sourcesIn = ({ positions }: RecordConflict): ReadonlySet<string> =>
  new Set(positions.flatMap(({ sources }) => sources));

type AuthoredConflicts = Pick<AllConflicts, 'list' | 'bySource'>;

const knownAuthored = new WeakMap<Dossier, AuthoredConflicts>();

/** Those conflicts of a dossier that the editor wrote, read once: nothing is merged for them. */
export function authoredOf(dossier: Dossier): AuthoredConflicts {
  const known = knownAuthored.get(dossier);
  if (known) return known;
  const { voiceOf } = mergeContext(dossier.sources, dossier.dates);
  const list = dossier.conflicts.map((conflict) => written(dossier, voiceOf, conflict));
  const authored = { list, bySource: grouped(list, sourcesIn) };
  knownAuthored.set(dossier, authored);
  return authored;
}

const read = (dossier: Dossier): AllConflicts => {
  const authored = authoredOf(dossier).list;
  const byId = new Map(authored.map((conflict) => [conflict.record, conflict]));
  const touchedBy = new Map<RecordConflict, string[]>(authored.map((conflict) => [conflict, []]));
  for (const [record, conflicts] of indexesOf(dossier).writtenConflicts)
    for (const { id } of conflicts) touchedBy.get(byId.get(id) as RecordConflict)?.push(record);
  const list = [...computed(dossier), ...authored];
  return {
    list,
    bySource: grouped(list, sourcesIn),
    byRecord: grouped(list, ({ record }) => [record]),
    touchedBy,
  };
};

const known = new WeakMap<Dossier, AllConflicts>();

/** The conflicts of a dossier, read once. */
export function allConflicts(dossier: Dossier): AllConflicts {
  const conflicts = known.get(dossier) ?? read(dossier);
  known.set(dossier, conflicts);
  return conflicts;
}
