import type { CompiledDossier } from '@bilateral/core';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** A dossier as reading gives it: records, sources and conflicts in the order of their ids, all else as it is. */
export const ordered = (compiled: CompiledDossier): CompiledDossier => ({
  ...compiled,
  sources: [...compiled.sources].sort(byId),
  records: [...compiled.records].sort(byId),
  conflicts: [...compiled.conflicts].sort(byId),
});
