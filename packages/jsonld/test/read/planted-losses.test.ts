import { isDeepStrictEqual } from 'node:util';
import { BilateralError } from '@bilateral/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { dossierOf } from '../../src/read/dossier.js';
import { expand } from '../../src/read/expand.js';
import { v1Terms } from '../../src/rdf/term-table.js';
import { arcadia, compiled } from '../fixture.js';
import { ordered } from './ordered.js';
import { placeOf, roles, type Fields, type Resource } from './roles.js';

type Change = (values: readonly Fields[]) => readonly object[];

const changes: Readonly<Record<string, Change>> = {
  dropped: () => [],
  changed: ([first = {}, ...others]) => [
    '@id' in first ? { '@id': `${String(first['@id'])}-changed` } : { ...first, '@value': 'changed' },
    ...others,
  ],
  doubled: (values) => [
    ...values,
    { '@id': 'https://example.org/another' },
    { '@value': 'another', '@language': 'en' },
  ],
};

let graph: readonly Resource[];
const whole = ordered(compiled);
beforeAll(async () => {
  graph = (await expand(toJsonLd(arcadia))) as readonly Resource[];
});

/** Whether reading refuses the graph, or reads another dossier of it. */
const isSeen = (found: readonly Resource[]): boolean => {
  try {
    return !isDeepStrictEqual(dossierOf(found), whole);
  } catch (error) {
    expect(error).toBeInstanceOf(BilateralError);
    return true;
  }
};

test('the fixture as it is reads as the compiled dossier', () => {
  expect(dossierOf(graph)).toStrictEqual(whole);
});

describe.each(Object.entries(changes))('a value that is %s is found', (_name, planted) => {
  test.each(Object.entries(roles))('of a %s', (_role, role) => {
    for (const term of role.terms) {
      const property = v1Terms.term(term).iri;
      const at = placeOf(graph, role, property);
      expect([term, at]).not.toEqual([term, -1]);
      const resource = graph[at] as Resource;
      const values = resource[property] as readonly Fields[];
      const other = { ...resource, [property]: planted(values) };
      expect([term, isSeen(graph.with(at, other))]).toEqual([term, true]);
    }
  });
});
