import { propertyTypes, type LocalText, type PropertyType, type PropertyTypes } from '@bilateral/core';
import type { PropertyTerm } from '../document.js';
import { v1Terms } from '../rdf/term-table.js';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import { datatypeOf, isByLanguage, type Node } from './node.js';

const decimal = /^-?\d+(?:\.\d+)?$/;
const count = v1Terms.expanded('xsd:nonNegativeInteger');

const numberOf = (node: Node, term: PropertyTerm): string | undefined => {
  const text = node.text(term);
  if (text !== undefined && !decimal.test(text)) node.problem(`'${text}'`, 'a decimal number');
  return text;
};

/** An amount as it is stated; what was worked out from it is left aside. */
function quantityOf(node: Node): object {
  const currency = node.text('currency');
  if (currency !== undefined) node.code('unit', 'currency');
  const approximate = node.text('approximate');
  const quantity = defined({
    value: numberOf(node, 'statedValue'),
    min: numberOf(node, 'statedMin'),
    max: numberOf(node, 'statedMax'),
    approximate: approximate === 'true' || approximate === '1' ? true : undefined,
    scale: node.code('scale', 'scale'),
    unit: currency === undefined ? node.mustCode('unit', 'unit') : undefined,
    currency,
    per: node.text('per'),
  });
  if (!['value', 'min', 'max'].some((name) => name in quantity))
    node.problem('an amount without a number', 'br:statedValue, br:statedMin or br:statedMax');
  return quantity;
}

const linkOf = (claim: Node, expected: string): string | undefined => {
  const object = claim.value('object');
  if (object && 'iri' in object) return object.iri;
  claim.problem(object ? `the literal '${object.text}'` : 'nothing', `${expected} as rdf:object`);
  return undefined;
};

const literalOf = (claim: Node, expected: string): string => {
  const object = claim.value('object');
  if (object && !('iri' in object)) return object.text;
  claim.problem(object ? `<${object.iri}>` : 'nothing', `${expected} as rdf:object`);
  return '';
};

const amountOf = (graph: Graph, claim: Node): object => {
  const iri = linkOf(claim, 'an amount');
  const node = iri === undefined ? undefined : graph.node(iri);
  return node ? quantityOf(node) : {};
};

/** Values that are compared as wholes: texts in one language or several, numbers, and a length or the date of the visit before. */
function exactOf(graph: Graph, claim: Node, term: PropertyTerm): unknown {
  if (term === 'sincePrevious') {
    const object = claim.value('object');
    return object && 'iri' in object ? amountOf(graph, claim) : { from: literalOf(claim, 'a date') };
  }
  if (isByLanguage(term)) return claim.mustLocal('text') satisfies LocalText;
  const text = literalOf(claim, 'a literal');
  if (datatypeOf(term) !== count) return text;
  if (!/^\d+$/.test(text)) claim.problem(`'${text}'`, 'a whole number as rdf:object');
  return Number(text);
}

/** The value that a claim states, as the dossier writes values of the type. */
export function statedValue(graph: Graph, claim: Node, type: PropertyType, term: PropertyTerm): unknown {
  switch (type.type) {
    case 'ref': {
      const iri = linkOf(claim, 'a record');
      return iri === undefined ? '' : graph.record(claim, iri);
    }
    case 'code': {
      const iri = linkOf(claim, `a code of the list '${type.list}'`);
      return iri === undefined ? '' : (claim.codeAt(iri, type.list) ?? '');
    }
    case 'quantity':
      return amountOf(graph, claim);
    case 'date':
      return literalOf(claim, 'a date');
    default:
      return exactOf(graph, claim, term);
  }
}

const fieldOf = (types: PropertyTypes, name: string | undefined): PropertyType | undefined =>
  name !== undefined && Object.hasOwn(types, name) ? types[name] : undefined;

/** The type of a property of the model; names that objects inherit are none. */
export const typeOf = (property: string | undefined): PropertyType | undefined =>
  fieldOf(propertyTypes, property);

/** Whether a path leads to a single value, as paths of claims do. */
export function leadsToValue([property, ...steps]: readonly string[]): boolean {
  const type = typeOf(property);
  switch (type?.type) {
    case undefined:
      return false;
    case 'set':
      return steps.length === 1;
    case 'list':
      return steps.length === 2 && fieldOf(type.fields, steps[1]) !== undefined;
    case 'group': {
      const field = fieldOf(type.fields, steps[0]);
      return field !== undefined && steps.length === (field.type === 'set' ? 2 : 1);
    }
    default:
      return steps.length === 0;
  }
}
