import type { CompiledDossier } from '@bilateral/core';
import { dossierOf } from './dossier.js';
import { expand } from './expand.js';

/**
 * Reads a dossier back from JSON-LD, as text or parsed. The document may be written with any context that it holds
 * itself (or with ours by its address), nested or flat, in any order and under any base: what counts are its triples.
 * Of these only what sources and editor say is read; merged values, plain triples and computed conflicts follow from
 * it, and triples of others are left aside. Nothing is fetched.
 *
 * The result is equal to the compiled dossier that was written, with its sources, records and conflicts in the order
 * of their ids; `createDossier` takes it.
 *
 * Rejects with one `BilateralError` for what is no JSON-LD (`invalid-document`), for a document without exactly one
 * `br:Dossier` (`no-dossier`), and for a dossier with something broken in it (`invalid-dossier`): its `issues` then
 * list every problem.
 *
 * @example
 * ```ts
 * import { createDossier } from '@bilateral/core';
 * import { fromJsonLd, toJsonLd } from '@bilateral/jsonld';
 *
 * const dossier = createDossier({
 *   format: 1,
 *   dossier: {
 *     id: 'arcadia-baltia',
 *     title: { en: 'Arcadia and Baltia' },
 *     parties: ['arcadia', 'baltia'],
 *     languages: ['en'],
 *     licence: 'CC0-1.0',
 *     creator: { en: 'The Archive' },
 *     edition: '2026-11-21',
 *     reach: { en: 'Two states.' },
 *     limits: { en: 'What they do with each other.' },
 *   },
 *   sources: [],
 *   records: [
 *     { id: 'arcadia', kind: 'state', label: { en: 'Arcadia' }, claims: [] },
 *     { id: 'baltia', kind: 'state', label: { en: 'Baltia' }, claims: [] },
 *   ],
 *   conflicts: [],
 *   dates: {},
 * });
 *
 * const { records } = await fromJsonLd(toJsonLd(dossier));
 * records.map(({ id, kind }) => `${kind} ${id}`); // => ['state arcadia', 'state baltia']
 *
 * await fromJsonLd('no JSON'); // throws invalid-document
 * ```
 */
export async function fromJsonLd(document: object | string): Promise<CompiledDossier> {
  return dossierOf(await expand(document));
}
