import type { coinedClasses } from './terms.js';

/**
 * The classes of other vocabularies that stand in `type` beside our own, with their prefixes: of DCAT, PROV-O, the
 * Organization Ontology, the Data Cube, the Web Annotation vocabulary, SKOS, schema.org and others.
 *
 * @example
 * ```ts
 * import { borrowedClasses } from '@bilateral/jsonld';
 *
 * borrowedClasses.includes('dcat:Dataset'); // => true
 * ```
 */
export const borrowedClasses = [
  'dcat:Dataset',
  'dcterms:LicenseDocument',
  'eli:LegalResource',
  'foaf:Project',
  'geo:Feature',
  'oa:Annotation',
  'oa:SpecificResource',
  'oa:TextPositionSelector',
  'oa:TimeState',
  'org:FormalOrganization',
  'org:Membership',
  'org:OrganizationalCollaboration',
  'org:Role',
  'prov:Activity',
  'prov:Agent',
  'prov:Association',
  'prov:Attribution',
  'prov:Entity',
  'prov:Organization',
  'prov:Person',
  'prov:Role',
  'qb:ComponentSpecification',
  'qb:DataSet',
  'qb:DataStructureDefinition',
  'qb:Observation',
  'rdf:Statement',
  'schema:Article',
  'schema:Claim',
  'schema:Country',
  'schema:CreativeWork',
  'schema:Dataset',
  'schema:Event',
  'schema:MonetaryAmount',
  'schema:NewsArticle',
  'schema:Organization',
  'schema:Person',
  'schema:Place',
  'schema:Product',
  'schema:PropertyValue',
  'schema:QuantitativeValue',
  'schema:Quotation',
  'schema:Report',
  'schema:TextDigitalDocument',
  'schema:TransferAction',
  'schema:WebPage',
  'skos:Concept',
  'skos:ConceptScheme',
] as const;

/** A class as it stands in `type`: one of ours by its bare name, or a borrowed one with its prefix. */
export type ClassName = keyof typeof coinedClasses | (typeof borrowedClasses)[number];
