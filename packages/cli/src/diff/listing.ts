import { parsePath, type RecordConflict } from '@bilateral/core';
import type { ListColumn, Listing } from '../listing.js';
import { together } from '../list-options.js';
import type { Teller } from '../show/teller.js';
import type { DiffRow } from './rows.js';
import type { Tellers } from './sides.js';

type Fields = Readonly<Record<string, unknown>>;

/** What stood there, in words: a value with its support, the positions of a conflict, what a claim says, a field. */
const told = (teller: Teller, row: DiffRow, side: unknown): string => {
  if (side === undefined) return '';
  const { comma, semicolon, colon } = teller.words;
  switch (row.what) {
    case 'value': {
      const { value, support } = side as { value: unknown; support: never };
      return `${teller.value(parsePath(row.property ?? ''), value)} (${teller.code('support', support)})`;
    }
    case 'conflict': {
      const { positions, state } = side as RecordConflict;
      const values = positions.map(({ value }) => valueOf(teller, row, value));
      return `${values.join(semicolon)} (${teller.code('conflict-state', state)})`;
    }
    case 'claim': {
      const said = teller.says((side as { says: object }).says);
      return said.map(({ label, text }) => `${label}${colon}${text}`).join(semicolon);
    }
    default:
      return fieldWords(side, teller, comma);
  }
};

const valueOf = (teller: Teller, { property = '' }: DiffRow, value: unknown): string =>
  property === 'account'
    ? fieldWords(value, teller, teller.words.comma)
    : teller.value(parsePath(property), value);

/** A field of the editor: a text in the language, a record by its label, anything else as it is written. */
function fieldWords(value: unknown, teller: Teller, comma: string): string {
  if (Array.isArray(value)) return value.map((each) => fieldWords(each, teller, comma)).join(comma);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('en' in value) return teller.text(value as { en: string });
  return Object.entries(value as Fields)
    .map(([name, each]) => `${name} ${fieldWords(each, teller, comma)}`)
    .join(comma);
}

/** What the columns of CSV and Markdown are. */
export function diffListing({ before, after }: Tellers): Listing<DiffRow> {
  const retired = ({ retired: where }: DiffRow): string =>
    where === undefined ? '' : together([after.text(where.why), ...(where.replacedBy ?? [])]);
  const columns: readonly ListColumn<DiffRow>[] = [
    { name: 'change', value: ({ change }) => change },
    { name: 'what', value: ({ what }) => what },
    { name: 'id', value: ({ id }) => id, cut: 'middle' },
    { name: 'property', value: ({ property }) => property },
    { name: 'modality', value: ({ modality }) => modality },
    { name: 'before', value: (row) => told(before, row, row.before) },
    { name: 'after', value: (row) => told(after, row, row.after) },
    { name: 'claims', value: ({ claims = [] }) => together(claims) },
    { name: 'retired', value: retired },
  ];
  return { columns, line: (row) => row };
}

/** What stood on one side of a change, for people. */
export function sideWords(teller: Teller, row: DiffRow, side: 'before' | 'after'): string {
  return told(teller, row, row[side]);
}
