import type { Quantity } from '@bilateral/core';
import { parents } from '../nodes/event-codes.js';
import type { Fields, JsonLdNode } from '../document.js';
import { codeLabels, codeListOf } from '../vocabulary/code-lists.js';
import { home } from './iris.js';
import { languageMap, node } from './node.js';
import type { World } from './world.js';

const zeros: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** A decimal times a power of ten, exactly: the point moves, no digit changes. */
export function shifted(decimal: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = `${whole}${fraction.padEnd(places, '0')}`;
  const point = whole.length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point);
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

/** The number that an amount stands for, with its scale worked in. */
export const scaled = (decimal: string | undefined, scale: string | undefined): string | undefined =>
  decimal === undefined ? undefined : shifted(decimal, zeros[scale ?? ''] ?? 0);

const quantityFields = (world: World, quantity: Quantity): Fields => ({
  amount: scaled(quantity.value, quantity.scale),
  minAmount: scaled(quantity.min, quantity.scale),
  maxAmount: scaled(quantity.max, quantity.scale),
  statedValue: quantity.value,
  statedMin: quantity.min,
  statedMax: quantity.max,
  scale: quantity.scale === undefined ? undefined : world.code('scale', quantity.scale),
  approximate: quantity.approximate === undefined ? undefined : 'true',
  per: quantity.per,
  currency: quantity.currency,
  unit: unitOf(world, quantity),
});

/** The code of the unit of an amount, or of its currency. */
export function unitOf(world: World, { unit, currency }: Quantity): string | undefined {
  if (currency !== undefined) return world.code('currency', currency);
  return unit === undefined ? undefined : world.code('unit', unit);
}

const byIri = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The amounts to which the document points. */
export function* quantityNodes(world: World): Generator<JsonLdNode> {
  for (const [iri, quantity] of [...world.quantities].sort(byIri)) {
    const shape = quantity.currency === undefined ? 'schema:QuantitativeValue' : 'schema:MonetaryAmount';
    yield node(iri, ['Quantity', shape], quantityFields(world, quantity));
  }
}

const schemeIri = (list: string): string => `${home}code/${list}`;

/** The codes to which the document points, and the lists that they stand in. */
export function* codeNodes(world: World): Generator<JsonLdNode> {
  for (const { list, code } of [...world.codes.values()]) {
    const parent = parents[`${list}/${code}`];
    if (parent) world.code(...parent);
  }
  const codes = [...world.codes].sort(byIri);
  for (const list of [...new Set(codes.map(([, { list: each }]) => each))]) {
    const prefLabel = languageMap({ ...codeListOf(list).title });
    yield node(schemeIri(list), ['skos:ConceptScheme'], { prefLabel, notation: list });
  }
  for (const [iri, used] of codes) {
    const parent = parents[`${used.list}/${used.code}`];
    yield node(iri, used.list === 'role' ? ['skos:Concept', 'prov:Role'] : ['skos:Concept'], {
      prefLabel: languageMap({ ...codeLabels(used.list, used.code) }),
      notation: used.code,
      inScheme: schemeIri(used.list),
      broader: parent && world.code(...parent),
    });
  }
}
