import { describeValue } from '../shapes/describe.js';
import { classOfKind } from '../shapes/kind-shapes.js';
import type { PropertyRule, Shape, ValueRule } from '../shapes/rule.js';
import { shapes } from '../shapes/shapes-turtle.js';

/** On what a property stands, or what its values are: in words, and the classes and datatypes of which it can be said. */
export interface Reach {
  readonly words: string;
  readonly names: readonly string[];
}

/** What a class of others is called where our resources have it. */
const wordsOf: Readonly<Record<string, string>> = {
  'schema:Person': 'person',
  'schema:Place': 'place',
  'org:FormalOrganization': 'organisation',
  'org:Role': 'office',
  'prov:Association': 'participation in an event',
  'prov:Attribution': 'attribution',
  'prov:Agent': 'agent',
  'oa:Annotation': 'evidence',
  'oa:SpecificResource': 'place in a source',
  'oa:TextPositionSelector': 'position in a text',
  'qb:Observation': 'observation',
  'schema:TextDigitalDocument': 'stored text',
  'schema:Claim': 'opinion that is held',
  'schema:Quotation': 'words that were said',
};

/** `br:JointBody` as `joint body`. */
const classWords = (name: string): string =>
  wordsOf[name] ??
  name
    .replace(/^[\w-]+:/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

interface Found {
  readonly shape: Shape;
  readonly rule: PropertyRule;
}

const rulesByPath = (): ReadonlyMap<string, readonly Found[]> => {
  const found = new Map<string, Found[]>();
  for (const shape of shapes) {
    for (const rule of shape.rules) {
      found.set(rule.path, [...(found.get(rule.path) ?? []), { shape, rule }]);
    }
  }
  return found;
};

const byPath: ReadonlyMap<string, readonly Found[]> = /* @__PURE__ */ rulesByPath();

const foundOf = (property: string): readonly Found[] => {
  const found = byPath.get(`br:${property}`);
  if (!found) {
    throw new TypeError(`no shape speaks of the property br:${property}: scripts/shapes.ts writes them anew`);
  }
  return found;
};

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

const targetWords = ({ target }: Shape): string => {
  if ('class' in target) return classWords(target.class);
  return 'kind' in target ? target.kind : 'any resource';
};

/** On what a property of ours stands: the classes whose shapes speak of it. */
export function domainOf(property: string): Reach {
  const targets = foundOf(property).map(({ shape }) => shape);
  return {
    words: distinct(targets.map(targetWords)).join(', '),
    names: distinct(targets.flatMap(({ target }) => ('class' in target ? [target.class] : []))),
  };
}

const isName = (name: string | undefined): name is string => name !== undefined;

const namesOf = (rule: ValueRule): readonly string[] => {
  if ('datatype' in rule) return [rule.datatype];
  if ('records' in rule) return rule.records.map((kind) => classOfKind[kind]).filter(isName);
  if ('class' in rule) return [rule.class];
  if ('codes' in rule) return ['skos:Concept'];
  if ('texts' in rule) return ['xsd:string'];
  if ('anyOf' in rule) return rule.anyOf.flatMap(namesOf);
  return 'text' in rule ? ['rdf:langString'] : [];
};

/** What the values of a property of ours are. */
export function rangeOf(property: string): Reach {
  const values = foundOf(property).flatMap(({ rule }) => rule.value ?? []);
  return {
    words: distinct(values.map(describeValue)).join('; or '),
    names: distinct(values.flatMap(namesOf)),
  };
}
