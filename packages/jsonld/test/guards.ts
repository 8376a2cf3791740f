const codes = 'https://w3id.org/bilateral/code/';
const triple = '?c a br:Claim ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o';
const deprecated = `?c br:rank <${codes}rank/deprecated>`;
const notActual = `?c br:modality ?m FILTER(?m != <${codes}modality/actual>)`;
const doubtful = `?c br:confidence <${codes}confidence/low>`;
const contested = `?k br:state <${codes}conflict-state/open> ; br:position/br:claim ?c . ?c br:modality <${codes}modality/actual>`;

/** The triples of the claims of which something holds. */
const of = (condition: string): string => `{ SELECT ?s ?p ?o WHERE { ${triple} . ${condition} } }`;

/** The same triple may also be said by a claim that may stand. */
const unlessVouched = `FILTER NOT EXISTS { ?good rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; a br:Claim ;
  br:modality <${codes}modality/actual> ; br:rank ?rank . FILTER(?rank != <${codes}rank/deprecated>)
  FILTER NOT EXISTS { ?good br:confidence ?low } }`;

/** Questions that must be answered no: whether a value stands as a plain triple that must not. */
export const guards = {
  deprecated: `${of(deprecated)} ?s ?p ?o . ${unlessVouched}`,
  'of low confidence': `${of(doubtful)} ?s ?p ?o . ${unlessVouched}`,
  'not actual': `${of(notActual)} ?s ?p ?o . ${unlessVouched}`,
  contested: `${of(contested)} ?s ?p ?o`,
} as const;
