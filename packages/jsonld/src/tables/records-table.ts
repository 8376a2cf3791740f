import { recordsInTurn, type DossierRecord } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { firstNode } from '../write/first-node.js';
import { recordNodes } from '../write/record.js';
import { termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import { contestedOf, countsOf, labelsOf, lastStep, placeCells } from './cells.js';
import { countColumns, identityColumns } from './record-columns.js';
import { column, pointer, type Row, type Table } from './table.js';

/** The one date by which a record is placed in time: of those that it has, the first of these. */
const dates = ['date', 'during', 'signed', 'issued', 'established', 'built', 'inOperation'] as const;

const dateCells = ({ dossier }: World, node: JsonLdNode): Row => {
  const dateOf = dates.find((each) => node[each] !== undefined);
  if (dateOf === undefined) return {};
  const date = node[dateOf] as string;
  const { earliest, latest } = dossier.dates[date] ?? {};
  return { date, dateOf, earliest, latest };
};

/** The cells that stand in every row on a record. */
export const commonCells = (world: World, record: DossierRecord, node: JsonLdNode): Row => ({
  id: record.id,
  kind: record.kind,
  iri: node.id,
  ...labelsOf(record),
  standing: (node.attestedAs ?? []).map((iri) => lastStep(iri)),
  ...countsOf(record),
  contested: contestedOf(world, record),
});

const row = (world: World, record: DossierRecord): Row => {
  const node = firstNode(recordNodes(world, record));
  return {
    ...commonCells(world, record, node),
    ...dateCells(world, node),
    ...placeCells(node.location ?? node.locationCreated ?? node.containedInPlace),
    topics: (node.topic ?? []).map((iri) => lastStep(iri)),
    partOf: lastStep(node.isPartOf),
    partOfIri: node.isPartOf,
  };
};

/** One row for each record, with what is settled of it. */
export const recordsTable: Table = {
  name: 'records',
  about: '{+iri}',
  key: ['id'],
  references: [
    { column: 'place', table: 'records', to: 'id' },
    { column: 'partOf', table: 'records', to: 'id' },
  ],
  columns: [
    ...identityColumns,
    column('date', 'edtf'),
    column('dateOf', 'code'),
    column('earliest', 'day'),
    column('latest', 'day'),
    ...pointer('place', 'placeIri'),
    column('topics', 'code', { list: true }),
    ...pointer('partOf', 'partOfIri', termIri('isPartOf')),
    ...countColumns,
  ],
  *rows(world) {
    for (const record of recordsInTurn(world.dossier)) yield row(world, record);
  },
};
