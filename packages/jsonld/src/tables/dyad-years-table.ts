import { dyadYearColumns, dyadYears } from '@bilateral/core';
import { column, type Column, type Datatype, type Table } from './table.js';

type DyadYearColumn = (typeof dyadYearColumns)[number];

const datatypes: { readonly [Name in DyadYearColumn]?: Datatype } = {
  iso3c1: 'code',
  iso3c2: 'code',
  state1: 'id',
  state2: 'id',
  year: 'integer',
  directed: 'count',
  scoreSum: 'double',
  scoreMean: 'double',
};

/** A state may have no code, and a year may have no coded event; all other columns have a value in every row. */
const optional: ReadonlySet<string> = new Set([
  'ccode1',
  'ccode2',
  'gwcode1',
  'gwcode2',
  'iso3c1',
  'iso3c2',
  'scoreMean',
]);

const columnOf = (name: DyadYearColumn): Column =>
  column(name, datatypes[name] ?? 'count', optional.has(name) ? {} : { required: true });

/** What one state did with the other in a year: the table that political scientists merge on. It states nothing in RDF. */
export const dyadYearsTable: Table = {
  name: 'dyad-years',
  key: ['state1', 'state2', 'year'],
  references: [
    { column: 'state1', table: 'records', to: 'id' },
    { column: 'state2', table: 'records', to: 'id' },
  ],
  columns: dyadYearColumns.map(columnOf),
  *rows({ dossier }) {
    yield* dyadYears(dossier).rows;
  },
};
