import type { Quantity } from '@bilateral/core';

const exponents: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** The value of an amount in a scale, for the height of a bar; the middle or the one bound where only bounds are known. */
export function valueIn(scale: string, quantity: Quantity): number {
  const { value, min, max } = quantity;
  const middle =
    min !== undefined && max !== undefined ? (Number(min) + Number(max)) / 2 : Number(value ?? min ?? max);
  return middle * 10 ** ((exponents[quantity.scale ?? ''] ?? 0) - (exponents[scale] ?? 0));
}
