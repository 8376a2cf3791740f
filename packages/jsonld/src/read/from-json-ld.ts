import type { CompiledDossier } from '@bilateral/core';
import { dossierOf } from './dossier.js';
import { expand } from './expand.js';

/**
 * Reads a dossier back from JSON-LD. The document may be written with any context that it holds itself, nested or flat, in any
 * order and under any base: what counts are its triples. Of these only what sources and editor say is read; merged values, plain
 * triples and computed conflicts follow from it, and triples of others are left aside.
 *
 * The result is equal to the compiled dossier that was written, with its sources, records and conflicts in the order of their
 * ids. Nothing is fetched. Throws one `BilateralError` for text that is no JSON-LD, for a document without exactly one
 * `br:Dossier`, and for a dossier with something broken in it; that error lists every problem.
 *
 * @example
 * const dossier = createDossier(await fromJsonLd(await file.text()));
 */
export async function fromJsonLd(document: object | string): Promise<CompiledDossier> {
  return dossierOf(await expand(document));
}
