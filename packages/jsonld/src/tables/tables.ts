import type { Dossier } from '@bilateral/core';
import { batches } from '../batches.js';
import { fileOf, type PublishedFile } from '../publish/published-file.js';
import type { JsonLdOptions } from '../to-json-ld.js';
import { irisOf } from '../write/iris.js';
import { World } from '../write/world.js';
import { allTables, tablePath } from './all-tables.js';
import { csvLine } from './csv.js';
import { groupMetadata, tableMetadata, type Json } from './csvw.js';
import type { Datatype, Table } from './table.js';

const texts: ReadonlySet<Datatype> = new Set(['text', 'code', 'edtf', 'iri']);

function* linesOf(world: World, { columns, rows }: Table): Generator<string> {
  yield csvLine(columns.map(({ name }) => name));
  const isText = (index: number): boolean => texts.has(columns[index]?.datatype ?? 'text');
  for (const row of rows(world)) {
    yield csvLine(
      columns.map(({ name }) => row[name]),
      isText,
    );
  }
}

const json = (value: Json): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Each file sees only what it points to itself. */
const worldOf = (dossier: Dossier, { base }: Pick<JsonLdOptions, 'base'>): World =>
  new World(dossier, irisOf(dossier.info.id, base));

/**
 * A dossier as tables for R, Python and spreadsheets: records, events, participants, claims, conflicts, figures,
 * sources, identifiers, and what each state did with the other year by year. Each table comes as CSV (RFC 4180,
 * UTF-8) with its description as CSV on the Web (Model for Tabular Data, 17 December 2015) beside it;
 * `csv-metadata.json` describes all of them together.
 *
 * The rows of records and events hold what is settled, as the plain triples do: a value in an open conflict is left
 * out, and its property is named in `contested`. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe. Rows come one after the other, so that a dossier may have any size; the same dossier gives the same
 * bytes. Throws a `BilateralError` for a base that is no absolute IRI.
 *
 * @example
 * ```ts
 * import { createDossier } from '@bilateral/core';
 * import { tables } from '@bilateral/jsonld/publish';
 *
 * const dossier = createDossier({
 *   format: 1,
 *   dossier: {
 *     id: 'arcadia-baltia',
 *     title: { en: 'Arcadia and Baltia' },
 *     parties: ['arcadia', 'baltia'],
 *     languages: ['en'],
 *     licence: 'CC0-1.0',
 *     creator: { en: 'The Archive' },
 *     edition: '2026-11-21',
 *     reach: { en: 'Two states.' },
 *     limits: { en: 'What they do with each other.' },
 *   },
 *   sources: [],
 *   records: [
 *     { id: 'arcadia', kind: 'state', label: { en: 'Arcadia' }, claims: [] },
 *     { id: 'baltia', kind: 'state', label: { en: 'Baltia' }, claims: [] },
 *   ],
 *   conflicts: [],
 *   dates: {},
 * });
 *
 * const csv = [...tables(dossier)].find(({ path }) => path === 'tables/records.csv');
 * [...(csv?.content ?? [])].join('').split('\r\n').length; // => 4
 * ```
 */
export function* tables(
  dossier: Dossier,
  options: Pick<JsonLdOptions, 'base'> = {},
): Generator<PublishedFile> {
  const world = worldOf(dossier, options);
  for (const table of allTables) {
    const path = tablePath(table);
    yield fileOf(path, 'text/csv', () => batches(linesOf(worldOf(dossier, options), table)));
    yield fileOf(`${path}-metadata.json`, 'application/csvm+json', () => json(tableMetadata(world, table)));
  }
  yield fileOf('tables/csv-metadata.json', 'application/csvm+json', () =>
    json(groupMetadata(world, allTables)),
  );
}
