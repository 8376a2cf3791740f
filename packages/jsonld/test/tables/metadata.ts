import type { Dossier } from '@bilateral/core';
import { parse } from 'csv-parse/sync';
import { tables } from '../../src/tables/tables.js';

interface Datatype {
  readonly base: string;
  readonly format?: string;
  readonly '@id'?: string;
}

export interface Column {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string | Datatype;
  readonly required?: boolean;
  readonly separator?: string;
  readonly suppressOutput?: boolean;
  readonly propertyUrl?: string;
}

interface ForeignKey {
  readonly columnReference: string;
  readonly reference: { readonly resource: string; readonly columnReference: string };
}

export interface TableMetadata {
  readonly url: string;
  readonly suppressOutput?: boolean;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: readonly string[];
    readonly aboutUrl?: string;
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export type ReadRow = Readonly<Record<string, string>>;

/** All files of a dossier's tables as texts, by path. */
export const filesOf = (dossier: Dossier): ReadonlyMap<string, string> =>
  new Map([...tables(dossier)].map(({ path, content }) => [path, [...content].join('')]));

/** The rows of a table as a reader of CSV that knows nothing of us reads them. */
export const rowsOf = (csv: string): readonly ReadRow[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n', relax_column_count: false }) as ReadRow[];

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
};

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  anyURI: (text) => /^[a-z]+:[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text),
  date: isDay,
  decimal: (text) => /^[+-]?\d+(?:\.\d+)?$/.test(text),
  double: (text) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text),
  nonNegativeInteger: (text) => /^\d+$/.test(text),
  integer: (text) => /^-?\d+$/.test(text),
  boolean: (text) => text === 'true' || text === 'false',
};

/** What is wrong with a cell by the description of its column. */
export function faultOf({ name, datatype, required, separator }: Column, cell: string): string | undefined {
  if (cell === '') return required === true ? `${name} is required` : undefined;
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  const fits = forms[base];
  if (!fits) return `${name} has the unknown datatype ${base}`;
  const members = separator === undefined ? [cell] : cell.split(separator);
  const wrong = members.find(
    (each) => !fits(each) || (format !== undefined && !new RegExp(`^(?:${format})$`).test(each)),
  );
  return wrong === undefined ? undefined : `${name}: '${wrong}' is no ${format ?? base}`;
}
