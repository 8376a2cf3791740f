import { compiledRecord, type CompiledRecord, type Dossier } from '@bilateral/core';

/** Every record in the order of ids as it was compiled: nothing is merged for those who look at labels and claims alone. */
export function* compiledInTurn(dossier: Dossier): Generator<CompiledRecord> {
  for (const id of [...dossier.records.keys()].sort()) {
    const record = compiledRecord(dossier, id);
    if (record) yield record;
  }
}
