import type { PropertyTerm } from '../../src/index.js';
import { v1Terms } from '../../src/rdf/term-table.js';

export type Fields = Readonly<Record<string, unknown>>;
/** A resource of an expanded document. */
export interface Resource extends Fields {
  readonly '@id': string;
  readonly '@type': readonly string[];
}

const has = (resource: Resource, term: PropertyTerm): boolean => v1Terms.term(term).iri in resource;

export interface Role {
  /** The class of such resources, or what else they are known by. */
  readonly is: string | ((resource: Resource) => boolean);
  readonly terms: readonly PropertyTerm[];
}

/** All that is read, by the roles of resources. */
export const roles: Readonly<Record<string, Role>> = {
  dossier: {
    is: 'Dossier',
    terms: [
      ...(['notation', 'title', 'description', 'limits', 'license', 'creator', 'version'] as const),
      ...(['language', 'retired', 'firstParty', 'secondParty'] as const),
    ],
  },
  'retired id': { is: 'RetiredRecord', terms: ['notation', 'why', 'isReplacedBy'] },
  licence: { is: 'dcterms:LicenseDocument', terms: ['notation'] },
  source: {
    is: 'Source',
    terms: [
      ...(['title', 'publisher', 'creator', 'url', 'issued', 'language', 'category', 'perspective'] as const),
      ...(['derivedFrom', 'storedText', 'note', 'inference', 'unasserting'] as const),
    ],
  },
  text: { is: 'schema:TextDigitalDocument', terms: ['file', 'sha256', 'passage'] },
  sentence: {
    is: 'oa:TextPositionSelector',
    terms: ['start', 'end', 'passageDigest', 'paragraph', 'sentence'],
  },
  target: { is: (each) => each['@id'].endsWith('/gazette#sentence.1.1'), terms: ['hasSource', 'selector'] },
  inference: { is: 'Inference', terms: ['path', 'date', 'why'] },
  'what asserts nothing': { is: 'Unasserting', terms: ['unassertingReason', 'passage', 'note', 'order'] },
  claim: {
    is: 'oa:Annotation',
    terms: [
      ...(['rank', 'modality', 'confidence', 'record', 'order', 'body', 'target', 'retold', 'note'] as const),
      ...(['asOf', 'sameVoiceAs', 'said', 'reading', 'elements'] as const),
    ],
  },
  attribution: { is: 'prov:Attribution', terms: ['agent', 'capacity', 'occasion', 'via'] },
  speaker: { is: (each) => has(each, 'described'), terms: ['described'] },
  author: { is: (each) => has(each, 'label'), terms: ['label'] },
  reading: { is: 'Reading', terms: ['path', 'wording', 'basis', 'doubt', 'why'] },
  value: {
    is: (each) => each['@type'].includes(v1Terms.expanded('Claim')) && !has(each, 'text'),
    terms: ['subject', 'predicate', 'object', 'path', 'order'],
  },
  'value by language': {
    is: (each) => each['@type'].includes(v1Terms.expanded('Claim')) && has(each, 'text'),
    terms: ['text'],
  },
  record: {
    is: (each) => has(each, 'kind'),
    terms: [
      ...([
        'name',
        'kind',
        'isPartOf',
        'distinctFrom',
        'replaces',
        'note',
        'outcome',
        'acknowledgement',
      ] as const),
      ...([
        'cow',
        'sameAs',
        'identifier',
        'organOf',
        'officeOf',
        'level',
        'indicator',
        'flow',
        'of',
      ] as const),
      ...(['commodity', 'coverage', 'yearKind', 'reporter', 'remark', 'text', 'empty'] as const),
    ],
  },
  'other identifier': { is: 'schema:PropertyValue', terms: ['propertyID', 'literal'] },
  outcome: { is: 'Outcome', terms: ['state', 'isReplacedBy', 'note'] },
  acknowledgement: { is: 'Acknowledgement', terms: ['path', 'modality', 'state', 'basis', 'note', 'order'] },
  conflict: {
    is: (each) => each['@id'].endsWith('/conflict/storm-or-calm'),
    terms: ['name', 'about', 'state', 'note', 'position', 'sequence'],
  },
  position: {
    is: (each) => each['@id'].includes('/conflict/storm-or-calm#'),
    terms: ['name', 'evidence', 'order'],
  },
  amount: {
    is: (each) => each['@type'].includes(v1Terms.expanded('Quantity')) && !has(each, 'currency'),
    terms: ['statedValue', 'scale', 'unit', 'per'],
  },
  sum: {
    is: (each) => each['@type'].includes(v1Terms.expanded('Quantity')) && has(each, 'currency'),
    terms: ['statedValue', 'statedMin', 'statedMax', 'approximate', 'scale', 'currency', 'per'],
  },
  date: {
    is: 'DateBounds',
    terms: ['date', 'extent', 'earliest', 'latest', 'latestBegin', 'earliestEnd'],
  },
};

/** The place of a resource in a role that has a property; -1 if there is none. */
export const placeOf = (graph: readonly Resource[], { is }: Role, property: string): number =>
  graph.findIndex(
    (each) =>
      property in each && (typeof is === 'string' ? each['@type'].includes(v1Terms.expanded(is)) : is(each)),
  );
