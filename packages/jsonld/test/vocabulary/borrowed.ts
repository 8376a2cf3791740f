import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { outsideTerms } from './outside-terms.js';

const require = createRequire(import.meta.url);

const packaged = [
  'dcat',
  'dcterms',
  'foaf',
  'geo',
  'oa',
  'org',
  'owl',
  'prov',
  'qb',
  'rdf',
  'rdfs',
  'schema',
  'sem',
  'sh',
  'skos',
  'vann',
  'void',
] as const;

/** The file of a vocabulary as N-Quads. */
export const vocabularyFile = (name: (typeof packaged)[number]): string =>
  readFileSync(require.resolve(`@vocabulary/${name}`).replace(/index\.js$/, `${name}.nq`), 'utf8');

/** Every resource that the vocabularies' own files describe, and the listed terms of those that no package holds. */
export const knownTerms = (): ReadonlySet<string> => {
  const described = packaged.flatMap((name) =>
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
