import { codeLists } from '@bilateral/core';
import type { PropertyRule, Shape } from './rule.js';
import { anyResource, codes, datatype, day, digest, edtf, editorial, ofClass } from './values.js';

const amount = (path: string, notAfter?: string): PropertyRule => ({
  path,
  max: 1,
  value: datatype('xsd:decimal'),
  ...(notAfter !== undefined && { notAfter }),
});

/** The number as the source has it: its last digit says how exact it is. */
const stated = (path: string): PropertyRule => ({
  path,
  max: 1,
  value: { datatype: 'xsd:string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' },
});

const flag = datatype('xsd:boolean');
const text = datatype('xsd:string');

/** What the records share: amounts, dates, sources, codes, and the dataset itself. */
export const sharedShapes: readonly Shape[] = [
  {
    name: 'quantity',
    about: 'An amount: a value or bounds, and a unit or a currency.',
    target: { class: 'br:Quantity' },
    rules: [
      amount('schema:value'),
      amount('schema:minValue', 'schema:maxValue'),
      amount('schema:maxValue'),
      {
        path: '[ sh:alternativePath ( schema:value schema:minValue schema:maxValue ) ]',
        min: 1,
        message: 'An amount has a value, a lower or an upper bound.',
      },
      { path: 'br:unit', min: 1, max: 1, value: codes('unit', 'currency') },
      ...['br:statedValue', 'br:statedMin', 'br:statedMax'].map(stated),
      { path: 'br:scale', max: 1, value: codes('scale') },
      { path: 'br:approximate', max: 1, value: flag },
      { path: 'br:per', max: 1, value: { texts: ['year', 'month', 'day', ...Object.keys(codeLists.unit)] } },
      { path: 'schema:currency', max: 1, value: { texts: Object.keys(codeLists.currency) } },
    ],
  },
  {
    name: 'date-bounds',
    about: 'The days that an EDTF date can mean.',
    target: { class: 'br:DateBounds' },
    rules: [
      { path: 'dcterms:date', min: 1, max: 1, value: edtf },
      { path: 'br:extent', min: 1, max: 1, value: flag },
      {
        path: 'sem:hasEarliestBeginTimeStamp',
        max: 1,
        value: day,
        notAfter: 'sem:hasLatestEndTimeStamp',
      },
      { path: 'sem:hasLatestEndTimeStamp', max: 1, value: day },
      { path: 'sem:hasLatestBeginTimeStamp', max: 1, value: day },
      { path: 'sem:hasEarliestEndTimeStamp', max: 1, value: day },
    ],
  },
  {
    name: 'stored-text',
    about: 'The text of a source as it was read, known by its digest.',
    target: { class: 'schema:TextDigitalDocument' },
    rules: [
      { path: 'prov:specializationOf', min: 1, max: 1, value: ofClass('br:Source') },
      { path: 'schema:sha256', min: 1, max: 1, value: digest },
      { path: 'schema:encodingFormat', min: 1, max: 1, value: text },
      { path: 'br:file', min: 1, max: 1, value: text },
      { path: 'br:passage', value: ofClass('oa:SpecificResource') },
    ],
  },
  {
    name: 'inference',
    about: 'What the editor worked out about a source, and why.',
    target: { class: 'br:Inference' },
    rules: [
      { path: 'br:path', min: 1, max: 1, value: { texts: ['written', 'published'] } },
      { path: 'dcterms:date', min: 1, max: 1, value: edtf },
      { path: 'br:why', min: 1, value: editorial },
    ],
  },
  {
    name: 'unasserting',
    about: 'Sentences that assert nothing, and why.',
    target: { class: 'br:Unasserting' },
    rules: [
      { path: 'br:unassertingReason', min: 1, max: 1, value: codes('unasserting') },
      { path: 'br:passage', min: 1, value: ofClass('oa:SpecificResource') },
    ],
  },
  {
    name: 'code',
    about: 'A code of a list has a label and a notation.',
    target: { subjectsOf: 'skos:inScheme' },
    is: ['skos:Concept'],
    rules: [
      { path: 'skos:inScheme', min: 1, max: 1, value: ofClass('skos:ConceptScheme') },
      { path: 'skos:notation', min: 1, max: 1 },
      { path: 'skos:prefLabel', min: 1, value: { text: 'any language' } },
    ],
  },
  {
    name: 'dossier',
    about: 'The dataset: two parties, a title, a licence, an edition.',
    target: { class: 'br:Dossier' },
    is: ['dcat:Dataset'],
    rules: [
      { path: 'dcterms:title', min: 1, value: editorial },
      { path: 'dcterms:license', min: 1, max: 1, value: anyResource },
      { path: 'dcterms:modified', min: 1, max: 1, value: day },
      { path: 'br:party', min: 2, max: 2, value: ofClass('br:State') },
      { path: 'br:firstParty', min: 1, max: 1, value: ofClass('br:State') },
      { path: 'br:secondParty', min: 1, max: 1, value: ofClass('br:State') },
      { path: 'br:limits', min: 1, value: editorial },
      { path: 'br:retired', value: ofClass('br:RetiredRecord') },
    ],
  },
  {
    name: 'retired-record',
    about: 'An id that is no longer used, and why.',
    target: { class: 'br:RetiredRecord' },
    rules: [
      { path: 'skos:notation', min: 1, max: 1 },
      { path: 'br:why', min: 1, value: editorial },
      { path: 'dcterms:isReplacedBy', value: anyResource },
    ],
  },
];
