import { literal, namedNode } from 'oxigraph';
import { beforeAll, expect, test } from 'vitest';
import { context, toJsonLd } from '../src/index.js';
import { arcadia } from './fixture.js';
import { guards } from './guards.js';
import { isWellTyped } from './literals.js';
import { storeOf, toNQuads } from './rdf.js';

const home = 'https://w3id.org/bilateral/arcadia-baltia/id/';
const edtf = (date: string): string => `"${date}"^^<http://id.loc.gov/datatypes/edtf/EDTF>`;
let nquads = '';
beforeAll(async () => {
  nquads = await toNQuads(toJsonLd(arcadia));
});

test.each([
  ['deprecated', `<${home}visit/ada-visits> <http://purl.org/dc/terms/date> ${edtf('2021')} .`],
  [
    'not actual',
    `<${home}visit/rumoured-visit> <http://purl.org/dc/terms/date> ${edtf('[2024-07..2024-12]')} .`,
  ],
  [
    'of low confidence',
    `<${home}figure/trade#points.1999> <https://w3id.org/bilateral/ns#period> ${edtf('1999')} .`,
  ],
  ['contested', `<${home}meeting/talks> <http://purl.org/dc/terms/date> ${edtf('2016-10-02')} .`],
  ['contested', `<${home}event/storm> <http://schema.org/location> <${home}facility/mill> .`],
] as const)('the guard against %s values finds one that is planted', (name, planted) => {
  expect(guards[name](storeOf(nquads))).toEqual([]);
  expect(guards[name](storeOf(`${nquads}${planted}\n`))).toHaveLength(1);
});

test('ill-typed literals are found', () => {
  const typed = (value: string, type: string): boolean =>
    isWellTyped(literal(value, namedNode(`http://www.w3.org/2001/XMLSchema#${type}`)));
  expect([
    typed('2020-02-29', 'date'),
    typed('2020', 'gYear'),
    typed('7', 'nonNegativeInteger'),
    typed('8.10', 'decimal'),
  ]).toEqual(Array(4).fill(true));
  expect([
    typed('2020-02-30', 'date'),
    typed('2020', 'date'),
    typed('2020-1', 'gYear'),
    typed('-7', 'nonNegativeInteger'),
    typed('5.005E2', 'decimal'),
  ]).toEqual(Array(5).fill(false));
});

test('a misspelt key does not vanish without a word', async () => {
  const node = { id: 'https://example.org/x', type: ['Event'], naem: { en: ['X'] } };
  await expect(toNQuads({ '@context': context, '@graph': [node] })).rejects.toThrow(/safe mode/i);
});

test('a misspelt class does not vanish without a word', async () => {
  const node = { id: 'https://example.org/x', type: ['Evnt'] };
  await expect(toNQuads({ '@context': context, '@graph': [node] })).rejects.toThrow(/safe mode/i);
});

test('nothing is fetched', async () => {
  await expect(toNQuads({ '@context': ['https://schema.org', context], '@graph': [] })).rejects.toThrow();
});
