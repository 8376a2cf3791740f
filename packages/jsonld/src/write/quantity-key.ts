import type { Quantity } from '@bilateral/core';

const fields = [
  'value',
  'min',
  'max',
  'approximate',
  'scale',
  'unit',
  'currency',
  'per',
] as const satisfies readonly (keyof Quantity)[];

/** The name of an amount, such as `value=790;scale=million;currency=USD`: equal for equal amounts, and different for different ones. */
export function quantityKey(quantity: Quantity): string {
  return fields
    .flatMap((field) => (quantity[field] === undefined ? [] : [`${field}=${String(quantity[field])}`]))
    .join(';');
}
