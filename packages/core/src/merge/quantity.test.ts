import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityWithin, type Quantity } from './quantity.js';

const km = (value: string, more: Partial<Quantity> = {}): Quantity => ({ value, unit: 'kilometre', ...more });
const between = (min: string, max?: string): Quantity => ({ min, ...(max && { max }), unit: 'kilometre' });

const finer: readonly (readonly [title: string, fine: Quantity, coarse: Quantity])[] = [
  ['a finer number within a rounded one', km('1100.4'), km('1100')],
  ['what rounds to an approximate number', km('1122'), km('1100', { approximate: true })],
  ['metres within kilometres', { value: '1100400', unit: 'metre' }, km('1100')],
  ['kilometres within rough miles', km('1127'), { value: '700', unit: 'mile', approximate: true }],
  ['days within weeks', { value: '14', unit: 'day' }, { value: '2', unit: 'week' }],
  ['years within decades', { value: '9', unit: 'year' }, { value: '1', unit: 'decade' }],
  [
    'litres, so to say, within barrels',
    { value: '0.16', unit: 'cubic-metre' },
    { value: '1', unit: 'barrel' },
  ],
  [
    'millions within billions',
    { value: '2100', scale: 'million', currency: 'USD' },
    { value: '2', scale: 'billion', currency: 'USD' },
  ],
  ['what lies between bounds', km('900'), between('800', '1000')],
  ['a bound itself', km('800'), between('800')],
  ['narrower bounds', between('850', '900'), between('800')],
  ['a negative number within a rounded one', km('-10.2'), km('-10')],
];

const apart: readonly (readonly [title: string, a: Quantity, b: Quantity])[] = [
  ['numbers that do not round to each other', km('1100'), km('1122')],
  ['unlike currencies', { value: '2', currency: 'USD' }, { value: '2', currency: 'EUR' }],
  ['unlike dimensions', km('2'), { value: '2', unit: 'hour' }],
  [
    'an amount and the same amount a year',
    { value: '2', unit: 'tonne' },
    { value: '2', unit: 'tonne', per: 'year' },
  ],
  ['what lies beyond a bound', km('700'), between('800')],
  ['the next number after a rounded one', km('1100.5'), km('1100')],
  ['percents and times', { value: '6', unit: 'percent' }, { value: '6', unit: 'times' }],
];

/** A number of tenths, as a decimal. */
const decimal = (tenths: number): string => (tenths / 10).toFixed(1);

const sameKind = {
  numbers: fc
    .record({
      value: fc.integer({ min: 0, max: 3000 }).map(String),
      unit: fc.constantFrom('kilometre', 'metre', 'mile'),
    })
    .map((each): Quantity => each),
  'rough numbers': fc
    .integer({ min: 0, max: 400 })
    .map((value): Quantity => km(String(value * 10), { approximate: true })),
  tenths: fc.integer({ min: 0, max: 300 }).map((value): Quantity => km(decimal(value))),
  bounds: fc
    .tuple(fc.nat(1000), fc.nat(1000))
    .map(([low, width]): Quantity => between(String(low), String(low + width))),
};
const any = fc.oneof(...Object.values(sameKind));
const runs = { seed: 20220224, numRuns: 3000 };

/** Each unit as so many of the base unit of its dimension, told so finely that nothing else rounds to it. */
const conversions: readonly (readonly [unit: string, value: string, base: string, of: string])[] = [
  ['kilometre', '1.000', '1000', 'metre'],
  ['mile', '1.000000', '1609.344', 'metre'],
  ['tonne', '1.000', '1000', 'kilogram'],
  ['cubic-foot', '1.000000', '0.028316846592', 'cubic-metre'],
  ['barrel', '1.000000', '0.158987294928', 'cubic-metre'],
  ['day', '1.00', '24.0', 'hour'],
  ['week', '1.000', '168.00', 'hour'],
  ['year', '1.00', '12.0', 'month'],
  ['decade', '1.000', '120.00', 'month'],
];

describe('quantityWithin', () => {
  it.each(conversions)('takes a %s (%s) to be %s of a %s', (unit, value, base, of) => {
    const [one, many] = [
      { value, unit },
      { value: base, unit: of },
    ];
    expect(quantityWithin(one, many) || quantityWithin(many, one)).toBe(true);
  });

  it.each([
    ['hundred', '100'],
    ['thousand', '1000'],
    ['million', '1000000'],
    ['billion', '1000000000'],
    ['trillion', '1000000000000'],
  ])('takes a %s to be %s', (scale, value) => {
    expect(quantityWithin({ value, unit: 'item' }, { value: '1', scale, unit: 'item' })).toBe(true);
    expect(quantityWithin({ value, unit: 'item' }, { value: '1.00', scale, unit: 'item' })).toBe(true);
  });

  it.each(finer)('finds %s, and not the other way', (_title, fine, coarse) => {
    expect(quantityWithin(fine, coarse)).toBe(true);
    expect(quantityWithin(coarse, fine)).toBe(false);
  });

  it.each(apart)('keeps apart %s', (_title, a, b) => {
    expect(quantityWithin(a, b)).toBe(false);
    expect(quantityWithin(b, a)).toBe(false);
  });

  it('holds of every quantity and itself', () => {
    fc.assert(
      fc.property(any, (each) => quantityWithin(each, each)),
      runs,
    );
  });

  it('is transitive, where one lies within the next', () => {
    const chain = fc
      .tuple(
        fc.nat(100).filter((tens) => tens % 10 !== 0),
        fc.nat(9),
        fc.nat(9),
        fc.nat(50),
        fc.nat(50),
      )
      .map(([tens, ones, tenths, below, above]): readonly [Quantity, Quantity, Quantity] => [
        km(`${tens}${ones}.${tenths}`),
        km(`${tens}0`, { approximate: true }),
        between(String(Math.max(0, tens * 10 - 10 - below)), String(tens * 10 + 10 + above)),
      ]);
    fc.assert(
      fc.property(chain, ([a, b, c]) => {
        fc.pre(quantityWithin(a, b));
        expect(quantityWithin(b, c)).toBe(true);
        expect(quantityWithin(a, c)).toBe(true);
      }),
      runs,
    );
    fc.assert(
      fc.property(
        any,
        any,
        any,
        (a, b, c) => !(quantityWithin(a, b) && quantityWithin(b, c)) || quantityWithin(a, c),
      ),
      runs,
    );
  });

  it('says the same of equal lengths in unlike units', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const metres = (value: number): Quantity => ({
          value: `${value}000`,
          unit: 'metre',
          approximate: true,
        });
        fc.pre(a % 10 !== 0 && b % 10 !== 0);
        expect(quantityWithin(metres(a), km(String(b)))).toBe(a === b);
      }),
      runs,
    );
  });
});
