import { licenceIri } from '../write/dataset.js';
import { part } from '../write/iris.js';
import type { World } from '../write/world.js';
import { columnTitle, type Words } from './column-titles.js';
import { listSeparator } from './csv.js';
import type { Column, Datatype, Reference, Table } from './table.js';
import { tableTitle } from './table-titles.js';

/** Part of a metadata document: plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The datatypes of columns as CSV on the Web names them; a datatype of others has their IRI. */
const datatypes: Readonly<Record<Datatype, string | Json>> = {
  text: 'string',
  id: { base: 'string', format: '[a-z0-9]+(-[a-z0-9]+)*' },
  code: 'string',
  iri: 'anyURI',
  edtf: { '@id': 'http://id.loc.gov/datatypes/edtf/EDTF', base: 'string' },
  day: 'date',
  decimal: 'decimal',
  double: 'double',
  count: 'nonNegativeInteger',
  integer: 'integer',
  boolean: 'boolean',
};

/** How the files are written: RFC 4180, whose line ends are among those that readers expect. */
const dialect: Json = {
  encoding: 'utf-8',
  header: true,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  trim: false,
};

const columnOf = ({ name, datatype, required, list, property, value, about, language }: Column): Json => ({
  name,
  titles: { und: name, ...columnTitle(name) },
  datatype: datatypes[datatype],
  ...(required && { required }),
  ...(list && { separator: listSeparator }),
  ...(language !== undefined && { lang: language }),
  ...(about !== undefined && { aboutUrl: about }),
  ...(property === undefined ? { suppressOutput: true } : { propertyUrl: property }),
  ...(value !== undefined && { valueUrl: value }),
});

const foreignKey = ({ column, table, to }: Reference): Json => ({
  columnReference: column,
  reference: { resource: `${table}.csv`, columnReference: to },
});

const schemaOf = ({ about, columns, key, references }: Table, isGroup: boolean): Json => ({
  ...(about !== undefined && { aboutUrl: about }),
  columns: columns.map(columnOf),
  primaryKey: key,
  ...(isGroup && references.length > 0 && { foreignKeys: references.map(foreignKey) }),
});

/** What a reader of the cells must know beyond their datatypes. */
const reading =
  'An empty cell is no value. Members of a list stand between bars, a bar within a member as %7C. A text that a spreadsheet would run ' +
  'as a formula, or that is such a text with apostrophes before it, has one more apostrophe before it: where apostrophes stand ' +
  'before =, +, -, @, a tab or a carriage return, take the first one away.';

const termsOf = ({ dossier: { info }, iris }: World): Json => ({
  'dc:license': { '@id': licenceIri(info.licence) },
  'dc:creator': { '@id': part(iris.dossier, 'creator') },
  'dc:isPartOf': { '@id': iris.dossier },
  'dc:hasVersion': info.edition,
  'dc:description': reading,
});

const inLanguages = (texts: Words): readonly Json[] =>
  Object.entries(texts).map(([language, text]) => ({ '@value': text, '@language': language }));

const tableOf = (table: Table, isGroup: boolean): Json => ({
  url: `${table.name}.csv`,
  'dc:title': inLanguages(tableTitle(table.name)),
  ...(table.about === undefined && { suppressOutput: true }),
  tableSchema: schemaOf(table, isGroup),
});

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

/** The description of one table by itself (Metadata Vocabulary for Tabular Data), beside its file. */
export const tableMetadata = (world: World, table: Table): Json => ({
  '@context': context,
  ...tableOf(table, false),
  ...termsOf(world),
  dialect,
});

/** The description of all tables together; only here can one table name the rows of another. */
export const groupMetadata = (world: World, tables: readonly Table[]): Json => ({
  '@context': context,
  ...termsOf(world),
  dialect,
  tables: tables.map((table) => tableOf(table, true)),
});
