import { eventKinds, type Kind } from '@bilateral/core';
import { codeListOf } from '../vocabulary/code-lists.js';
import { classOfKind } from './kind-shapes.js';
import { codePrefix } from './prefixes.js';
import type { ValueRule } from './rule.js';

/** A text as Turtle writes it. */
export const turtleText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const list = (members: readonly string[]): string => `( ${members.join(' ')} )`;

const codeNames = (name: string): readonly string[] =>
  codeListOf(name).codes.map(({ code }) => `${codePrefix(name)}:${code}`);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** The kinds of records that act. */
const agentKinds: readonly Kind[] = ['person', 'organisation', 'state', 'body'];

/** The one class of records of these kinds; several where no class unites them. */
const classesOf = (kinds: readonly Kind[]): readonly string[] => {
  if (isSame(kinds, agentKinds)) return ['prov:Agent'];
  if (isSame(kinds, eventKinds)) return ['br:Event'];
  // A facility is a place too.
  const classes = kinds
    .filter((kind) => kind !== 'facility' || !kinds.includes('place'))
    .map((kind) => classOfKind[kind]);
  return classes.every((each) => each !== undefined) ? classes : [];
};

const either = (alternatives: readonly (readonly string[])[]): string =>
  `sh:or ${list(alternatives.map((each) => `[ ${each.join(' ; ')} ]`))}`;

const recordConstraints = (kinds: readonly Kind[]): readonly string[] => {
  const classes = classesOf(kinds);
  if (classes.length === 0) return ['sh:nodeKind sh:IRI'];
  return classes.length === 1
    ? [`sh:class ${classes[0]}`]
    : [either(classes.map((each) => [`sh:class ${each}`]))];
};

const datatypeConstraints = ({
  datatype,
  atLeast,
  pattern,
}: Extract<ValueRule, { readonly datatype: string }>): readonly string[] => [
  `sh:datatype ${datatype}`,
  ...(atLeast === undefined ? [] : [`sh:minInclusive ${atLeast}`]),
  ...(pattern === undefined ? [] : [`sh:pattern ${turtleText(pattern)}`]),
];

/** The constraints of SHACL Core that say what a value may be. */
export function valueConstraints(rule: ValueRule): readonly string[] {
  if ('datatype' in rule) return datatypeConstraints(rule);
  if ('records' in rule) return recordConstraints(rule.records);
  if ('resource' in rule) return ['sh:nodeKind sh:IRI'];
  if ('class' in rule) return [`sh:class ${rule.class}`];
  if ('codes' in rule) return [`sh:in ${list(rule.codes.flatMap(codeNames))}`];
  if ('texts' in rule) return [`sh:in ${list(rule.texts.map(turtleText))}`];
  if ('resources' in rule) return [`sh:in ${list(rule.resources)}`];
  if ('anyOf' in rule) return [either(rule.anyOf.map(valueConstraints))];
  return rule.text === 'editorial'
    ? ['sh:datatype rdf:langString', 'sh:languageIn ( "en" "ru" "ur" )', 'sh:uniqueLang true']
    : ['sh:nodeKind sh:Literal'];
}

/** The code lists of which a rule speaks. */
export function listsOf(rule: ValueRule): readonly string[] {
  if ('codes' in rule) return rule.codes;
  return 'anyOf' in rule ? rule.anyOf.flatMap(listsOf) : [];
}
