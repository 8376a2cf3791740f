import { claimShapes } from './claim-shapes.js';
import { conflictShapes } from './conflict-shapes.js';
import { listsOf, turtleText, valueConstraints } from './constraints.js';
import { describeRule } from './describe.js';
import { kindShapes } from './kind-shapes.js';
import { codePrefix, dataPrefixes, prefixLines, shapesNamespace } from './prefixes.js';
import { recordShapes } from './record-shapes.js';
import type { PropertyRule, Shape } from './rule.js';
import { sharedShapes } from './shared-shapes.js';
import { home } from '../write/iris.js';

/** Every shape of SHACL Core: those written by hand, then those of the schemas. */
export const shapes: readonly Shape[] = /* @__PURE__ */ [
  ...claimShapes,
  ...conflictShapes,
  ...recordShapes,
  ...sharedShapes,
  ...kindShapes,
];

const lines = (subject: string, parts: readonly string[]): string => `${subject} ${parts.join(' ;\n  ')} .\n`;

const propertyParts = (rule: PropertyRule): readonly string[] => [
  'a sh:PropertyShape',
  `sh:path ${rule.path}`,
  ...(rule.min === undefined ? [] : [`sh:minCount ${rule.min}`]),
  ...(rule.max === undefined ? [] : [`sh:maxCount ${rule.max}`]),
  ...(rule.value === undefined ? [] : valueConstraints(rule.value)),
  ...(rule.has === undefined ? [] : [`sh:hasValue ${codePrefix(rule.has[0])}:${rule.has[1]}`]),
  ...(rule.before === undefined ? [] : [`sh:lessThan ${rule.before}`]),
  ...(rule.notAfter === undefined ? [] : [`sh:lessThanOrEquals ${rule.notAfter}`]),
  `sh:message ${turtleText(rule.message ?? describeRule(rule))}@en`,
];

/** A path as a part of a name: our own properties by their bare names, others with their prefix. */
const localOf = (path: string): string =>
  path
    .replaceAll(/\b(?:sh|br):/g, '')
    .replaceAll(/\W+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Property shapes, each once: one that several classes share bears the name of the first of them. */
class PropertyShapes {
  readonly #names = new Map<string, string>();
  readonly #blocks: string[] = [];

  name(shape: Shape, rule: PropertyRule): string {
    const parts = propertyParts(rule);
    const key = parts.join('\n');
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `s:${shape.name}.${localOf(rule.path)}`;
    this.#names.set(key, name);
    this.#blocks.push(lines(name, parts));
    return name;
  }

  get blocks(): readonly string[] {
    return this.#blocks;
  }
}

const targetOf = ({ target }: Shape): string => {
  if ('class' in target) return `sh:targetClass ${target.class}`;
  return `sh:targetSubjectsOf ${'subjectsOf' in target ? target.subjectsOf : 'br:kind'}`;
};

const requirements = (shape: Shape, properties: PropertyShapes): readonly string[] => [
  ...(shape.is ?? []).map((each) => `sh:class ${each}`),
  ...(shape.isNot ?? []).map((each) => `sh:not [ sh:class ${each} ]`),
  ...shape.rules.map((rule) => `sh:property ${properties.name(shape, rule)}`),
];

/** A kind without a class of its own: whatever is of this kind must be like this. */
const conditional = (kind: string, required: readonly string[]): readonly string[] => [
  `sh:or ( [ sh:not [ a sh:PropertyShape ; sh:path br:kind ; sh:hasValue code-kind:${kind} ] ]\n    [ ${required.join(' ;\n      ')} ] )`,
  `sh:message "A record of the kind ${kind} is not as the schema has it."@en`,
];

const nodeShape = (shape: Shape, properties: PropertyShapes): string => {
  const required = requirements(shape, properties);
  return lines(`s:${shape.name}`, [
    'a sh:NodeShape',
    `rdfs:comment ${turtleText(shape.about)}@en`,
    targetOf(shape),
    ...('kind' in shape.target ? conditional(shape.target.kind, required) : required),
  ]);
};

const codePrefixes = (): Readonly<Record<string, string>> => {
  const rules = shapes.flatMap((shape) => shape.rules.flatMap(({ value }) => (value ? listsOf(value) : [])));
  const lists = [...new Set([...rules, 'kind'])].sort();
  return Object.fromEntries(lists.map((list) => [codePrefix(list), `${home}code/${list}/`]));
};

const header = (): string =>
  lines(`<${shapesNamespace.slice(0, -1)}>`, [
    'a owl:Ontology',
    'rdfs:label "Shapes of the Bilateral graph"@en',
    'rdfs:comment "What a graph of this vocabulary must be like, in SHACL Core: what the schemas of the model ask of every kind, and what holds between claims, evidence and conflicts."@en',
  ]);

/**
 * What a graph must be like, in SHACL Core (W3C Recommendation, 20 July 2017), as the file `shapes.ttl`: generated
 * from the schemas of the model, with hand-written shapes beside. The same text each time.
 *
 * @example
 * ```ts
 * import { shapesTurtle } from '@bilateral/jsonld/publish';
 *
 * shapesTurtle().includes('sh:targetClass br:Visit'); // => true
 * ```
 */
export function shapesTurtle(): string {
  const properties = new PropertyShapes();
  const nodes = shapes.map((shape) => nodeShape(shape, properties));
  const prefixes = {
    ...dataPrefixes,
    sh: 'http://www.w3.org/ns/shacl#',
    s: shapesNamespace,
    ...codePrefixes(),
  };
  return [prefixLines(prefixes), header(), ...nodes, ...properties.blocks].join('\n');
}
