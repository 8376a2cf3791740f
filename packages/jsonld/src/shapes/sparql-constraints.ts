import { home } from '../write/iris.js';
import { generatedRules } from './shapes.generated.js';

/** A constraint that SHACL Core cannot say: a query that finds what breaks it. */
export interface SparqlConstraint {
  readonly name: string;
  readonly targetClass: string;
  readonly severity: 'Violation' | 'Warning';
  readonly message: string;
  /** What finds a fault of `$this`, with `?value` for what is at fault. */
  readonly where: string;
}

const code = (list: string, name: string): string => `<${home}code/${list}/${name}>`;

const actual = code('modality', 'actual');
const deprecated = code('rank', 'deprecated');

const stands = '$this rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?value . ?s ?p ?value .';

/**
 * Another claim may vouch for the same triple: actual, not deprecated, not of low confidence. Each condition is a filter of
 * its own, since engines that join inside a filter look at every claim each time.
 */
const unvouched = `FILTER NOT EXISTS { ?other rdf:subject ?s . FILTER EXISTS { ?other rdf:object ?value }
  FILTER EXISTS { ?other rdf:predicate ?p } FILTER EXISTS { ?other br:modality ${actual} }
  FILTER EXISTS { ?other a br:Claim } FILTER NOT EXISTS { ?other br:rank ${deprecated} }
  FILTER NOT EXISTS { ?other br:confidence ?low } }`;

/** Properties that have one value wherever they stand, but for the status, which changes with time. */
const singleValued = (): string => {
  const rules = generatedRules.flatMap((each) => each.rules);
  const many = new Set(rules.filter(({ max }) => max !== 1).map(({ path }) => path));
  const single = rules.map(({ path }) => path).filter((path) => !many.has(path) && path !== 'br:status');
  return [...new Set(single)].sort().join(', ');
};

const counts = (claim: string): string =>
  `FILTER EXISTS { ${claim} br:modality ${actual} } FILTER NOT EXISTS { ${claim} br:rank ${deprecated} }`;

const pair = (): string => `$this rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?one .
  ?value rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?two .
  FILTER(?p IN ( ${singleValued()} ) && STR($this) < STR(?value))
  FILTER EXISTS { ?value a br:Claim } ${counts('$this')} ${counts('?value')}
  FILTER NOT EXISTS { ?k br:position/br:claim $this . FILTER EXISTS { ?k br:position/br:claim ?value } }`;

const differing = `FILTER(isIRI(?one) && isIRI(?two) && ?one != ?two)
  FILTER NOT EXISTS { ?one a br:Quantity }`;

/** Dates that share no day cannot both be true, unless they are days of one extent; coarser ones may. */
const apart = `?a a br:DateBounds ; dcterms:date ?one . ?b a br:DateBounds ; dcterms:date ?two .
  OPTIONAL { ?a sem:hasLatestEndTimeStamp ?aEnd } OPTIONAL { ?a sem:hasEarliestBeginTimeStamp ?aStart }
  OPTIONAL { ?b sem:hasLatestEndTimeStamp ?bEnd } OPTIONAL { ?b sem:hasEarliestBeginTimeStamp ?bStart }
  FILTER(COALESCE(?aEnd < ?bStart, false) || COALESCE(?bEnd < ?aStart, false))
  FILTER NOT EXISTS { ?merged prov:wasDerivedFrom $this . FILTER EXISTS { ?merged prov:wasDerivedFrom ?value } }`;

/** Amounts that no rounding joins. */
const unlike = `?one br:unit ?unit ; schema:value ?m . ?two br:unit ?unit ; schema:value ?n .
  FILTER NOT EXISTS { ?one br:per ?time } FILTER NOT EXISTS { ?two br:per ?time }
  FILTER(?m > 0 && ?n > 0 && (?m > 3 * ?n || ?n > 3 * ?m))`;

const violation = (name: string, targetClass: string, message: string, where: string): SparqlConstraint => ({
  name,
  targetClass,
  severity: 'Violation',
  message,
  where,
});

/** Every constraint that needs a query. */
export const sparqlConstraints: readonly SparqlConstraint[] = [
  violation(
    'deprecated-stands',
    'br:Claim',
    'A value of a deprecated claim stands as a plain triple.',
    `$this br:rank ${deprecated} . ${stands} ${unvouched}`,
  ),
  violation(
    'not-actual-stands',
    'br:Claim',
    'A value that is planned, proposed, forecast, alleged or denied stands as a plain triple.',
    `$this br:modality ?mood . FILTER(?mood != ${actual}) ${stands} ${unvouched}`,
  ),
  violation(
    'doubtful-stands',
    'br:Claim',
    'A value of low confidence stands as a plain triple.',
    `$this br:confidence ?doubt . ${stands} ${unvouched}`,
  ),
  violation(
    'contested-stands',
    'br:Conflict',
    'A value in an open conflict stands as a plain triple.',
    `$this br:state ${code('conflict-state', 'open')} ; br:position/br:claim ?claim .
  ?claim br:modality ${actual} ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?value . ?s ?p ?value .`,
  ),
  violation(
    'resources-differ',
    'br:Claim',
    'Two actual claims name different resources for a property of one value, and no conflict holds both.',
    `${pair()} ${differing}`,
  ),
  violation(
    'dates-differ',
    'br:Claim',
    'Two actual claims give dates that share no day, and no conflict holds both.',
    `${pair()} ${apart}`,
  ),
  violation(
    'amounts-differ',
    'br:Claim',
    'Two actual claims give amounts that no rounding joins, and no conflict holds both.',
    `${pair()} ${unlike}`,
  ),
  violation(
    'event-is-entity',
    'br:Event',
    'An event is no entity: PROV keeps the two apart.',
    '$this a prov:Entity . BIND(prov:Entity AS ?value)',
  ),
  violation(
    'observation-incomplete',
    'qb:Observation',
    'An observation lacks a dimension or the measure of its data set.',
    `$this qb:dataSet/qb:structure/qb:component/(qb:dimension|qb:measure) ?value .
  FILTER NOT EXISTS { $this ?value ?any }`,
  ),
  violation(
    'moods-mixed',
    'br:Conflict',
    'Claims of another modality stand on a side of a conflict.',
    '$this br:modality ?mood ; br:position/br:claim ?value . ?value br:modality ?other . FILTER(?mood != ?other)',
  ),
  violation(
    'merged-from-deprecated',
    'br:MergedValue',
    'A merged value rests on a deprecated claim.',
    `$this prov:wasDerivedFrom ?value . ?value br:rank ${deprecated} .`,
  ),
  violation(
    'evidence-one-way',
    'br:Claim',
    'The evidence of a claim does not have the claim as its body.',
    '$this br:evidence ?value . FILTER NOT EXISTS { ?value oa:hasBody $this }',
  ),
  {
    name: 'judged-without-basis',
    targetClass: 'br:Conflict',
    severity: 'Warning',
    message: 'A conflict is settled, and nothing says on what basis.',
    where: `$this br:state ?value . FILTER(?value != ${code('conflict-state', 'open')})
  FILTER NOT EXISTS { $this br:basis ?basis }`,
  },
];

/** The query of a constraint, as SHACL wants it. */
export const constraintQuery = ({ where }: SparqlConstraint): string =>
  `SELECT $this ?value WHERE {\n  ${where}\n}`;
