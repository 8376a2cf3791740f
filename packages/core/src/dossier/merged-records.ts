import type { Acknowledgement } from '../model/claim.js';
import type { Modality } from '../model/codes.js';
import { mergeClaims } from '../merge/merge-claims.js';
import type { Conflict, Merged, MergeContext, MergedClaims, MergedValue } from '../merge/merged.js';
import type { CompiledRecord } from './compiled.js';
import type { DossierRecord } from './dossier.js';

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

/** A map of records that is indexed when it is first asked, and merges each record when that one is. */
export class MergedRecords implements ReadonlyMap<string, DossierRecord> {
  readonly #records: readonly CompiledRecord[];
  readonly #context: MergeContext;
  readonly #merged = new Map<string, DossierRecord>();
  #byId: ReadonlyMap<string, CompiledRecord> | undefined;

  constructor(records: readonly CompiledRecord[], context: MergeContext) {
    this.#records = records;
    this.#context = context;
  }

  get #compiled(): ReadonlyMap<string, CompiledRecord> {
    return (this.#byId ??= new Map(this.#records.map((record) => [record.id, record])));
  }

  /** The records as compiled: to look at them does not merge them. */
  compiled(): IterableIterator<CompiledRecord> {
    return this.#compiled.values();
  }

  get size(): number {
    return this.#compiled.size;
  }

  get(id: string): DossierRecord | undefined {
    const known = this.#merged.get(id);
    if (known) return known;
    const compiled = this.#compiled.get(id);
    if (!compiled) return undefined;
    const record = mergedRecord(compiled, this.#context);
    this.#merged.set(id, record);
    return record;
  }

  has(id: string): boolean {
    return this.#compiled.has(id);
  }

  keys(): MapIterator<string> {
    return this.#compiled.keys();
  }

  *values(): MapIterator<DossierRecord> {
    for (const id of this.#compiled.keys()) yield this.get(id) as DossierRecord;
  }

  *entries(): MapIterator<[string, DossierRecord]> {
    for (const id of this.#compiled.keys()) yield [id, this.get(id) as DossierRecord];
  }

  [Symbol.iterator](): MapIterator<[string, DossierRecord]> {
    return this.entries();
  }

  forEach(visit: (record: DossierRecord, id: string, map: ReadonlyMap<string, DossierRecord>) => void): void {
    for (const [id, record] of this.entries()) visit(record, id, this);
  }
}

/** The records without what merging adds, for those who look only at ids, kinds and claims. */
export const unmerged = (records: ReadonlyMap<string, DossierRecord>): Iterable<CompiledRecord> =>
  records instanceof MergedRecords ? records.compiled() : records.values();
