import { dataPrefixes, prefixLines, shapesNamespace } from './prefixes.js';
import { turtleText } from './constraints.js';
import { constraintQuery, sparqlConstraints, type SparqlConstraint } from './sparql-constraints.js';

/** The prefixes that a query uses, as SHACL declares them. */
const usedPrefixes: readonly string[] = /* @__PURE__ */ Object.keys(dataPrefixes).filter((prefix) =>
  sparqlConstraints.some(({ where }) => new RegExp(`(?<![\\w-])${prefix}:`).test(where)),
);

/** A constraint as a query by itself: every fault in a graph, for engines that know no SHACL. */
export function sparqlQuery(constraint: SparqlConstraint): string {
  const prefixes = Object.entries(dataPrefixes).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`);
  const query = constraintQuery(constraint).replaceAll('$this', '?this');
  return `${prefixes.join('')}SELECT DISTINCT ?this ?value WHERE {\n?this a ${constraint.targetClass} . {\n${query}\n} }\n`;
}

const declaration = (prefix: string): string =>
  `  sh:declare [ sh:prefix ${turtleText(prefix)} ; sh:namespace ${turtleText(dataPrefixes[prefix] ?? '')}^^xsd:anyURI ]`;

const header = (): string =>
  [
    `<${shapesNamespace.slice(0, -1)}> a owl:Ontology`,
    ...usedPrefixes.map((prefix) => declaration(prefix)),
  ].join(' ;\n');

const shapeOf = (constraint: SparqlConstraint): string =>
  [
    `s:${constraint.name} a sh:NodeShape`,
    `  sh:targetClass ${constraint.targetClass}`,
    `  sh:severity sh:${constraint.severity}`,
    `  sh:sparql [ a sh:SPARQLConstraint`,
    `    sh:message ${turtleText(constraint.message)}@en`,
    `    sh:prefixes <${shapesNamespace.slice(0, -1)}>`,
    `    sh:select """${constraintQuery(constraint).replaceAll('\\', '\\\\')}""" ]`,
  ].join(' ;\n');

/**
 * What only a query can check, as SPARQL constraints of SHACL, for engines that know them; the file
 * `shapes-sparql.ttl`. The same text each time.
 *
 * @example
 * ```ts
 * import { shapesSparqlTurtle } from '@bilateral/jsonld/publish';
 *
 * shapesSparqlTurtle().includes('a sh:SPARQLConstraint'); // => true
 * ```
 */
export function shapesSparqlTurtle(): string {
  const prefixes = { ...dataPrefixes, sh: 'http://www.w3.org/ns/shacl#', s: shapesNamespace };
  const blocks = [header(), ...sparqlConstraints.map(shapeOf)].map((block) => `${block} .\n`);
  return [prefixLines(prefixes), ...blocks].join('\n');
}
