import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { outsideTerms } from './outside-terms.js';

const require = createRequire(import.meta.url);

/** Where the packages of vocabularies are. */
const packaged = {
  dcat: require.resolve('@vocabulary/dcat'),
  dcterms: require.resolve('@vocabulary/dcterms'),
  foaf: require.resolve('@vocabulary/foaf'),
  geo: require.resolve('@vocabulary/geo'),
  oa: require.resolve('@vocabulary/oa'),
  org: require.resolve('@vocabulary/org'),
  owl: require.resolve('@vocabulary/owl'),
  prov: require.resolve('@vocabulary/prov'),
  qb: require.resolve('@vocabulary/qb'),
  rdf: require.resolve('@vocabulary/rdf'),
  rdfs: require.resolve('@vocabulary/rdfs'),
  schema: require.resolve('@vocabulary/schema'),
  sem: require.resolve('@vocabulary/sem'),
  sh: require.resolve('@vocabulary/sh'),
  skos: require.resolve('@vocabulary/skos'),
  vann: require.resolve('@vocabulary/vann'),
  void: require.resolve('@vocabulary/void'),
} as const;

type Name = keyof typeof packaged;

/** The file of a vocabulary as N-Quads. */
export const vocabularyFile = (name: Name): string =>
  readFileSync(packaged[name].replace(/index\.js$/, `${name}.nq`), 'utf8');

/** Every resource that the vocabularies' own files describe, and the listed terms of those that no package holds. */
export const knownTerms = (): ReadonlySet<string> => {
  const described = (Object.keys(packaged) as readonly Name[]).flatMap((name) =>
    [...vocabularyFile(name).matchAll(/^<([^>]+)> /gm)].map(([, iri]) => iri ?? ''),
  );
  const listed = Object.entries(outsideTerms).flatMap(([space, { names }]) =>
    names.map((name) => `${space}${name}`),
  );
  return new Set([...described, ...listed]);
};

const own = 'https://w3id.org/bilateral/';

/** The terms of others in a set of IRIs that no vocabulary has. */
export const unknownTerms = (iris: Iterable<string>, known: ReadonlySet<string>): readonly string[] =>
  [...new Set(iris)].filter((iri) => !iri.startsWith(own) && !known.has(iri)).sort();
