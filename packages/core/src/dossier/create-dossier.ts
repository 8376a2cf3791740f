import { mergeContext } from '../merge/voices.js';
import type { CompiledDossier } from './compiled.js';
import type { Dossier, KindsById } from './dossier.js';
import { MergedRecords } from './merged-records.js';

/**
 * Makes a dossier of compiled objects, as `compileDossier` writes them. Nothing is checked again and nothing is read; each
 * record is merged when it is first asked for.
 */
export function createDossier<Ids extends KindsById = KindsById>(compiled: CompiledDossier): Dossier<Ids> {
  const sources = new Map(compiled.sources.map((source) => [source.id, source]));
  const context = mergeContext(sources, compiled.dates);
  return {
    info: compiled.dossier,
    sources,
    records: new MergedRecords(compiled.records, context),
    conflicts: compiled.conflicts,
    dates: compiled.dates,
  };
}
