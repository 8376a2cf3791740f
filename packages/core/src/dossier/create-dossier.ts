import { mergeContext } from '../merge/voices.js';
import type { CompiledDossier } from './compiled.js';
import type { Dossier, KindsById } from './dossier.js';
import { MergedRecords } from './merged-records.js';

/**
 * Makes a dossier of compiled objects, as `compileDossier` of `@bilateral/core/compile` writes them. Nothing is checked again and
 * nothing is read: it costs a pass over the sources. Each record is merged when it is first asked for.
 *
 * @example
 * ```ts
 * import { createDossier } from '@bilateral/core';
 *
 * const title = { en: 'Arcadia and Baltia' };
 * const dossier = createDossier({
 *   format: 1,
 *   dossier: { id: 'arcadia-baltia', title, parties: ['arcadia', 'baltia'], languages: ['en'], licence: 'CC0-1.0',
 *     creator: title, edition: '1999-12-31', reach: title, limits: title },
 *   sources: [],
 *   records: [{ id: 'arcadia', kind: 'state', label: { en: 'Arcadia' }, claims: [] }],
 *   conflicts: [],
 *   dates: {},
 * });
 * dossier.records.get('arcadia')?.label; // => { en: 'Arcadia' }
 * ```
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
