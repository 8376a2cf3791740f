import { codeLists, kindNames } from '@bilateral/core';
import fc from 'fast-check';

const circular: Record<string, unknown> = {};
circular['all'] = [circular];
circular['not'] = circular;

const doubling = Array.from({ length: 60 }).reduce<object>((inner) => ({ any: [inner, inner] }), {});

/** What a program without types may hand over where a word is wanted. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a.b.c',
  '1900/2100',
  '../..',
  'x'.repeat(100_000),
  'a-'.repeat(50_000),
  '\ud800',
  '\0',
];

/** What is no text, and can be told as one. */
const plainOddities: readonly unknown[] = [0, -1, 0.5, 1e21, Number.NaN, null, undefined, true];

/** What only a filter looks at, field by field. */
export const oddities: readonly unknown[] = [
  Number.POSITIVE_INFINITY,
  10n,
  Symbol('odd'),
  [],
  [[]],
  [null],
  new Array(3),
  {},
  Object.create(null),
  { __proto__: null, kind: 'visit' },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  circular,
  doubling,
  new Map([['kind', 'visit']]),
  new Date(0),
  () => 'visit',
  /visit/,
];

const words: readonly string[] = [
  ...kindNames,
  ...Object.values(codeLists).flatMap((list) => Object.keys(list).slice(0, 4)),
  'en',
  'ur',
  'newest',
  '2014/2024',
  '1950',
  'date',
  'participants.ada',
];

/** Ids that stand in a dossier, words of its lists, and what is neither. */
export const oddWord = (ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ids) },
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...oddTexts) },
    { weight: 1, arbitrary: fc.constantFrom(...plainOddities) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );

const keys = (fields: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fields) }, fc.constantFrom('__proto__', 'other'));

/** Options of a question: of these names, with words or numbers. */
export const oddOptions = (fields: readonly string[], ids: readonly string[]): fc.Arbitrary<unknown> => {
  const text = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...words), fc.constantFrom(...oddTexts));
  return fc.dictionary(keys(fields), fc.oneof(text, fc.array(text, { maxLength: 3 })), { maxKeys: 3 });
};

/** A filter of such fields with anything in them, alone or in lists, and of such filters; or no filter at all. */
export const oddFilter = (fields: readonly string[], ids: readonly string[]): fc.Arbitrary<unknown> => {
  const value = fc.oneof(
    { weight: 6, arbitrary: oddWord(ids) },
    { weight: 2, arbitrary: fc.constantFrom(...oddities) },
    {
      weight: 1,
      arbitrary: fc.anything({ maxDepth: 3, withBigInt: true, withNullPrototype: true, withMap: true }),
    },
  );
  const { filter } = fc.letrec<{ filter: unknown }>((tie) => ({
    filter: fc.dictionary(
      keys(fields),
      fc.oneof(
        { weight: 5, arbitrary: value },
        { weight: 2, arbitrary: fc.array(value, { maxLength: 3 }) },
        { weight: 1, arbitrary: tie('filter') },
        { weight: 1, arbitrary: fc.array(tie('filter'), { maxLength: 2 }) },
      ),
      { maxKeys: 3 },
    ),
  }));
  return fc.oneof({ weight: 8, arbitrary: filter }, { weight: 1, arbitrary: fc.constantFrom(...oddities) });
};
