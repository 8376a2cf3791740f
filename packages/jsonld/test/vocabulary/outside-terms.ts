/** Terms of vocabularies that no package holds, with the address of the file that defines them. */
export const outsideTerms: Readonly<
  Record<string, { readonly definedIn: string; readonly names: readonly string[] }>
> = {
  'http://data.europa.eu/eli/ontology#': {
    definedIn: 'http://data.europa.eu/eli/ontology',
    names: ['LegalResource', 'date_document', 'first_date_entry_in_force'],
  },
  'http://id.loc.gov/datatypes/edtf/': {
    definedIn: 'http://id.loc.gov/datatypes/edtf.html',
    names: ['EDTF'],
  },
  'http://purl.org/spar/cito/': {
    definedIn: 'https://sparontologies.github.io/cito/current/cito.ttl',
    names: ['disagreesWith'],
  },
  'http://purl.org/linked-data/sdmx/2009/dimension#': {
    definedIn:
      'https://github.com/UKGovLD/publishing-statistical-data/blob/master/specs/src/main/vocab/sdmx-dimension.ttl',
    names: ['refArea', 'refPeriod'],
  },
  'http://purl.org/linked-data/sdmx/2009/measure#': {
    definedIn:
      'https://github.com/UKGovLD/publishing-statistical-data/blob/master/specs/src/main/vocab/sdmx-measure.ttl',
    names: ['obsValue'],
  },
  'http://purl.org/linked-data/sdmx/2009/attribute#': {
    definedIn:
      'https://github.com/UKGovLD/publishing-statistical-data/blob/master/specs/src/main/vocab/sdmx-attribute.ttl',
    names: ['unitMeasure', 'obsStatus'],
  },
  'http://purl.org/linked-data/sdmx/2009/code#': {
    definedIn:
      'https://github.com/UKGovLD/publishing-statistical-data/blob/master/specs/src/main/vocab/sdmx-code.ttl',
    names: ['obsStatus-A', 'obsStatus-E', 'obsStatus-F'],
  },
  'http://www.w3.org/2001/XMLSchema#': {
    definedIn: 'https://www.w3.org/TR/xmlschema11-2/',
    names: [
      'anyURI',
      'boolean',
      'date',
      'decimal',
      'gYear',
      'gYearMonth',
      'integer',
      'nonNegativeInteger',
      'string',
    ],
  },
  'http://wikiba.se/ontology#': {
    definedIn: 'http://wikiba.se/ontology',
    names: ['DeprecatedRank', 'NormalRank', 'PreferredRank', 'rank'],
  },
  'http://www.w3.org/ns/adms#': { definedIn: 'https://www.w3.org/TR/vocab-adms/', names: ['status'] },
  'http://purl.org/dc/elements/1.1/': {
    definedIn: 'https://www.dublincore.org/specifications/dublin-core/dcmi-terms/dublin_core_elements.ttl',
    names: ['creator'],
  },
  'http://www.w3.org/2003/06/sw-vocab-status/ns#': {
    definedIn: 'https://www.w3.org/2003/06/sw-vocab-status/ns',
    names: ['term_status'],
  },
  'http://www.wikidata.org/entity/': {
    definedIn: 'https://www.wikidata.org/wiki/Property:P1891',
    names: ['P1891'],
  },
};
