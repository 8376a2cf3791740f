import type { Kind } from '@bilateral/core';
import type { GeneratedRules, Shape } from './rule.js';
import { generatedRules } from './shapes.generated.js';

/** The class of each kind; a kind that has none of its own is known by `br:kind`. */
export const classOfKind: { readonly [K in Kind | 'source']: string | undefined } = {
  state: 'br:State',
  person: 'schema:Person',
  organisation: 'org:FormalOrganization',
  body: 'br:JointBody',
  place: 'schema:Place',
  facility: 'br:Facility',
  project: 'br:Project',
  agreement: 'br:Agreement',
  initiative: 'br:Initiative',
  equipment: 'br:Equipment',
  document: undefined,
  concept: undefined,
  office: 'org:Role',
  visit: 'br:Visit',
  meeting: 'br:Meeting',
  conference: 'br:Conference',
  exercise: 'br:Exercise',
  shipment: 'br:Shipment',
  signing: 'br:Signing',
  accession: 'br:Accession',
  event: undefined,
  relation: 'br:Relation',
  figure: 'br:Figure',
  utterance: 'br:Utterance',
  assessment: 'br:Assessment',
  source: 'br:Source',
};

const nameOf = ({ of }: GeneratedRules): string =>
  typeof of === 'string' ? `kind-${of}` : `element-${(of.element.split(':')[1] ?? '').toLowerCase()}`;

const targetOf = ({ of }: GeneratedRules): Shape['target'] => {
  if (typeof of !== 'string') return { class: of.element };
  const own = classOfKind[of];
  return own === undefined ? { kind: of as Kind } : { class: own };
};

const aboutOf = ({ of }: GeneratedRules): string =>
  typeof of === 'string'
    ? `What the schema asks of the kind ${of}.`
    : `What the schema asks of an element of a list, ${of.element}.`;

/** The shapes that follow from the schemas of the model, one for each kind of record and each list of elements. */
export const kindShapes: readonly Shape[] = /* @__PURE__ */ generatedRules.map((generated) => ({
  name: nameOf(generated),
  about: aboutOf(generated),
  target: targetOf(generated),
  rules: generated.rules,
}));
