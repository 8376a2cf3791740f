import type { PropertyRule, Shape } from './rule.js';
import { anyOf, anyResource, calendar, codes, datatype, day, edtf, editorial, ofClass } from './values.js';

const bounds: readonly PropertyRule[] = [
  {
    path: 'sem:hasEarliestBeginTimeStamp',
    max: 1,
    value: day,
    notAfter: 'sem:hasLatestEndTimeStamp',
    message: 'The first day that a date can mean is one day at most, and not after the last one.',
  },
  { path: 'sem:hasLatestEndTimeStamp', max: 1, value: day },
];

const agents = (path: string): PropertyRule => ({ path, value: ofClass('prov:Agent') });

const held: readonly PropertyRule[] = [
  { path: 'prov:wasAttributedTo', min: 1, value: ofClass('prov:Agent') },
  { path: 'br:evidence', min: 1, value: ofClass('oa:Annotation') },
];

/** Records, beyond what the schemas of their kinds ask. */
export const recordShapes: readonly Shape[] = [
  {
    name: 'record',
    about: 'A record of any kind.',
    target: { subjectsOf: 'br:kind' },
    rules: [
      { path: 'br:kind', min: 1, max: 1, value: codes('kind') },
      { path: 'br:attestedAs', value: codes('modality') },
      { path: 'schema:alternateName', value: { text: 'any language' } },
      { path: 'dcterms:replaces', value: ofClass('br:State') },
      { path: 'schema:sameAs', value: anyResource },
    ],
  },
  {
    name: 'event',
    about: 'What happened or was to happen: never an entity of PROV, with dates that can be sorted.',
    target: { class: 'br:Event' },
    isNot: ['prov:Entity'],
    rules: [
      { path: 'dcterms:date', max: 1, value: edtf },
      ...bounds,
      { path: 'schema:startDate', max: 1, value: calendar },
      { path: 'schema:endDate', max: 1, value: calendar },
      { path: 'schema:superEvent', max: 1, value: ofClass('br:Event') },
      { path: 'br:codedAs', value: codes('plover', 'plover-mode', 'plover-context', 'cameo') },
      ...['br:visitor', 'br:host', 'br:signatory', 'br:participant'].map(agents),
      { path: 'br:participatingState', value: ofClass('br:State') },
    ],
  },
  {
    name: 'happening',
    about: 'What others count as something that happened is attested by an actual claim.',
    target: { class: 'prov:Activity' },
    isNot: ['prov:Entity'],
    rules: [
      {
        path: 'br:attestedAs',
        has: ['modality', 'actual'],
        message: 'What is said to have happened needs an actual claim.',
      },
    ],
  },
  {
    name: 'relation-in-time',
    about: 'What holds between two records, and when.',
    target: { class: 'br:Relation' },
    rules: [
      ...bounds,
      { path: 'schema:startDate', max: 1, value: calendar },
      { path: 'schema:endDate', max: 1, value: calendar },
    ],
  },
  {
    name: 'membership',
    about: 'Somebody holds an office.',
    target: { class: 'org:Membership' },
    rules: [
      { path: 'org:member', min: 1, max: 1, value: ofClass('prov:Agent') },
      { path: 'org:role', min: 1, max: 1, value: ofClass('org:Role') },
      { path: 'org:organization', max: 1, value: ofClass('prov:Organization') },
    ],
  },
  {
    name: 'opinion',
    about: 'An opinion is no statement with subject, property and value.',
    target: { class: 'br:Assessment' },
    is: ['prov:Entity'],
    isNot: ['rdf:Statement'],
    rules: [],
  },
  {
    name: 'held-opinion',
    about: 'An opinion that is held has a holder and evidence.',
    target: { class: 'schema:Claim' },
    is: ['br:Assessment'],
    rules: held,
  },
  {
    name: 'quotation',
    about: 'Words that were said have a speaker, evidence and a source.',
    target: { class: 'schema:Quotation' },
    is: ['br:Utterance'],
    rules: [...held, { path: 'prov:wasQuotedFrom', min: 1, value: ofClass('br:Source') }],
  },
  {
    name: 'legal-resource',
    about: 'A binding instrument: its legal dates are whole days.',
    target: { class: 'eli:LegalResource' },
    is: ['br:Agreement'],
    rules: [
      { path: 'eli:date_document', max: 1, value: day },
      { path: 'eli:first_date_entry_in_force', max: 1, value: day },
    ],
  },
  {
    name: 'outcome',
    about: 'What became of a plan.',
    target: { class: 'br:Outcome' },
    rules: [
      { path: 'br:state', min: 1, max: 1, value: codes('outcome') },
      { path: 'dcterms:isReplacedBy', max: 1, value: anyResource },
      { path: 'skos:note', value: editorial },
    ],
  },
  {
    name: 'element',
    about: 'An element of a list belongs to one record.',
    target: { class: 'br:Element' },
    rules: [{ path: 'br:record', min: 1, max: 1, value: anyResource }],
  },
  {
    name: 'series',
    about: 'A series is a data set with a structure.',
    target: { class: 'br:Figure' },
    is: ['qb:DataSet'],
    rules: [{ path: 'qb:structure', min: 1, max: 1, value: ofClass('qb:DataStructureDefinition') }],
  },
  {
    name: 'structure',
    about: 'The dimensions, the measure and the attributes of a series.',
    target: { class: 'qb:DataStructureDefinition' },
    rules: [{ path: 'qb:component', min: 3, value: ofClass('qb:ComponentSpecification') }],
  },
  {
    name: 'observation',
    about: 'What one passage reports for one period.',
    target: { class: 'qb:Observation' },
    rules: [
      { path: 'qb:dataSet', min: 1, max: 1, value: ofClass('br:Figure') },
      { path: 'sdmx-measure:obsValue', min: 1, max: 1, value: datatype('xsd:decimal') },
      { path: 'sdmx-attribute:unitMeasure', min: 1, max: 1, value: codes('unit', 'currency') },
      {
        path: 'sdmx-attribute:obsStatus',
        min: 1,
        max: 1,
        value: {
          resources: ['sdmx-code:obsStatus-A', 'sdmx-code:obsStatus-E', 'sdmx-code:obsStatus-F'],
        },
      },
      { path: 'sdmx-dimension:refPeriod', min: 1, max: 1, value: anyOf(calendar, edtf) },
      { path: 'br:reportedIn', min: 1, max: 1, value: ofClass('br:Source') },
      { path: 'br:evidence', min: 1, max: 1, value: ofClass('oa:Annotation') },
      { path: 'br:indicator', min: 1, max: 1, value: codes('measure') },
      { path: 'br:flow', max: 1, value: codes('flow') },
      { path: 'br:counterpartArea', max: 1, value: anyResource },
    ],
  },
];
