import { ColumnBuilder, type Column } from './column.js';
import type { Dossier } from './dossier.js';
import { unmerged } from './merged-records.js';

/** What belongs to a record whatever the modality; the row of a record is its place in the dossier. */
export interface RecordColumns {
  readonly kinds: Column;
  /** The body, series or larger event of which a record is part, as its file says. */
  readonly wholes: Column;
  /** The sources that a claim on a record cites, whatever its rank. */
  readonly sources: Column;
}

export function recordColumns(dossier: Dossier): RecordColumns {
  const [kinds, wholes, sources] = [new ColumnBuilder(), new ColumnBuilder(), new ColumnBuilder()];
  for (const { kind, partOf, claims } of unmerged(dossier)) {
    kinds.add(kind);
    wholes.add(partOf);
    for (const { source } of claims) sources.add(source);
    for (const column of [kinds, wholes, sources]) column.endRow();
  }
  return { kinds: kinds.done(), wholes: wholes.done(), sources: sources.done() };
}
