import { conflictsIn, dyadYears, eventKinds, findRecords, statementsOf, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/tables/tables.js';
import { arcadia } from '../fixture.js';
import { faultOf, filesOf, rowsOf, type ReadRow, type TableMetadata } from './metadata.js';

const names = [
  'records',
  'events',
  'participants',
  'claims',
  'conflicts',
  'figures',
  'sources',
  'identifiers',
  'dyad-years',
] as const;

const claimsOf = (dossier: Dossier) => [
  ...[...dossier.records.values()].flatMap(({ claims }) => [...claims]),
  ...[...dossier.sources.values()].flatMap(({ claims }) => [...claims]),
];

/** How many rows each table must have, asked of the dossier itself. */
const expectedRows = (dossier: Dossier): Readonly<Partial<Record<(typeof names)[number], number>>> => ({
  records: findRecords(dossier).length,
  events: findRecords(dossier, { kind: eventKinds }).length,
  claims: claimsOf(dossier).reduce((sum, { says }) => sum + statementsOf(says).length, 0),
  conflicts: conflictsIn(dossier).reduce((sum, { positions }) => sum + positions.length, 0),
  figures: findRecords(dossier, { kind: 'figure' }).reduce(
    (sum, { claims }) => sum + claims.reduce((points, { says }) => points + (says.points ?? []).length, 0),
    0,
  ),
  sources: dossier.sources.size,
  identifiers: [...dossier.records.values()].reduce(
    (sum, { identifiers = {} }) => sum + Object.keys(identifiers).length,
    0,
  ),
  'dyad-years': dyadYears(dossier).rows.length,
});

describe.each([
  ['an invented dossier', arcadia],
  ['the Pakistan–Russia dossier', pakistanRussia],
])('the tables of %s', (_name, dossier) => {
  let files: ReadonlyMap<string, string>;
  const rows = new Map<string, readonly ReadRow[]>();
  const metadata = new Map<string, TableMetadata>();
  const table = (name: string): readonly ReadRow[] => rows.get(name) ?? [];

  beforeAll(() => {
    files = filesOf(dossier);
    for (const name of names) {
      rows.set(name, rowsOf(files.get(`tables/${name}.csv`) ?? ''));
      metadata.set(name, JSON.parse(files.get(`tables/${name}.csv-metadata.json`) ?? '') as TableMetadata);
    }
  }, 60_000);

  test('are these, each with its description', () => {
    const expected = names.flatMap((name) => [`tables/${name}.csv`, `tables/${name}.csv-metadata.json`]);
    expect([...files.keys()]).toEqual([...expected, 'tables/csv-metadata.json']);
  });

  test('have as many rows as the questions to the dossier find', () => {
    for (const [name, count] of Object.entries(expectedRows(dossier))) {
      expect([name, table(name).length]).toEqual([name, count]);
    }
  });

  test('have the columns of their descriptions, with a title in each language', () => {
    for (const name of names) {
      const { columns } = metadata.get(name)?.tableSchema as TableMetadata['tableSchema'];
      expect(files.get(`tables/${name}.csv`)?.split('\r\n')[0]).toBe(
        columns.map((each) => each.name).join(','),
      );
      for (const { name: own, titles } of columns) {
        expect(titles.und).toBe(own);
        expect(Object.keys(titles)).toEqual(['und', 'en', 'ru', 'ur']);
        expect(titles.ur === 'IRI' || /[\u0600-\u06ff]/.test(titles.ur ?? '')).toBe(true);
      }
    }
  });

  test('hold only cells that are what their columns say', () => {
    for (const name of names) {
      const { columns } = metadata.get(name)?.tableSchema as TableMetadata['tableSchema'];
      const faults = table(name).flatMap((row) => columns.map((each) => faultOf(each, row[each.name] ?? '')));
      expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    }
  });

  test('hold only dates of the extended format where they say so', () => {
    const dates = names.flatMap((name) =>
      (metadata.get(name)?.tableSchema.columns ?? [])
        .filter(({ datatype }) => typeof datatype === 'object' && datatype['@id']?.endsWith('/EDTF') === true)
        .flatMap((each) => table(name).map((row) => row[each.name] ?? '')),
    );
    const given = [...new Set(dates)].filter((date) => date !== '');
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter((date) => !(date in dossier.dates))).toEqual([]);
  });

  test('have keys that stand once, and name only rows that there are', () => {
    const group = JSON.parse(files.get('tables/csv-metadata.json') ?? '') as {
      tables: readonly TableMetadata[];
    };
    expect(group.tables.map(({ url }) => url)).toEqual(names.map((name) => `${name}.csv`));
    for (const { url, tableSchema } of group.tables) {
      const own = table(url.replace('.csv', ''));
      const keys = own.map((row) => JSON.stringify(tableSchema.primaryKey.map((key) => row[key])));
      expect([url, new Set(keys).size]).toEqual([url, own.length]);
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        const to = table(reference.resource.replace('.csv', ''));
        const known = new Set(to.map((row) => row[reference.columnReference]));
        const given = own.map((row) => row[columnReference] ?? '').filter((cell) => cell !== '');
        expect([url, columnReference, given.filter((cell) => !known.has(cell))]).toEqual([
          url,
          columnReference,
          [],
        ]);
      }
    }
  });

  test('let no value of an open conflict stand in a row of a record', () => {
    const contested = table('records').filter((row) =>
      (row.contested ?? '').split('|').includes(row.dateOf || 'date'),
    );
    expect(contested.map(({ date }) => date).filter((date) => date !== '')).toEqual([]);
    const open = new Set(
      conflictsIn(dossier, { state: 'open', modality: 'actual' }).map(({ record }) => record),
    );
    const named = table('records').flatMap(({ id = '', contested: properties }) => (properties ? [id] : []));
    expect([...open].filter((id) => dossier.records.has(id) && !named.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test('give back the labels and titles of the dossier', () => {
    for (const { id = '', labelEn, labelRu, labelUr } of table('records')) {
      const { en, ru = '', ur = '' } = dossier.records.get(id)?.label ?? { en: '?' };
      expect([id, labelEn, labelRu, labelUr]).toEqual([id, en, ru, ur]);
    }
    for (const { id = '', title } of table('sources'))
      expect([id, title]).toEqual([id, dossier.sources.get(id)?.title]);
  });

  test('say nothing of the text of sources', () => {
    const told = [...files.keys()]
      .filter((path) => path.endsWith('.csv'))
      .map((path) => files.get(path) ?? '');
    const wordings = claimsOf(dossier).flatMap(({ reading = {} }) =>
      Object.values(reading).map(({ wording }) => wording),
    );
    const long = wordings.flatMap((each) => (each !== undefined && each.length > 60 ? [each] : []));
    expect(long.filter((each) => told.some((text) => text.includes(each)))).toEqual([]);
  });
});

test('a wrong cell, a missing one and a wrong member of a list are found', () => {
  const column = { name: 'x', titles: {}, datatype: 'date' } as const;
  expect(faultOf(column, '2023-13-45')).toMatch(/is no date/);
  expect(faultOf(column, '2023-02-30')).toMatch(/is no date/);
  expect(faultOf({ ...column, required: true }, '')).toMatch(/required/);
  expect(faultOf({ ...column, separator: '|' }, '2023-01-01|soon')).toMatch(/'soon' is no date/);
  expect(faultOf({ ...column, datatype: { base: 'string', format: '[a-z]+' } }, 'A')).toMatch(/'A' is no/);
  expect(faultOf(column, '2024-02-29')).toBeUndefined();
});

test('the same dossier gives the same bytes, in whatever order its files come', () => {
  const turned = { ...arcadia, sources: new Map([...arcadia.sources].reverse()) };
  expect([...filesOf(turned)]).toEqual([...filesOf(arcadia)]);
});

test('the tables move with the base, and refuse one that is none', () => {
  const texts = [...tables(arcadia, { base: 'https://example.org/' })].map(({ content }) =>
    [...content].join(''),
  );
  expect(texts.join('')).toContain('https://example.org/arcadia-baltia/id/visit/');
  expect(texts.join('')).not.toContain('https://w3id.org/bilateral/arcadia-baltia');
  expect(() => [...tables(arcadia, { base: 'no base' })]).toThrow(/expected a base/);
});
