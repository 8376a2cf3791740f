import type { Dossier } from '@bilateral/core';
import { Store } from 'oxigraph';
import { jsonLdNodes } from '../../../src/index.js';
import { nTriples } from '../../../src/rdf/n-triples.js';
import { vocabularyTurtle } from '../../../src/vocabulary/vocabulary-turtle.js';
import { prefixes } from '../../rdf.js';

export const cubePrefixes = `${prefixes} PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>`;

/**
 * What the file of SDMX says of its dimensions, and the code lists that our vocabulary tells in words: it does not make them axioms,
 * and the constraints are stricter with them.
 */
const definitions = `
  sdim:refArea rdfs:range rdfs:Resource .
  sdim:refPeriod rdfs:range rdfs:Resource .
  br:indicator rdfs:range skos:Concept ; qb:codeList code:measure .
  br:flow rdfs:range skos:Concept ; qb:codeList code:flow .`;

/** Normalisation of abbreviated data cubes (Data Cube, section 10.1), as far as our cubes abbreviate: they have no slices. */
const normalise = [
  `INSERT { ?o a qb:Observation } WHERE { [] qb:observation ?o }`,
  `INSERT { ?o a qb:Observation . ?ds a qb:DataSet } WHERE { ?o qb:dataSet ?ds }`,
  `INSERT { ?cs qb:componentProperty ?p . ?p a qb:DimensionProperty } WHERE { ?cs qb:dimension ?p }`,
  `INSERT { ?cs qb:componentProperty ?p . ?p a qb:MeasureProperty } WHERE { ?cs qb:measure ?p }`,
  `INSERT { ?cs qb:componentProperty ?p . ?p a qb:AttributeProperty } WHERE { ?cs qb:attribute ?p }`,
  `INSERT { ?o ?p ?v } WHERE {
     ?spec qb:componentProperty ?p ; qb:componentAttachment qb:DataSet .
     ?ds qb:structure [ qb:component ?spec ] ; ?p ?v .
     ?o qb:dataSet ?ds }`,
];

const isOfCubes = (type: string): boolean => type.startsWith('qb:') || type.startsWith('skos:');

/** The data cubes of a dossier with our vocabulary, normalised, and with whatever a test plants. */
export function cubesOf(dossier: Dossier, planted = ''): Store {
  const nodes = [...jsonLdNodes(dossier)].filter(({ type }) => type.some(isOfCubes));
  const store = new Store();
  store.load([...nTriples(nodes)].join(''), { format: 'application/n-triples' });
  store.load(vocabularyTurtle(), { format: 'text/turtle', base_iri: 'https://w3id.org/bilateral/ns' });
  store.update(`${cubePrefixes} INSERT DATA { ${definitions} }`);
  if (planted !== '') store.update(`${cubePrefixes} ${planted}`);
  for (const update of normalise) store.update(`${cubePrefixes} ${update}`);
  return store;
}
