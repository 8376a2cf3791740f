import { v1Terms, TermTable, type PlainContext } from '../rdf/term-table.js';

const texts = { '@container': ['@language', '@set'] } as const;
const link = { '@type': '@id', '@container': '@set' } as const;

/** The terms in which the vocabulary and the code lists are described; those of the data have a context of their own. */
const vocabularyContext: PlainContext = /* @__PURE__ */ {
  ...Object.fromEntries(v1Terms.prefixes),
  dc: 'http://purl.org/dc/elements/1.1/',
  vann: 'http://purl.org/vocab/vann/',
  vs: 'http://www.w3.org/2003/06/sw-vocab-status/ns#',
  title: { '@id': 'dcterms:title', ...texts },
  description: { '@id': 'dcterms:description', ...texts },
  creator: { '@id': 'dc:creator' },
  license: { '@id': 'dcterms:license', ...link },
  issued: { '@id': 'dcterms:issued', '@type': 'xsd:date' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:date' },
  versionInfo: { '@id': 'owl:versionInfo' },
  preferredPrefix: { '@id': 'vann:preferredNamespacePrefix' },
  preferredUri: { '@id': 'vann:preferredNamespaceUri' },
  label: { '@id': 'rdfs:label', ...texts },
  definition: { '@id': 'skos:definition', ...texts },
  scopeNote: { '@id': 'skos:scopeNote', ...texts },
  example: { '@id': 'skos:example' },
  isDefinedBy: { '@id': 'rdfs:isDefinedBy', ...link },
  seeAlso: { '@id': 'rdfs:seeAlso', ...link },
  subClassOf: { '@id': 'rdfs:subClassOf', ...link },
  subPropertyOf: { '@id': 'rdfs:subPropertyOf', ...link },
  range: { '@id': 'rdfs:range', ...link },
  disjointWith: { '@id': 'owl:disjointWith', ...link },
  domainIncludes: { '@id': 'schema:domainIncludes', ...link },
  rangeIncludes: { '@id': 'schema:rangeIncludes', ...link },
  status: { '@id': 'vs:term_status' },
  prefLabel: { '@id': 'skos:prefLabel', ...texts },
  notation: { '@id': 'skos:notation' },
  inScheme: { '@id': 'skos:inScheme', ...link },
  topConceptOf: { '@id': 'skos:topConceptOf', ...link },
  hasTopConcept: { '@id': 'skos:hasTopConcept', ...link },
  broader: { '@id': 'skos:broader', ...link },
  exactMatch: { '@id': 'skos:exactMatch', ...link },
};

/** The same, ready for writing. */
export const vocabularyTable: TermTable = /* @__PURE__ */ new TermTable(vocabularyContext);
