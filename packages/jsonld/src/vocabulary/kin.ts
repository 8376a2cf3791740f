import type { coinedClasses, coinedProperties } from '../context/terms.js';

type ClassTerm = keyof typeof coinedClasses;
type PropertyTerm = keyof typeof coinedProperties;

/**
 * What every member of a class is too. An event is given no class of others here: one that was only planned is no activity
 * that took place.
 */
export const superclasses: { readonly [Term in ClassTerm]?: readonly string[] } = {
  Dossier: ['dcat:Dataset', 'schema:Dataset', 'prov:Entity'],
  State: ['schema:Country', 'prov:Agent'],
  JointBody: ['org:OrganizationalCollaboration', 'prov:Organization'],
  Facility: ['schema:Place', 'geo:Feature'],
  Project: ['foaf:Project'],
  Initiative: ['foaf:Project'],
  Agreement: ['schema:CreativeWork', 'prov:Entity'],
  Equipment: ['schema:Product'],
  Visit: ['br:Event'],
  Meeting: ['br:Event'],
  Conference: ['br:Event'],
  Exercise: ['br:Event'],
  Shipment: ['br:Event'],
  Signing: ['br:Event'],
  Accession: ['br:Event'],
  Relation: ['prov:Entity'],
  Figure: ['qb:DataSet', 'prov:Entity'],
  Utterance: ['prov:Entity'],
  Assessment: ['prov:Entity'],
  Source: ['prov:Entity'],
  Claim: ['rdf:Statement', 'prov:Entity'],
  MergedValue: ['prov:Entity'],
  Conflict: ['prov:Entity'],
  RetiredRecord: ['prov:Entity'],
};

/** Classes that share no member. */
export const disjointClasses: { readonly [Term in ClassTerm]?: readonly string[] } = {
  Event: ['prov:Entity'],
  Assessment: ['rdf:Statement'],
};

/**
 * Properties that say more generally the same, wherever ours stands. `signatory` has none: an agreement has signatories
 * too, and is no activity.
 */
export const superproperties: { readonly [Term in PropertyTerm]?: readonly string[] } = {
  visitor: ['prov:wasAssociatedWith'],
  host: ['prov:wasAssociatedWith'],
  participant: ['prov:wasAssociatedWith'],
  participatingState: ['prov:wasAssociatedWith'],
  visitingState: ['prov:wasAssociatedWith'],
  hostState: ['prov:wasAssociatedWith'],
  codedAs: ['dcterms:subject'],
};

/** Terms of others that come near, without being the same. */
export const relatedTerms: { readonly [Term in ClassTerm | PropertyTerm]?: readonly string[] } = {
  Event: ['schema:Event', 'prov:Activity'],
  Shipment: ['schema:TransferAction'],
  Utterance: ['schema:Quotation'],
  Assessment: ['schema:Claim'],
  Agreement: ['eli:LegalResource'],
  Relation: ['org:Membership'],
  Quantity: ['schema:QuantitativeValue', 'schema:MonetaryAmount'],
  signatory: ['prov:wasAssociatedWith'],
  onBehalfOf: ['prov:actedOnBehalfOf'],
  evidence: ['oa:hasBody'],
  status: ['http://www.w3.org/ns/adms#status'],
  rank: ['http://wikiba.se/ontology#rank'],
  party: ['http://www.wikidata.org/entity/P1891'],
  position: ['cito:disagreesWith'],
  passageDigest: ['oa:hasSelector'],
  established: ['schema:foundingDate'],
  ofState: ['org:subOrganizationOf'],
  inForce: ['eli:first_date_entry_in_force'],
  signed: ['eli:date_document'],
};

/** Dimensions of the series, as the Data Cube wants them declared. */
export const dimensions: ReadonlySet<PropertyTerm> = new Set<PropertyTerm>([
  'counterpartArea',
  'flow',
  'indicator',
  'reportedIn',
  'evidence',
]);
