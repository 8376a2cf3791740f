import type { Dossier } from '@bilateral/core';
import { allTables, tablePath } from '../tables/all-tables.js';
import { columnTitle } from '../tables/column-titles.js';
import { listSeparator } from '../tables/csv.js';
import type { Column, Datatype, Reference, Table } from '../tables/table.js';
import { tableTitle } from '../tables/table-titles.js';
import { factsOf, type Facts } from './facts.js';
import { keywordsIn } from './keywords.js';
import type { Published } from './published.js';
import { citationOf, summaryOf } from './wording.js';

type Json = Readonly<Record<string, unknown>>;

/** The datatypes of columns as Table Schema names them. */
const types: Readonly<Record<Datatype, Json>> = {
  text: { type: 'string' },
  id: { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  code: { type: 'string' },
  iri: { type: 'string', format: 'uri' },
  edtf: { type: 'string', rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF' },
  day: { type: 'date' },
  decimal: { type: 'number' },
  double: { type: 'number' },
  count: { type: 'integer', constraints: { minimum: 0 } },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
};

/** The standard has a type for lists, but the profile that it publishes for validators has none. */
const list: Json = { type: 'string', description: `Several values, with '${listSeparator}' between them.` };

const fieldOf = ({ name, datatype, required, list: isList }: Column): Json => {
  const { constraints = {}, ...type } = isList ? list : types[datatype];
  const all = { ...(constraints as Json), ...(required && { required }) };
  return {
    name,
    title: columnTitle(name).en,
    ...type,
    ...(Object.keys(all).length > 0 && { constraints: all }),
  };
};

const foreignKey = (own: string, { column, table, to }: Reference): Json => ({
  fields: [column],
  // A table names itself by an empty resource.
  reference: { resource: table === own ? '' : table, fields: [to] },
});

const schemaOf = ({ name, columns, key, references }: Table): Json => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(fieldOf),
  primaryKey: key,
  ...(references.length > 0 && { foreignKeys: references.map((each) => foreignKey(name, each)) }),
  missingValues: [''],
});

const dialect: Json = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

const resourceOf = ({ files }: Facts, table: Table): readonly Json[] => {
  const file = files.find(({ path }) => path === tablePath(table));
  if (!file) return [];
  return [
    {
      name: table.name,
      path: file.path,
      type: 'table',
      title: tableTitle(table.name).en,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      dialect,
      schema: schemaOf(table),
    },
  ];
};

/**
 * The tables of a published dossier as a Data Package (version 2): a resource for each table among the files, with size,
 * checksum, and the type and meaning of each column. Throws a `BilateralError` for a base that is no absolute IRI.
 *
 * @example
 * const text = JSON.stringify(dataPackage(dossier, { files: [] }), undefined, 2);
 */
export function dataPackage(dossier: Dossier, published: Published): Json {
  const facts = factsOf(dossier, published);
  const { info, iris, homepage, licence } = facts;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: info.id,
    id: iris.dossier,
    title: info.title.en,
    description: `${summaryOf(facts)} Cite as: ${citationOf(facts)}`,
    homepage,
    version: info.edition,
    keywords: keywordsIn(facts, 'en'),
    licenses: [{ name: info.licence, path: licence }],
    contributors: [{ title: info.creator.en, roles: ['creator', 'publisher'] }],
    resources: allTables.flatMap((table) => resourceOf(facts, table)),
  };
}
