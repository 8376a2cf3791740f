import { BilateralError } from '@bilateral/core';
import { describe, expect, test } from 'vitest';
import { toJsonLd, type JsonLdNode } from '../../src/index.js';
import { fromJsonLd } from '../../src/read/from-json-ld.js';
import { arcadia, compiled } from '../fixture.js';
import { ordered } from './ordered.js';

const home = 'https://w3id.org/bilateral/arcadia-baltia/id';
const document = toJsonLd(arcadia);
const value = `${home}/claim/fair/herald#date`;

type Fields = Readonly<Record<string, unknown>>;

/** The document with some resources changed; one that becomes `undefined` is left out. */
const changed = (changes: Readonly<Record<string, (node: JsonLdNode) => Fields | undefined>>): object => ({
  ...document,
  '@graph': document['@graph'].flatMap((node): readonly Fields[] => {
    const change = changes[node.id];
    const other = change ? change(node) : node;
    return other ? [other] : [];
  }),
});

const errorOf = async (found: object | string): Promise<BilateralError> => {
  const error: unknown = await fromJsonLd(found).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BilateralError);
  return error as BilateralError;
};

const without =
  (...names: readonly string[]) =>
  (node: JsonLdNode): Fields =>
    Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name)));

const withFields =
  (fields: Fields) =>
  (node: JsonLdNode): Fields => ({ ...node, ...fields });

describe('what is not exactly one dossier is refused', () => {
  test.each([
    ['none', { ...document, '@graph': [] }, /found none/],
    [
      'two',
      { ...document, '@graph': [...document['@graph'], { id: 'https://example.org/d', type: ['Dossier'] }] },
      /found <.*arcadia-baltia>, <https:\/\/example.org\/d>/,
    ],
  ])('%s', async (_name, found, message) => {
    const error = await errorOf(found);
    expect(error).toMatchObject({
      code: 'no-dossier',
      hint: expect.stringContaining('whole dossier') as string,
    });
    expect(error.message).toMatch(message);
  });
});

describe('a dossier with something broken is refused', () => {
  test.each<[string, object, iri: string, found: RegExp, expected: RegExp]>([
    [
      'a value without a predicate',
      changed({ [value]: without('predicate') }),
      value,
      /nothing/,
      /one http:\/\/www.w3.org\/1999\/02\/22-rdf-syntax-ns#predicate/,
    ],
    [
      'a value with the predicate of another path',
      changed({ [value]: withFields({ predicate: 'http://schema.org/location' }) }),
      value,
      /schema.org\/location/,
      /dc\/terms\/date>, as the path 'date' says/,
    ],
    [
      'an unknown path',
      changed({ [value]: withFields({ path: 'colour' }) }),
      value,
      /'colour'/,
      /a path of a value/,
    ],
    [
      'a path that objects inherit',
      changed({ [value]: withFields({ path: 'constructor' }) }),
      value,
      /'constructor'/,
      /a path of a value/,
    ],
    ['a lost value', changed({ [value]: () => undefined }), value, /nothing/, /a resource of the document/],
    [
      'a lost claim',
      changed({ [`${home}/claim/fair/herald`]: () => undefined }),
      value,
      /no annotation/,
      /claim\/fair\/herald>/,
    ],
    [
      'a missing source',
      changed({ [`${home}/source/herald`]: () => undefined }),
      `${home}/claim/fair/herald`,
      /source\/herald/,
      /a source of the dossier/,
    ],
    [
      'a missing record',
      changed({ [`${home}/person/ada`]: () => undefined }),
      `${home}/claim/ada-visits/gazette@1.1,2.1#participants.ada.agent`,
      /person\/ada/,
      /a record of the dossier/,
    ],
    [
      'a code of another list',
      changed({
        [`${home}/claim/fair/herald`]: withFields({ rank: 'https://w3id.org/bilateral/code/topic/trade' }),
      }),
      `${home}/claim/fair/herald`,
      /topic\/trade/,
      /the list 'rank'/,
    ],
    [
      'a number that is none',
      changed({ [`${home}/quantity/value=8.10;unit=kilometre`]: withFields({ statedValue: '8,10' }) }),
      `${home}/quantity/value=8.10;unit=kilometre`,
      /'8,10'/,
      /a decimal number/,
    ],
    [
      'a kind that is none',
      changed({ [`${home}/person/ada`]: withFields({ kind: 'https://w3id.org/bilateral/code/kind/visit' }) }),
      `${home}/person/ada`,
      /kind\/visit/,
      /in its own IRI/,
    ],
    [
      'two labels',
      changed({ [`${home}/person/ada`]: withFields({ name: { en: ['Ada', 'Adah'] } }) }),
      `${home}/person/ada`,
      /2 values: Ada, Adah/,
      /one http:\/\/schema.org\/name/,
    ],
  ])('%s', async (_name, found, iri, what, expected) => {
    const { code, issues, message, hint } = await errorOf(found);
    expect(code).toBe('invalid-dossier');
    expect(issues).toContainEqual({
      id: iri,
      code: expect.stringMatching(
        /^(invalid-value|missing-field|unknown-(code|record|resource|source))$/,
      ) as string,
      message: expect.stringContaining(`<${iri}>: `) as string,
      found: expect.stringMatching(what) as string,
      expected: expect.stringMatching(expected) as string,
    });
    expect(message).toContain(`<${iri}>: found`);
    expect(hint).toContain('whole or not at all');
  });

  test('every problem is told at once', async () => {
    const { issues } = await errorOf(
      changed({
        [value]: without('predicate', 'path'),
        [`${home}/person/ada`]: without('name'),
        [`${home}/source/gazette`]: without('title', 'category'),
      }),
    );
    expect(issues.map(({ id, expected }) => `${id?.replace(home, '')} ${expected}`)).toEqual([
      '/source/gazette one http://purl.org/dc/terms/title',
      '/source/gazette one http://purl.org/dc/terms/type',
      '/person/ada one http://schema.org/name',
      '/claim/fair/herald#date one https://w3id.org/bilateral/ns#path',
    ]);
  });
});

describe('what is of no concern is left aside', () => {
  test('merged values, computed conflicts, plain triples and triples of others', async () => {
    const computed = new Set([
      'MergedValue',
      'qb:Observation',
      'skos:ConceptScheme',
      'qb:DataStructureDefinition',
    ]);
    const graph = document['@graph']
      .filter(({ type }) => !type.some((each) => computed.has(each)))
      .map((node) =>
        node.kind ? without('date', 'location', 'visitor', 'attestedAs', 'participant')(node) : node,
      );
    expect(graph.length).toBeLessThan(document['@graph'].length - 100);
    const others = [
      { id: `${home}/person/ada`, sameAs: ['https://example.org/ada'], alternateName: { fr: ['Ada'] } },
      { id: 'https://example.org/x', type: ['oa:Annotation', 'Claim'], rank: 'https://example.org/high' },
      { id: 'https://other.org/visit/y', kind: 'https://example.org/kind' },
    ];
    expect(await fromJsonLd({ ...document, '@graph': [...graph, ...others] })).toStrictEqual(
      ordered(compiled),
    );
  });
});
