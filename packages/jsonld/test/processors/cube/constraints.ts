/** One integrity constraint of Data Cube, section 11.1: a question that is true where it is broken, and something that breaks it. */
export interface Constraint {
  readonly name: string;
  readonly ask: string;
  readonly planted: string;
}

const aCube = `?ds a qb:DataSet ; qb:structure ?dsd . ?obs qb:dataSet ?ds`;

/** The constraints that bear on our cubes. Numbers 7 to 10 and 18 are on slices, 15 to 17 on measure dimensions, 20 and 21 on hierarchies of codes: we have none. */
export const constraints: Readonly<Record<string, Constraint>> = {
  'IC-1': {
    name: 'every observation has exactly one data set',
    ask: `{ { ?obs a qb:Observation FILTER NOT EXISTS { ?obs qb:dataSet ?one } }
      UNION { ?obs a qb:Observation ; qb:dataSet ?one, ?two FILTER(?one != ?two) } }`,
    planted: `INSERT DATA { <urn:lost> a qb:Observation }`,
  },
  'IC-2': {
    name: 'every data set has exactly one structure',
    ask: `{ { ?ds a qb:DataSet FILTER NOT EXISTS { ?ds qb:structure ?one } }
      UNION { ?ds a qb:DataSet ; qb:structure ?one, ?two FILTER(?one != ?two) } }`,
    planted: `INSERT { ?ds qb:structure <urn:other> } WHERE { ?ds a qb:DataSet }`,
  },
  'IC-3': {
    name: 'every structure has a measure',
    ask: `?dsd a qb:DataStructureDefinition
      FILTER NOT EXISTS { ?dsd qb:component [ qb:componentProperty [ a qb:MeasureProperty ] ] }`,
    planted: `INSERT DATA { <urn:dsd> a qb:DataStructureDefinition }`,
  },
  'IC-4': {
    name: 'every dimension has a range',
    ask: `?dim a qb:DimensionProperty FILTER NOT EXISTS { ?dim rdfs:range [] }`,
    planted: `INSERT { ?spec qb:dimension <urn:dimension> } WHERE { ?spec a qb:ComponentSpecification }`,
  },
  'IC-5': {
    name: 'every dimension of concepts has a code list',
    ask: `?dim a qb:DimensionProperty ; rdfs:range skos:Concept FILTER NOT EXISTS { ?dim qb:codeList [] }`,
    planted: `DELETE WHERE { br:flow qb:codeList ?list }`,
  },
  'IC-6': {
    name: 'only attributes may be optional',
    ask: `?dsd qb:component ?spec . ?spec qb:componentRequired "false"^^xsd:boolean ; qb:componentProperty ?p
      FILTER NOT EXISTS { ?p a qb:AttributeProperty }`,
    planted: `INSERT { ?spec qb:componentRequired false } WHERE { ?spec qb:dimension br:indicator }`,
  },
  'IC-11': {
    name: 'every observation has a value for each dimension',
    ask: `?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty
      FILTER NOT EXISTS { ?obs ?dim [] }`,
    planted: `DELETE { ?obs sdim:refPeriod ?period } WHERE { ?obs sdim:refPeriod ?period }`,
  },
  'IC-12': {
    name: 'no two observations of a data set have the same dimensions',
    ask: `FILTER(?allEqual) { SELECT (MIN(?equal) AS ?allEqual) WHERE {
        ?obs1 qb:dataSet ?ds . ?obs2 qb:dataSet ?ds FILTER(?obs1 != ?obs2)
        ?ds qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
        ?obs1 ?dim ?value1 . ?obs2 ?dim ?value2 BIND(?value1 = ?value2 AS ?equal)
      } GROUP BY ?obs1 ?obs2 }`,
    planted: `INSERT { <urn:twin> ?p ?o } WHERE { { SELECT ?obs { ${aCube} } ORDER BY ?obs LIMIT 1 } ?obs ?p ?o }`,
  },
  'IC-13': {
    name: 'every required attribute has a value',
    ask: `?obs qb:dataSet/qb:structure/qb:component ?spec .
      ?spec qb:componentRequired "true"^^xsd:boolean ; qb:componentProperty ?attribute
      FILTER NOT EXISTS { ?obs ?attribute [] }`,
    planted: `DELETE { ?obs satt:unitMeasure ?unit } WHERE { ?obs satt:unitMeasure ?unit }`,
  },
  'IC-14': {
    name: 'every observation has a value for each measure',
    ask: `?obs qb:dataSet/qb:structure ?dsd
      FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty qb:measureType }
      ?dsd qb:component/qb:componentProperty ?measure . ?measure a qb:MeasureProperty
      FILTER NOT EXISTS { ?obs ?measure [] }`,
    planted: `DELETE { ?obs smea:obsValue ?value } WHERE { ?obs smea:obsValue ?value }`,
  },
  'IC-19': {
    name: 'every code is one of its list',
    ask: `?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
      ?dim a qb:DimensionProperty ; qb:codeList ?list . ?list a skos:ConceptScheme . ?obs ?dim ?code
      FILTER NOT EXISTS { ?code a skos:Concept ; skos:inScheme ?list }`,
    planted: `INSERT { ?obs br:flow <urn:code> } WHERE { ?obs qb:dataSet ?ds ; br:flow ?flow }`,
  },
};
