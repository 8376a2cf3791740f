import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import foaf from '@vocabulary/foaf';
import prov from '@vocabulary/prov';
import skos from '@vocabulary/skos';
import voidVocabulary from '@vocabulary/void';
import { DataFactory, Parser } from 'n3';
import { expect, test } from 'vitest';
import { catalogueContext } from '../../src/description/catalogue-context.js';
import { catalogue } from '../../src/description/catalogue.js';
import { statisticsOf } from '../../src/description/statistics.js';
import { triplesUnder } from '../../src/rdf/n-triples.js';
import { TermTable } from '../../src/rdf/term-table.js';
import { jsonLdNodes } from '../../src/to-json-ld.js';
import { arcadia } from '../fixture.js';
import { files } from './published.js';

/** New in DCAT 3 (22 August 2024), and so not in the packaged vocabulary, which is the second one. */
const newInDcat3 = ['version', 'previousVersion'].map((name) => `${catalogueContext.dcat}${name}`);

const vocabularies = [dcat, dcterms, foaf, prov, skos, voidVocabulary];
const known = new Set([
  ...newInDcat3,
  ...vocabularies.flatMap((vocabulary) =>
    vocabulary({ factory: DataFactory as never }).map(({ subject }) => subject.value),
  ),
]);

const spaces = (['dcat', 'dcterms', 'foaf', 'prov', 'skos', 'void'] as const).map(
  (prefix) => catalogueContext[prefix],
);
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const usedIn = (lines: string): readonly string[] => {
  const quads = new Parser({ format: 'N-Triples' }).parse(lines);
  const terms = quads.flatMap(({ predicate, object }) =>
    predicate.value === type ? [object.value] : [predicate.value],
  );
  return [...new Set(terms)].filter((term) => spaces.some((space) => term.startsWith(space)));
};

test('the catalogue uses only terms that their vocabularies have', () => {
  const published = {
    files,
    statistics: statisticsOf(jsonLdNodes(arcadia)),
    previousVersion: 'https://example.org/before',
  };
  const lines = [...triplesUnder(catalogue(arcadia, published), new TermTable(catalogueContext))].join('');
  const used = usedIn(lines);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((term) => !known.has(term))).toEqual([]);
  const misspelt = usedIn(lines.replaceAll('#distribution>', '#distributoin>'));
  expect(misspelt.filter((term) => !known.has(term))).toEqual(['http://www.w3.org/ns/dcat#distributoin']);
});

test('the catalogue uses every term of its context', () => {
  const published = {
    files,
    statistics: statisticsOf(jsonLdNodes(arcadia)),
    previousVersion: 'https://example.org/before',
    softwareVersion: '1',
  };
  const nodes = [
    ...catalogue(arcadia, published),
    ...catalogue(arcadia, { ...published, contact: 'mailto:archive@example.org' }),
  ];
  const used = new Set(nodes.flatMap((node) => Object.keys(node)));
  const terms = Object.entries(catalogueContext).flatMap(([key, value]) =>
    typeof value === 'object' ? [key] : [],
  );
  expect(terms.filter((term) => !used.has(term))).toEqual([]);
});
