import type { Acknowledgement } from '../model/claim.js';
import type { Modality } from '../model/codes.js';
import { mergeClaims } from '../merge/merge-claims.js';
import type { Conflict, Merged, MergeContext, MergedClaims, MergedValue } from '../merge/merged.js';
import type { CompiledRecord } from './compiled.js';
import type { Dossier, DossierRecord } from './dossier.js';

const key = (property: string, modality: Modality | undefined): string =>
  `${modality ?? 'actual'} ${property}`;

const acknowledge = (conflict: Conflict, judgements: ReadonlyMap<string, Acknowledgement>): Conflict => {
  const judgement = judgements.get(key(conflict.property, conflict.modality));
  if (!judgement) return conflict;
  const { state, basis, note } = judgement;
  return { ...conflict, state, ...(basis !== undefined && { basis }), ...(note !== undefined && { note }) };
};

const withJudgements = (
  merged: MergedClaims,
  judgements: ReadonlyMap<string, Acknowledgement>,
): MergedClaims => {
  if (judgements.size === 0) return merged;
  const judged = ({ conflict, ...value }: MergedValue): MergedValue =>
    conflict ? { ...value, conflict: acknowledge(conflict, judgements) } : value;
  const properties = (all: Merged['properties']): Merged['properties'] =>
    Object.fromEntries(Object.entries(all).map(([path, value]) => [path, judged(value)]));
  return Object.fromEntries(
    Object.entries(merged).map(([modality, { values, properties: all }]) => [
      modality,
      { values, properties: properties(all) },
    ]),
  );
};

const mergedRecord = (record: CompiledRecord, context: MergeContext): DossierRecord => {
  const judgements = new Map(
    (record.conflicts ?? []).map((each) => [key(each.property, each.modality), each]),
  );
  const merged = withJudgements(mergeClaims(record.claims, context), judgements);
  const { actual, ...others } = merged;
  const apart = Object.fromEntries(
    Object.entries(others).map(([modality, { values }]) => [modality, values]),
  );
  return { ...record, values: actual?.values ?? {}, ...apart, merged } as DossierRecord;
};

/** The records of a dossier by their place in it: 0 is the first one. */
export interface RecordTable {
  readonly size: number;
  /** The place of an id; `undefined` for an unknown one. */
  placeOf(id: string): number | undefined;
  /** The record at a place as compiled: to look at it does not merge it. */
  compiledAt(place: number): CompiledRecord;
  at(place: number): DossierRecord;
  /** The record at a place, merged for this once: a large dossier can be gone through in little memory. */
  passing(place: number): DossierRecord;
}

/** A map of records that is indexed when it is first asked, and merges each record when that one is. */
export class MergedRecords implements ReadonlyMap<string, DossierRecord>, RecordTable {
  readonly #records: readonly CompiledRecord[];
  readonly #context: MergeContext;
  readonly #merged = new Map<number, DossierRecord>();
  #places: ReadonlyMap<string, number> | undefined;

  constructor(records: readonly CompiledRecord[], context: MergeContext) {
    this.#records = records;
    this.#context = context;
  }

  placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.#records.map((record, place) => [record.id, place]));
    return this.#places.get(id);
  }

  compiledAt(place: number): CompiledRecord {
    return this.#records[place] as CompiledRecord;
  }

  at(place: number): DossierRecord {
    const record = this.passing(place);
    this.#merged.set(place, record);
    return record;
  }

  passing(place: number): DossierRecord {
    return this.#merged.get(place) ?? mergedRecord(this.compiledAt(place), this.#context);
  }

  get size(): number {
    return this.#records.length;
  }

  get(id: string): DossierRecord | undefined {
    const place = this.placeOf(id);
    return place === undefined ? undefined : this.at(place);
  }

  has(id: string): boolean {
    return this.placeOf(id) !== undefined;
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.#records) yield id;
  }

  *values(): MapIterator<DossierRecord> {
    for (const place of this.#records.keys()) yield this.at(place);
  }

  *entries(): MapIterator<[string, DossierRecord]> {
    for (const record of this.values()) yield [record.id, record];
  }

  [Symbol.iterator](): MapIterator<[string, DossierRecord]> {
    return this.entries();
  }

  forEach(visit: (record: DossierRecord, id: string, map: ReadonlyMap<string, DossierRecord>) => void): void {
    for (const [id, record] of this.entries()) visit(record, id, this);
  }
}

/** Records that somebody has put into a map of their own. */
class GivenRecords implements RecordTable {
  readonly #records: readonly DossierRecord[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(records: ReadonlyMap<string, DossierRecord>) {
    this.#records = [...records.values()];
    this.#places = new Map([...records.keys()].map((id, place) => [id, place]));
  }

  get size(): number {
    return this.#records.length;
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  compiledAt(place: number): CompiledRecord {
    return this.at(place);
  }

  at(place: number): DossierRecord {
    return this.#records[place] as DossierRecord;
  }

  passing(place: number): DossierRecord {
    return this.at(place);
  }
}

/** Whatever has records. */
type Held = Pick<Dossier, 'records'>;

const given = new WeakMap<object, RecordTable>();

/** The records of a dossier as a table. */
export function recordTable({ records }: Held): RecordTable {
  if (records instanceof MergedRecords) return records;
  const table = given.get(records) ?? new GivenRecords(records);
  given.set(records, table);
  return table;
}

/**
 * A record as compiled, or `undefined` for an id that none has: to look at what the editor says of it, or at its claims, does not merge
 * them.
 *
 * @example
 * ```ts
 * import { compiledRecord } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * compiledRecord(pakistanRussia, 'druzhba-2016')?.partOf; // => 'druzhba'
 * ```
 */
export function compiledRecord(dossier: Pick<Dossier, 'records'>, id: string): CompiledRecord | undefined {
  const table = recordTable(dossier);
  const place = table.placeOf(id);
  return place === undefined ? undefined : table.compiledAt(place);
}

/**
 * Every record in the order of ids, each merged when its turn comes and kept nowhere: a dossier of any size is gone through
 * in the same memory. `dossier.records` keeps what it has merged, for those who ask again.
 *
 * @example
 * ```ts
 * import { recordsInTurn } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * let contested = 0;
 * for (const { merged } of recordsInTurn(pakistanRussia))
 *   if (Object.values(merged.actual?.properties ?? {}).some(({ support }) => support === 'conflict')) contested += 1;
 * contested > 0; // => true
 * ```
 */
export function* recordsInTurn(dossier: Pick<Dossier, 'records'>): Generator<DossierRecord> {
  const table = recordTable(dossier);
  const ids = Array.from({ length: table.size }, (_each, place) => table.compiledAt(place).id);
  for (const id of ids.sort()) {
    const place = table.placeOf(id);
    if (place !== undefined) yield table.passing(place);
  }
}

/** The records without what merging adds, for those who look only at ids, kinds and claims. */
export function* unmerged(dossier: Held): Generator<CompiledRecord> {
  const table = recordTable(dossier);
  for (let place = 0; place < table.size; place += 1) yield table.compiledAt(place);
}
