import { codeLists, kindNames, type Kind } from '@bilateral/core';
import fc from 'fast-check';

/** One record of each kind, so that whatever a value may point to is there; two of those that a set may well have more of. */
const idsOf = (kind: Kind): readonly string[] =>
  kind === 'state' || kind === 'person' ? [`${kind}-a`, `${kind}-b`] : [`${kind}-a`];

export const allIds: readonly string[] = kindNames.flatMap(idsOf);

export const kindOf = (id: string): Kind => id.slice(0, id.lastIndexOf('-')) as Kind;

/** A record of one of the kinds; of any kind if none is named. */
export const ref = (...kinds: readonly Kind[]): fc.Arbitrary<string> =>
  fc.constantFrom(...(kinds.length > 0 ? kinds : kindNames).flatMap(idsOf));

export const code = (list: keyof typeof codeLists): fc.Arbitrary<string> =>
  fc.constantFrom(...Object.keys(codeLists[list]));

/** A list of which no member need be another, and that may be empty. */
export const several = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(value, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );

/** Fields any of which may be missing. */
export const partly = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc.record(fields, { requiredKeys: [] });

/** Fields of which all but some may be missing. */
export const withSome = (
  needed: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  optional: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<object> => fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) });

/** Texts that a careless writer or reader would break. */
const awkward = [
  'Plain',
  'Said "so" \\ or \\n so',
  'two\nlines\r\nand\ta tab',
  'Большой канал',
  'نہر',
  '😀 beyond the plane',
  'a|en.b\\c',
  '%41 <#?~2> {x} @1.1,2.1',
  'https://example.org/',
  '__proto__',
  'line\u2028separator\u0085next',
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);

export const localText: fc.Arbitrary<object> = withSome({ en: text }, { ru: text, ur: text });

/** Dates in every form, with bounds as the model gives them. */
export const bounds: Readonly<Record<string, object>> = {
  '1999': { kind: 'within', earliest: '1999-01-01', latest: '1999-12-31' },
  '1998-06': { kind: 'within', earliest: '1998-06-01', latest: '1998-06-30' },
  '1997-02-03': { kind: 'within', earliest: '1997-02-03', latest: '1997-02-03' },
  '1968~': { kind: 'within', earliest: '1968-01-01', latest: '1968-12-31' },
  '194X': { kind: 'within', earliest: '1940-01-01', latest: '1949-12-31' },
  '[2024-07..2024-12]': { kind: 'within', earliest: '2024-07-01', latest: '2024-12-31' },
  '[..1950]': { kind: 'within', latest: '1950-12-31' },
  '2001/2003-04': {
    kind: 'extent',
    earliest: '2001-01-01',
    startLatest: '2001-12-31',
    endEarliest: '2003-04-01',
    latest: '2003-04-30',
  },
  '2018-08-18/..': { kind: 'extent', earliest: '2018-08-18', startLatest: '2018-08-18' },
  '/2022': { kind: 'extent', endEarliest: '2022-01-01', latest: '2022-12-31' },
};

export const date: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(bounds));

const decimal = fc.constantFrom('0', '-1.25', '12.40', '9007199254740993.10', '2', '20');

const magnitude = fc
  .tuple(
    fc.oneof(
      fc.record({ value: decimal }),
      fc.record({ min: decimal }),
      fc.record({ max: decimal }),
      fc.record({ min: fc.constant('2'), max: fc.constant('20') }),
    ),
    partly({ scale: code('scale'), approximate: fc.constant(true) }),
  )
  .map(([number, more]) => ({ ...number, ...more }));

const measured = withSome({ unit: code('unit') }, { per: fc.constantFrom('year', 'month', 'day') });
const paid = withSome({ currency: code('currency') }, { per: code('unit') });

export const quantity: fc.Arbitrary<object> = fc
  .tuple(magnitude, fc.oneof(measured, paid))
  .map(([number, unit]) => ({ ...number, ...unit }));
