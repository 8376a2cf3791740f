import type { PropertyRule, Shape } from './rule.js';
import { anyResource, codes, editorial, number, ofClass } from './values.js';

const judgement: readonly PropertyRule[] = [
  { path: 'br:state', min: 1, max: 1, value: codes('conflict-state') },
  { path: 'br:basis', max: 1, value: codes('basis') },
  { path: 'skos:note', value: editorial },
];

/** Disagreement, its sides, and the editor's word on it. */
export const conflictShapes: readonly Shape[] = [
  {
    name: 'conflict',
    about: 'Claims that cannot all be true: two sides at least, and a state.',
    target: { class: 'br:Conflict' },
    rules: [
      ...judgement,
      {
        path: 'br:position',
        min: 2,
        value: ofClass('br:Position'),
        message: 'A conflict has two sides at least.',
      },
      { path: 'schema:about', value: anyResource },
      { path: 'br:aboutProperty', max: 1, value: anyResource },
      { path: 'br:modality', max: 1, value: codes('modality') },
      { path: 'br:preferred', max: 1, value: ofClass('br:MergedValue') },
    ],
  },
  {
    name: 'position',
    about: 'One side of exactly one conflict, with the claims that hold it.',
    target: { class: 'br:Position' },
    rules: [
      { path: '[ sh:inversePath br:position ]', min: 1, max: 1, value: ofClass('br:Conflict') },
      { path: 'br:evidence', min: 1, value: ofClass('oa:Annotation') },
      { path: 'br:claim', value: ofClass('br:Claim') },
      { path: 'cito:disagreesWith', min: 1, value: ofClass('br:Position') },
      { path: 'br:voices', max: 1, value: number },
      { path: 'br:order', min: 1, max: 1, value: number },
    ],
  },
  {
    name: 'acknowledgement',
    about: "The editor's word on a conflict that the merge found.",
    target: { class: 'br:Acknowledgement' },
    rules: [
      ...judgement,
      { path: 'br:acknowledges', min: 1, max: 1, value: ofClass('br:Conflict') },
      { path: 'br:modality', max: 1, value: codes('modality') },
    ],
  },
];
