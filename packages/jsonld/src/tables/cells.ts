import { parsePath, statementsOf, type DossierRecord } from '@bilateral/core';
import type { Explicit, JsonLdNode } from '../document.js';
import { home } from '../write/iris.js';
import { isActual } from '../write/settled.js';
import type { World } from '../write/world.js';
import type { Row } from './table.js';

/** What stands at the end of an IRI: the id of a record or source, a code, the name of an amount. */
export function lastStep(iri: string): string;
export function lastStep(iri: string | undefined): string | undefined;
export function lastStep(iri: string | undefined): string | undefined {
  return iri === undefined ? undefined : decodeURIComponent(iri.slice(iri.lastIndexOf('/') + 1));
}

/** The code of a list among the IRIs of codes. */
export const codeOf = (iris: readonly string[], list: string): string | undefined =>
  iris.flatMap((iri) => (iri.startsWith(`${home}code/${list}/`) ? [lastStep(iri)] : []))[0];

const typeOfResource = ({ iris }: World, iri: string): string => {
  if (iri.startsWith(`${home}code/`)) return 'code';
  return iri.startsWith(iris.quantity('')) ? 'amount' : 'record';
};

const typesOfLiteral: Readonly<Record<string, string>> = {
  'edtf:EDTF': 'date',
  'xsd:nonNegativeInteger': 'number',
  'xsd:decimal': 'number',
  'xsd:boolean': 'flag',
};

/** A value of a claim or position in the cells of a row. A text in several languages stands in English. */
export function valueCells(world: World, object: string | Explicit | undefined): Row {
  if (object === undefined) return {};
  if (typeof object === 'string') return { value: object, valueType: 'text' };
  if ('@id' in object) {
    const iri = object['@id'];
    return { value: lastStep(iri), valueIri: iri, valueType: typeOfResource(world, iri) };
  }
  const { '@value': value, '@type': type, '@language': language } = object;
  return { value, language, valueType: typesOfLiteral[type ?? ''] ?? 'text' };
}

/** The plain triples of a record, and those of the elements of its lists; nothing of its claims is made. */
export function* plainNodes(nodes: Iterable<JsonLdNode>): Generator<JsonLdNode> {
  for (const node of nodes) {
    if (node.type.includes('oa:Annotation')) return;
    yield node;
  }
}

/** The properties of a record on which actual claims are in open conflict, so that its row may hold no value of them. */
export function contestedOf({ open }: World, { merged, claims }: DossierRecord): readonly string[] {
  const computed = Object.entries(merged.actual?.properties ?? {}).flatMap(([path, { conflict }]) =>
    conflict?.state === 'open' ? [parsePath(path)[0] ?? ''] : [],
  );
  const written = claims
    .filter((claim) => open.has(claim.address) && isActual(claim))
    .flatMap(({ says }) => statementsOf(says).map(({ path }) => path[0] ?? ''));
  return [...new Set([...computed, ...written])].sort();
}

/** How many claims and sources speak of a record. */
export const countsOf = ({ claims }: Pick<DossierRecord, 'claims'>): Row => ({
  claims: claims.length,
  sources: new Set(claims.map(({ source }) => source)).size,
});

/** The labels of a record in the three languages. */
export const labelsOf = ({ label: { en, ru, ur } }: Pick<DossierRecord, 'label'>): Row => ({
  labelEn: en,
  labelRu: ru,
  labelUr: ur,
});

/** An id with its IRI, from the IRI alone. */
export const placeCells = (iri: string | undefined): Row => ({ place: lastStep(iri), placeIri: iri });
