import type { DossierRecord } from '@bilateral/core';
import type { Fields, JsonLdNode } from '../document.js';
import { part } from '../write/iris.js';
import { node } from '../write/node.js';

/** Identifiers that are notations with a datatype of their own. */
export const notations = ['cow', 'gw', 'iso2', 'iso3', 'm49', 'unts', 'manyid'] as const;

/** Identifiers that are resources of others, with the IRIs that their keepers give them. */
const resources: Readonly<Record<string, (id: string) => string>> = {
  wikidata: (id) => `http://www.wikidata.org/entity/${encodeURIComponent(id)}`,
  geonames: (id) => `https://sws.geonames.org/${encodeURIComponent(id)}/`,
  viaf: (id) => `http://viaf.org/viaf/${encodeURIComponent(id)}`,
  isni: (id) => `https://isni.org/isni/${encodeURIComponent(id)}`,
  lcnaf: (id) => `http://id.loc.gov/authorities/names/${encodeURIComponent(id)}`,
  ror: (id) => `https://ror.org/${encodeURIComponent(id)}`,
};

/** The scheme and the identifier behind such an IRI. */
export function identifierAt(iri: string): readonly [scheme: string, id: string] | undefined {
  for (const [scheme, iriOf] of Object.entries(resources)) {
    const [start = '', end = ''] = iriOf(' ').split('%20');
    if (iri.startsWith(start) && iri.endsWith(end) && iri.length >= start.length + end.length)
      return [scheme, decodeURIComponent(iri.slice(start.length, iri.length - end.length))];
  }
  return undefined;
}

/** The IRI that the keeper of a scheme gives an identifier, where there is one. */
export const identifierIri = (scheme: string, id: string): string | undefined =>
  Object.hasOwn(resources, scheme) ? resources[scheme]?.(id) : undefined;

const isOther = (name: string): boolean =>
  !(notations as readonly string[]).includes(name) && !Object.hasOwn(resources, name);

const others = ({ identifiers = {} }: DossierRecord): readonly (readonly [string, string])[] =>
  Object.entries(identifiers).filter(([name]) => isOther(name));

/** The identifiers of a record in the data of others; one of an unknown scheme becomes a named value. */
export function identifierFields(iri: string, record: DossierRecord): Fields {
  const { identifiers = {} } = record;
  const known = notations.flatMap((name) =>
    identifiers[name] === undefined ? [] : [[name, identifiers[name]] as const],
  );
  const same = Object.entries(identifiers).flatMap(([name, id]) =>
    Object.hasOwn(resources, name) ? (resources[name]?.(id) ?? []) : [],
  );
  return {
    ...(Object.fromEntries(known) as Fields),
    sameAs: same,
    identifier: others(record).map(([name]) => part(iri, 'identifier', name)),
  };
}

/** The identifiers of schemes that have no term of their own. */
export function* identifierNodes(iri: string, record: DossierRecord): Generator<JsonLdNode> {
  for (const [name, id] of others(record)) {
    yield node(part(iri, 'identifier', name), ['schema:PropertyValue'], {
      propertyID: name,
      literal: { '@value': id },
    });
  }
}
