import { claimsTable } from './claims-table.js';
import { conflictsTable } from './conflicts-table.js';
import { dyadYearsTable } from './dyad-years-table.js';
import { eventsTable, participantsTable } from './events-table.js';
import { figuresTable } from './figures-table.js';
import { recordsTable } from './records-table.js';
import { identifiersTable, sourcesTable } from './sources-table.js';
import type { Table } from './table.js';

/** Every table. A new one is a row here and a file beside. */
export const allTables: readonly Table[] = [
  recordsTable,
  eventsTable,
  participantsTable,
  claimsTable,
  conflictsTable,
  figuresTable,
  sourcesTable,
  identifiersTable,
  dyadYearsTable,
];

/** Where a table stands in the published tree. */
export const tablePath = ({ name }: Pick<Table, 'name'>): string => `tables/${name}.csv`;
