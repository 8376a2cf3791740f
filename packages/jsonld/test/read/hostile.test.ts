import { describe, expect, test } from 'vitest';
import { BilateralError, createDossier } from '@bilateral/core';
import { toJsonLd } from '../../src/index.js';
import { fromJsonLd } from '../../src/read/from-json-ld.js';
import { arcadia, compiled } from '../fixture.js';
import { ordered } from './ordered.js';

const document = toJsonLd(arcadia);
const text = JSON.stringify(document);

/** The text of the document with something planted after a word of it. */
const planted = (after: string, more: string): string => {
  expect(text.split(after)).toHaveLength(2);
  return text.replace(after, `${after}${more}`);
};

const nested = (depth: number): string => `${'{"@included":['.repeat(depth)}${']}'.repeat(depth)}`;

const cyclic: Record<string, unknown> = { '@context': document['@context'] };
cyclic['@graph'] = [cyclic];

/** Twice as much at every step, so that no machine could write it out. */
const exploding = Array.from({ length: 80 }).reduce<object>((inner) => ({ a: inner, b: inner }), {});

const hostile: readonly (readonly [name: string, document: unknown])[] = [
  ['no JSON', '{"@graph": ['],
  ['nothing', ''],
  ['null', 'null'],
  ['a number', 42],
  ['a text that names a document', '"https://example.org/data.jsonld"'],
  ['undefined', undefined],
  ['a function', () => document],
  ['a number too large for JSON', { '@graph': [10n] }],
  ['an object that points to itself', cyclic],
  ['an object that grows without end', exploding],
  ['nesting beyond measure', nested(100_000)],
  ['nesting that a processor would still follow', nested(5000)],
  ['lists in lists', `${'['.repeat(60_000)}${']'.repeat(60_000)}`],
  ['a __proto__ key', planted('"@graph":[', '{"__proto__":{"polluted":true}},')],
  ['a __proto__ key in the context', planted('"@version":1.1,', '"__proto__":{"polluted":"br:kind"},')],
  ['a context from elsewhere', { ...document, '@context': 'https://example.org/context.jsonld' }],
  [
    'a context that imports another',
    { '@context': { '@version': 1.1, '@import': 'file:///etc/passwd' }, '@id': 'x:y' },
  ],
  ['a key that means nothing', { ...document, '@graph': [{ ...document['@graph'][0], colour: 'red' }] }],
  [
    'a relative IRI',
    { ...document, '@graph': [...document['@graph'], { id: '__proto__', type: ['Dossier'] }] },
  ],
  ['texts instead of resources', { ...document, '@graph': ['a', 'b'] }],
  [
    'numbers instead of texts',
    { ...document, '@graph': document['@graph'].map((node) => ({ ...node, order: { '@value': -1.5 } })) },
  ],
  [
    'lists instead of texts',
    { ...document, '@graph': document['@graph'].map((node) => ({ ...node, path: { '@list': ['a', 'b'] } })) },
  ],
  [
    'links instead of texts',
    {
      ...document,
      '@graph': document['@graph'].map((node) => ({ ...node, path: { id: 'https://example.org/x' } })),
    },
  ],
];

describe('a hostile document ends in a BilateralError', () => {
  test.each(hostile)('%s', async (_name, found) => {
    const error: unknown = await fromJsonLd(found as object).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(BilateralError);
    expect((error as BilateralError).hint).toBeTypeOf('string');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test('names that objects inherit are names like others', async () => {
  const awkward = {
    ...compiled,
    records: compiled.records.map((record) =>
      record.id === 'ada'
        ? {
            ...record,
            identifiers: JSON.parse('{"__proto__": "P", "constructor": "C", "toString": "T"}') as Record<
              string,
              string
            >,
          }
        : record,
    ),
  };
  const read = await fromJsonLd(toJsonLd(createDossier(awkward)));
  expect(read).toStrictEqual(ordered(awkward));
  expect(({} as { P?: unknown }).P).toBeUndefined();
});

test('a document is not changed by reading it', async () => {
  const copy = structuredClone(document);
  await fromJsonLd(copy);
  expect(copy).toEqual(document);
});

test('a shape that claims more than it has is left aside', async () => {
  const id = 'https://w3id.org/bilateral/arcadia-baltia/id/claim/fair/herald';
  const graph = document['@graph'].map((node) =>
    node.id === id
      ? {
          ...node,
          empty: ['says.__proto__=[]', 'says.constructor={}', `${'a.'.repeat(50_000)}b={}`, 'address=[]'],
          elements: ['participants.1.1.1', '__proto__.1', 'date.x'],
          sequence: ['at.9\\.9', '__proto__.a', 'at'],
        }
      : node,
  );
  const { records } = await fromJsonLd({ ...document, '@graph': graph });
  const fair = records.find((record) => record.id === 'fair');
  expect(Object.keys(fair?.claims[0] ?? {})).not.toContain('at');
});
