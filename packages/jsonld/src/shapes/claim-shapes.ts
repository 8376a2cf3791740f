import type { PropertyRule, Shape } from './rule.js';
import { anyResource, codes, digest, edtf, editorial, number, ofClass } from './values.js';

const one = (path: string, value: PropertyRule['value'], message?: string): PropertyRule => ({
  path,
  min: 1,
  max: 1,
  ...(value && { value }),
  ...(message !== undefined && { message }),
});

const statement: readonly PropertyRule[] = [
  one('rdf:subject', anyResource),
  one('rdf:predicate', anyResource),
  one('rdf:object', undefined),
  one('br:modality', codes('modality')),
  one('br:path', { datatype: 'xsd:string' }),
];

const standing: readonly PropertyRule[] = [
  one('br:rank', codes('rank')),
  { path: 'br:confidence', max: 1, value: codes('confidence') },
  { path: 'br:asOf', max: 1, value: edtf },
];

const counted = { datatype: 'xsd:nonNegativeInteger', atLeast: '1' } as const;

const ofOrder = (property: string, pattern: string, about: string): Shape => ({
  name: `with-${property}`,
  about,
  target: { subjectsOf: `br:${property}` },
  rules: [{ path: `br:${property}`, value: { datatype: 'xsd:string', pattern } }],
});

/** Claims, and the evidence on which they rest. */
export const claimShapes: readonly Shape[] = [
  {
    name: 'claim',
    about: 'One value that one passage states, with its standing, its speaker and its evidence.',
    target: { class: 'br:Claim' },
    is: ['rdf:Statement'],
    rules: [
      ...statement,
      ...standing,
      { path: 'br:evidence', min: 1, value: ofClass('oa:Annotation'), message: 'A claim needs evidence.' },
      { path: 'prov:wasAttributedTo', min: 1, max: 1, value: ofClass('prov:Agent') },
      { path: 'prov:qualifiedAttribution', max: 1, value: ofClass('prov:Attribution') },
      { path: 'br:reading', value: ofClass('br:Reading') },
      one('br:order', number),
    ],
  },
  {
    name: 'evidence',
    about: 'One authored claim: what it says, and the sentences of exactly one source on which it rests.',
    target: { class: 'oa:Annotation' },
    rules: [
      ...standing,
      one('br:modality', codes('modality')),
      one('br:record', anyResource),
      one('br:order', number),
      one('oa:motivatedBy', { resources: ['oa:linking'] }),
      { path: 'oa:hasBody', min: 1, message: 'Evidence is evidence of something.' },
      { path: 'oa:hasTarget', min: 1, value: ofClass('oa:SpecificResource') },
      {
        path: '( oa:hasTarget oa:hasSource )',
        min: 1,
        max: 1,
        value: ofClass('br:Source'),
        message: 'Evidence points into exactly one source.',
      },
      { path: 'br:said', max: 1, value: ofClass('prov:Attribution') },
      { path: 'br:sameVoiceAs', max: 1, value: ofClass('br:Source') },
      { path: 'br:reading', value: ofClass('br:Reading') },
      { path: 'br:retold', value: editorial },
    ],
  },
  {
    name: 'place-in-source',
    about: 'A sentence of a source, or the source as a whole.',
    target: { class: 'oa:SpecificResource' },
    rules: [
      one('oa:hasSource', ofClass('br:Source')),
      { path: 'oa:hasSelector', max: 1, value: ofClass('oa:TextPositionSelector') },
      { path: 'oa:hasState', max: 1, value: ofClass('oa:TimeState') },
    ],
  },
  {
    name: 'text-position',
    about: 'The characters of a sentence, counted in code points, and their digest.',
    target: { class: 'oa:TextPositionSelector' },
    rules: [
      { ...one('oa:start', number), before: 'oa:end' },
      one('oa:end', number),
      one('br:passageDigest', digest),
      one('br:paragraph', counted),
      one('br:sentence', counted),
    ],
  },
  {
    name: 'attribution',
    about: 'Who says something, in which office, on which occasion, through whom.',
    target: { class: 'prov:Attribution' },
    rules: [
      one('prov:agent', ofClass('prov:Agent')),
      { path: 'br:capacity', max: 1, value: ofClass('org:Role') },
      { path: 'br:occasion', max: 1, value: ofClass('br:Event') },
      { path: 'br:via', max: 1, value: anyResource },
    ],
  },
  {
    name: 'reading',
    about: "The editor's note on how a passage was read.",
    target: { class: 'br:Reading' },
    rules: [
      one('br:basis', codes('reading-basis')),
      { path: 'br:doubt', max: 1, value: codes('doubt') },
      { path: 'br:wording', max: 1, value: { datatype: 'xsd:string' } },
      { path: 'br:why', min: 1, value: editorial },
    ],
  },
  {
    name: 'described-speaker',
    about: 'Somebody whom a source only describes.',
    target: { subjectsOf: 'br:described' },
    is: ['prov:Agent'],
    rules: [{ path: 'br:described', max: 1, value: codes('described') }],
  },
  ofOrder('sequence', '^[^.]+(\\.|$)', 'Something of which a set has an order.'),
  ofOrder('empty', '=(\\[\\]|\\{\\})$', 'Something with a field that is empty.'),
  ofOrder('elements', '\\.[0-9]+$', 'Something with a list whose elements are told apart by their sizes.'),
  {
    name: 'merged-value',
    about: 'A value as merged from the claims of one modality.',
    target: { class: 'br:MergedValue' },
    rules: [
      ...statement,
      one('br:support', codes('support')),
      { path: 'prov:wasDerivedFrom', min: 1, value: ofClass('br:Claim') },
      { path: 'br:conflict', max: 1, value: ofClass('br:Conflict') },
    ],
  },
];
