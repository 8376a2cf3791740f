import type { MergedValue, Quantity } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { valueIn } from '../../format/decimal-value.js';
import { formatDecimal } from '../../format/quantity.js';
import type { Bar } from '../../model.js';

/** A value of a series with its standing among the sources. */
interface Stated {
  readonly value: Quantity;
  readonly merged: MergedValue;
}

/** A number of an axis in digits: cut to 12 of them, so that no binary fraction shows. */
const digits = ({ language }: Composer, value: number): string =>
  formatDecimal(String(Number(value.toPrecision(12))), language);

/** An amount without its unit, which the axis tells; a short word marks a rough value. */
const numberWords = (composer: Composer, scale: string, quantity: Quantity): string => {
  const { scale: own, value, min, max, approximate } = quantity;
  const number = (text: string): string =>
    digits(composer, valueIn(scale, { value: text, ...(own && { scale: own }) }));
  const { rough } = composer.messages.figures;
  if (value !== undefined) return approximate ? rough.about(number(value)) : number(value);
  if (min !== undefined && max !== undefined) return `${number(min)}–${number(max)}`;
  return min === undefined ? rough.atMost(number(max ?? '0')) : rough.atLeast(number(min));
};

/** The least and the most that an amount can be. */
const boundsOf = (scale: string, quantity: Quantity): readonly number[] => {
  const { value, min, max, ...rest } = quantity;
  return [value, min, max].flatMap((each) =>
    each === undefined ? [] : [valueIn(scale, { ...rest, value: each })],
  );
};

/** From the least to the most that sources say; undefined where they do not differ by more than a hair of the chart. */
const rangeOf = (
  scale: string,
  { conflict }: MergedValue,
  hair: number,
): readonly [number, number] | undefined => {
  const values = (conflict?.positions ?? []).flatMap(({ value }) => boundsOf(scale, value as Quantity));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > hair ? [low, high] : undefined;
};

/**
 * A value of a series as a bar, with a line from the least to the most that sources say. Where nothing settles their
 * disagreement the bar ends at the least, and both ends are written at it, so that no side stands for all.
 */
export function quantityBar(
  composer: Composer,
  { value, merged }: Stated,
  { scale, hair }: { readonly scale: string; readonly hair: number },
): Bar {
  const isOpen = merged.conflict?.state === 'open';
  const range = rangeOf(scale, merged, isOpen ? 0 : hair);
  if (range !== undefined && isOpen) {
    const [low, high] = range;
    return {
      value: low,
      text: `${digits(composer, low)}–${digits(composer, high)}`,
      approximate: true,
      range,
    };
  }
  return {
    value: valueIn(scale, value),
    text: numberWords(composer, scale, value),
    approximate: value.approximate === true || value.value === undefined,
    ...(range && { range }),
  };
}

/** A value in words with its unit; every position where nothing settles a disagreement. */
export function quantityWords(composer: Composer, { value, merged }: Stated): string {
  if (merged.conflict?.state !== 'open') return composer.quantity(value);
  return composer.messages.phrase.against(
    merged.conflict.positions.map((position) => composer.quantity(position.value as Quantity)),
  );
}
