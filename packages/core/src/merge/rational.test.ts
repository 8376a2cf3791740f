import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, multiply, parseDecimal, rational, type Rational } from './rational.js';

const runs = { seed: 20220224, numRuns: 1000 };
const places = 6;

/** A decimal with its value in millionths, the reference to calculate with. */
const decimal = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map((millionths) => {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(places + 1, '0');
  const text = `${millionths < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return { text, millionths };
});

const equals = ({ numerator, denominator }: Rational, millionths: bigint, unit: bigint): boolean =>
  numerator * unit === millionths * denominator;

describe('exact fractions', () => {
  it.each([
    ['12.4', 124n, 10n],
    ['-0.5', -5n, 10n],
    ['-12.40', -1240n, 100n],
    ['007', 7n, 1n],
    ['0.10', 10n, 100n],
  ])('reads %s exactly', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator });
  });

  it('reads any decimal as what it says', () => {
    fc.assert(
      fc.property(decimal, ({ text, millionths }) => equals(parseDecimal(text), millionths, 10n ** 6n)),
      runs,
    );
  });

  it('adds and multiplies as whole millionths do', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [parseDecimal(a.text), parseDecimal(b.text)];
        expect(equals(add(x, y), a.millionths + b.millionths, 10n ** 6n)).toBe(true);
        expect(equals(multiply(x, y), a.millionths * b.millionths, 10n ** 12n)).toBe(true);
      }),
      runs,
    );
  });

  it('orders as whole millionths do', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const expected = a.millionths < b.millionths ? -1 : a.millionths > b.millionths ? 1 : 0;
        expect(compare(parseDecimal(a.text), parseDecimal(b.text))).toBe(expected);
      }),
      runs,
    );
  });

  it('finds fractions equal that are written with unlike denominators', () => {
    expect(compare(rational(1n, 2n), parseDecimal('0.50'))).toBe(0);
    expect(compare(add(parseDecimal('0.1'), parseDecimal('0.2')), parseDecimal('0.3'))).toBe(0);
  });
});
