import type { GraphNode } from '../rdf/term-table.js';
import { turtle } from '../rdf/turtle.js';
import { exampleBase } from './class-examples.js';
import type { Titles } from './list-titles.js';
import { vocabularyTable } from './vocabulary-context.js';
import { vocabulary, vocabularyTerms, type VocabularyTerm } from './vocabulary.js';

type Node = GraphNode & Readonly<Record<string, unknown>>;

/** Texts by language, as the writers take them. */
export const byLanguage = (
  texts: Titles | { readonly en: string },
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]: [string, string]) => [language, [text]]));

const expanded = (names: readonly string[]): readonly string[] =>
  names.map((name) => vocabularyTable.expanded(name));

/** What a term is. Domains and ranges are told, not axioms: nothing may be inferred from where a property stands. */
const types: Readonly<Record<VocabularyTerm['type'], readonly string[]>> = {
  class: ['rdfs:Class', 'owl:Class'],
  property: ['rdf:Property'],
  datatype: ['rdfs:Datatype'],
};

const reachOf = ({ domain, range, isDimension }: VocabularyTerm): Readonly<Record<string, unknown>> => ({
  ...(domain && { domainIncludes: expanded(domain.names) }),
  ...(range && { rangeIncludes: expanded(range.names) }),
  ...(domain && range && { scopeNote: byLanguage({ en: `On: ${domain.words}. Value: ${range.words}.` }) }),
  // The Data Cube asks for a range of every dimension; this one is true of anything.
  ...(isDimension && { range: expanded(['rdfs:Resource']) }),
});

const termNode = (term: VocabularyTerm): Node => ({
  id: `${vocabulary.iri}#${term.name}`,
  type: [...types[term.type], ...(term.isDimension ? ['qb:DimensionProperty'] : [])],
  label: byLanguage(term.label),
  definition: byLanguage({ en: term.definition }),
  ...reachOf(term),
  ...(term.broader.length > 0 && {
    [term.type === 'class' ? 'subClassOf' : 'subPropertyOf']: expanded(term.broader),
  }),
  ...(term.disjointWith.length > 0 && { disjointWith: expanded(term.disjointWith) }),
  ...(term.related.length > 0 && { seeAlso: expanded(term.related) }),
  example: term.example,
  isDefinedBy: [vocabulary.iri],
  status: 'testing',
});

const headerNodes = (): readonly Node[] => [
  {
    id: vocabulary.iri,
    type: ['owl:Ontology'],
    title: byLanguage(vocabulary.title),
    description: byLanguage({ en: vocabulary.description }),
    creator: vocabulary.creator,
    license: [vocabulary.licence],
    issued: vocabulary.issued,
    modified: vocabulary.modified,
    versionInfo: vocabulary.version,
    preferredPrefix: vocabulary.prefix,
    preferredUri: `${vocabulary.iri}#`,
    scopeNote: byLanguage({ en: `The IRIs in the examples count from ${exampleBase}.` }),
  },
];

/**
 * The vocabulary `https://w3id.org/bilateral/ns#` as an OWL ontology in Turtle: every term with its names in English,
 * Russian and Urdu, its definition, where it stands, what its values are, its kin and an example; the file `ns.ttl`.
 * The same text each time.
 *
 * @example
 * ```ts
 * import { vocabularyTurtle } from '@bilateral/jsonld/publish';
 *
 * vocabularyTurtle().includes('br:Visit a rdfs:Class, owl:Class'); // => true
 * ```
 */
export function vocabularyTurtle(): string {
  return [...turtle([...headerNodes(), ...vocabularyTerms.map(termNode)], vocabularyTable)].join('\n');
}
