import type { World } from '../write/world.js';
import type { ColumnName } from './column-titles.js';
import type { TableName } from './table-titles.js';

/** What stands in a cell; nothing is an empty cell. */
export type Cell = string | number | readonly string[] | undefined;

/** What the cells of a column hold. */
export type Datatype =
  'text' | 'id' | 'code' | 'iri' | 'edtf' | 'day' | 'decimal' | 'double' | 'count' | 'integer' | 'boolean';

/** One column. Its titles in words are in the table of column titles: a name means the same in all tables. */
export interface Column {
  readonly name: ColumnName;
  readonly datatype: Datatype;
  readonly required?: true;
  /** Several values in one cell. */
  readonly list?: true;
  /** The predicate of the triple that a cell states; without one a cell states none. */
  readonly property?: string;
  /** URI template of the object, where that is a resource. */
  readonly value?: string;
  /** URI template of the subject, where that is not the resource of the row. */
  readonly about?: string;
  readonly language?: string;
}

/** A column of which every cell names something in another table. */
export interface Reference {
  readonly column: ColumnName;
  readonly table: TableName;
  readonly to: ColumnName;
}

export type Row = { readonly [Name in ColumnName]?: Cell };

/** One table, and how its rows are found. */
export interface Table {
  readonly name: TableName;
  /** URI template of the resource that a row describes; without one the table says nothing in RDF. */
  readonly about?: string;
  readonly key: readonly ColumnName[];
  readonly references: readonly Reference[];
  readonly columns: readonly Column[];
  readonly rows: (world: World) => Iterable<Row>;
}

/** What a column has beside its name and datatype. */
export type Details = Omit<Column, 'name' | 'datatype'>;

/** A column in short. */
export const column = (name: ColumnName, datatype: Datatype, details: Details = {}): Column => ({
  name,
  datatype,
  ...details,
});

/** The columns of a resource that other tables name by its id: the id, and its IRI. */
export const pointer = (id: ColumnName, iri: ColumnName, property?: string): readonly Column[] => [
  column(id, 'id'),
  column(iri, 'iri', property === undefined ? {} : { property, value: `{+${iri}}` }),
];
