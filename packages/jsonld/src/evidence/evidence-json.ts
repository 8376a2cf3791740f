import type { Claim, Dossier, SourceClaim } from '@bilateral/core';
import { batches } from '../batches.js';
import { compiledInTurn } from '../write/compiled-in-turn.js';
import { irisOf, part } from '../write/iris.js';
import { licenceIri } from '../write/dataset.js';
import { Recent } from '../write/recent.js';
import type { Subject } from '../write/claims.js';
import { World } from '../write/world.js';
import type { JsonLdOptions } from '../to-json-ld.js';
import { annotationOf, ownKeys, targetsIn, type Json } from './annotation.js';

/** The context of Web Annotations, by which annotation clients know the format. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

interface Cited {
  readonly about: Subject;
  readonly claims: readonly (Claim | SourceClaim)[];
}

/** The claims of records, and those of sources on themselves, in the order of their ids. */
function* citedIn(world: World): Generator<Cited> {
  const { dossier, iris } = world;
  for (const { id, kind, claims } of compiledInTurn(dossier))
    yield { about: { iri: iris.record(kind, id), kind }, claims };
  for (const { id, claims } of [...dossier.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    yield { about: { iri: iris.source(id), kind: 'source' }, claims };
  }
}

const countOf = (world: World): number => {
  let total = 0;
  for (const { claims } of citedIn(world)) total += claims.length;
  return total;
};

/** What stands before the annotations: the collection, and its one page up to its items. */
function head({ dossier: { info }, iris }: World, total: number): string {
  const collection: Json = {
    '@context': [annotationContext, ownKeys],
    id: part(iris.dossier, 'evidence'),
    type: 'AnnotationCollection',
    label: info.title.en,
    creator: part(iris.dossier, 'creator'),
    rights: licenceIri(info.licence),
    total,
  };
  const page: Json = {
    id: part(iris.dossier, 'evidence', 'page-1'),
    type: 'AnnotationPage',
    partOf: part(iris.dossier, 'evidence'),
    startIndex: 0,
  };
  const open = (object: Json): string => JSON.stringify(object).slice(0, -1);
  return `${open(collection)},"first":${open(page)},"items":[`;
}

function* pieces(world: World): Generator<string> {
  yield head(world, countOf(world));
  const targets = new Recent<ReadonlyMap<string, Json>>();
  let separator = '\n';
  for (const { about, claims } of citedIn(world)) {
    for (const claim of claims) {
      const places = targets.get(claim.source, () => targetsIn(world, world.source(claim.source)));
      yield separator + JSON.stringify(annotationOf(world, about, claim, places));
      separator = ',\n';
    }
  }
  yield '\n]}}\n';
}

/**
 * The claims of a dossier as one collection of Web Annotations (Web Annotation Data Model, 23 February 2017), in the
 * keys of the W3C's context, so that annotation clients read it: the body of each annotation are the values that a
 * passage gives, its targets the sentences, by their positions in code points and their digests; never by their
 * words.
 *
 * But for the collection itself, all its triples are triples of the graph. Written piece by piece, one annotation a
 * line; the same dossier gives the same bytes. Throws a `BilateralError` for a base that is no absolute IRI, and for
 * a source or sentence that the dossier does not have.
 *
 * @example
 * ```ts
 * import { createDossier } from '@bilateral/core';
 * import { evidenceJson } from '@bilateral/jsonld/publish';
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
 * const text = [...evidenceJson(dossier)].join('');
 * JSON.parse(text).type; // => 'AnnotationCollection'
 * ```
 */
export function evidenceJson(dossier: Dossier, options: Pick<JsonLdOptions, 'base'> = {}): Generator<string> {
  return batches(pieces(new World(dossier, irisOf(dossier.info.id, options.base))));
}
