import { add, compare, multiply, parseDecimal, rational, type Rational } from './rational.js';

/**
 * An amount as sources give it, exact to the digit: with a unit, or with a currency. “About 2 billion dollars” is
 * `{ value: '2', scale: 'billion', approximate: true, currency: 'USD' }`. {@link describeValue} puts it into words.
 */
export interface Quantity {
  /** An exact decimal, as text because numbers of a program would round it: `'12.40'`. */
  readonly value?: string | undefined;
  /** “At least”: a lower bound in the place of a value. */
  readonly min?: string | undefined;
  /** “At most”: an upper bound in the place of a value. */
  readonly max?: string | undefined;
  /** The word behind the number: `hundred`, `thousand`, `million`, `billion` (10⁹), `trillion` (10¹²). */
  readonly scale?: string | undefined;
  /** Whether the source says “about”, “some”, “nearly”. */
  readonly approximate?: true | undefined;
  /** A code of the list `unit`: `kilometre`, `tonne`, `percent`, `person`. */
  readonly unit?: string;
  /** Of a rate, per what: `year`, `month`, `day`; of a price, the unit that costs so much. */
  readonly per?: string | undefined;
  /** The code of a currency in ISO 4217: `USD`, `RUB`, `PKR`; `SUR` for roubles of the Soviet Union. */
  readonly currency?: string;
}

const scales: Readonly<Record<string, bigint>> = {
  hundred: 100n,
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
};

/** Each unit as an exact multiple of the base unit of its dimension (SI Brochure; international inch, foot, mile and acre; US barrel of 42 gallons). */
const units: Readonly<Record<string, readonly [dimension: string, factor: string]>> = {
  metre: ['length', '1'],
  kilometre: ['length', '1000'],
  mile: ['length', '1609.344'],
  kilogram: ['mass', '1'],
  tonne: ['mass', '1000'],
  'cubic-metre': ['volume', '1'],
  'cubic-foot': ['volume', '0.028316846592'],
  barrel: ['volume', '0.158987294928'],
  acre: ['area', '4046.8564224'],
  inch: ['length', '0.0254'],
  hour: ['hours', '1'],
  day: ['hours', '24'],
  week: ['hours', '168'],
  month: ['months', '1'],
  year: ['months', '12'],
  decade: ['months', '120'],
};

/** What a quantity can mean, in base units: from `low` up to but not including `high`; an open bound is absent. */
interface Range {
  readonly dimension: string;
  readonly low?: Rational;
  readonly high?: Rational;
}

const half = rational(1n, 2n);

/** How many zeros a number ends in; a zero has none that count. */
const zerosAtEnd = (whole: string): number => {
  let end = whole.length;
  while (end > 0 && whole[end - 1] === '0') end -= 1;
  return end === 0 || whole[end - 1] === '-' ? 0 : whole.length - end;
};

/** One unit in the last place that counts: the last digit written, or for a rough value the last one that is not zero. */
const lastPlace = (text: string, approximate: boolean): Rational => {
  const [whole = '', fraction = ''] = text.split('.');
  const trailing = approximate && fraction === '' ? zerosAtEnd(whole) : 0;
  return fraction === '' ? rational(10n ** BigInt(trailing)) : rational(1n, 10n ** BigInt(fraction.length));
};

const baseUnit = ({ unit, per, currency }: Quantity): readonly [dimension: string, factor: Rational] => {
  if (currency !== undefined) return [`money:${currency}${per ? `/${per}` : ''}`, rational(1n)];
  const [dimension, factor] = units[unit ?? ''] ?? [unit ?? '', '1'];
  return [per ? `${dimension}/${per}` : dimension, parseDecimal(factor)];
};

/** What an amount measures: `length`, `volume/year`, `money:USD`; a unit that is its own dimension gives its name. */
export const dimensionOf = (quantity: Quantity): string => baseUnit(quantity)[0];

const negative = ({ numerator, denominator }: Rational): Rational => rational(-numerator, denominator);

const computedRange = (quantity: Quantity): Range => {
  const [dimension, unit] = baseUnit(quantity);
  const factor = multiply(unit, rational(scales[quantity.scale ?? ''] ?? 1n));
  const step = (text: string): Rational => multiply(half, lastPlace(text, quantity.approximate === true));
  const low = quantity.value ?? quantity.min;
  const high = quantity.value ?? quantity.max;
  return {
    dimension,
    ...(low !== undefined && { low: multiply(factor, add(parseDecimal(low), negative(step(low)))) }),
    ...(high !== undefined && { high: multiply(factor, add(parseDecimal(high), step(high))) }),
  };
};

/** Each amount of a property is compared with each other one. */
const ranges = new WeakMap<Quantity, Range>();

const rangeOf = (quantity: Quantity): Range => {
  const range = ranges.get(quantity) ?? computedRange(quantity);
  ranges.set(quantity, range);
  return range;
};

/**
 * Whether `fine` can be what `coarse` rounds, bounds or approximates: after conversion, everything that `fine` can mean
 * lies within what `coarse` can mean. A number, and so each bound too, stands for half a unit of its last place to either
 * side: "200" satisfies "at least 200".
 */
export function quantityWithin(fine: Quantity, coarse: Quantity): boolean {
  const inner = rangeOf(fine);
  const outer = rangeOf(coarse);
  if (inner.dimension !== outer.dimension) return false;
  const above = !outer.low || (inner.low !== undefined && compare(inner.low, outer.low) >= 0);
  const below = !outer.high || (inner.high !== undefined && compare(inner.high, outer.high) <= 0);
  return above && below;
}
