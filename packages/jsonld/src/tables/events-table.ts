import { eventKinds, recordsInTurn, type DossierRecord } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { recordNodes } from '../write/record.js';
import { termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import { codeOf, lastStep, placeCells, plainNodes } from './cells.js';
import { countColumns, identityColumns } from './record-columns.js';
import { commonCells } from './records-table.js';
import { column, pointer, type Row, type Table } from './table.js';

const happens: ReadonlySet<string> = new Set(eventKinds);

/** The events of a dossier, each with its own plain triples and those of the elements of its lists. */
function* eventsOf(
  world: World,
): Generator<{ readonly record: DossierRecord; readonly nodes: readonly JsonLdNode[] }> {
  for (const record of recordsInTurn(world.dossier)) {
    if (happens.has(record.kind)) yield { record, nodes: [...plainNodes(recordNodes(world, record))] };
  }
}

const ids = (iris: readonly string[] = []): readonly string[] => iris.map((iri) => lastStep(iri));

const isAssociation = ({ type }: JsonLdNode): boolean => type.includes('prov:Association');

const isNamed = (iri: string | undefined): iri is string => iri !== undefined && !iri.includes('#');

const eventRow = (world: World, record: DossierRecord, nodes: readonly JsonLdNode[]): Row => {
  const [node = nodes[0] as JsonLdNode] = nodes;
  const codes = node.codedAs ?? [];
  return {
    ...commonCells(world, record, node),
    type: lastStep(node.category),
    typeIri: node.category,
    date: node.date,
    earliest: node.earliest,
    latest: node.latest,
    ...placeCells(node.location),
    from: lastStep(node.visitingState ?? node.fromLocation),
    to: lastStep(node.hostState ?? node.toLocation),
    states: ids(node.participatingState),
    participants: nodes
      .filter(isAssociation)
      .flatMap(({ agent }) => (isNamed(agent) ? [lastStep(agent)] : [])),
    agreements: ids(node.generated),
    partOf: lastStep(node.isPartOf),
    plover: codeOf(codes, 'plover'),
    ploverMode: codeOf(codes, 'plover-mode'),
    ploverContext: codeOf(codes, 'plover-context'),
    cameo: codeOf(codes, 'cameo'),
  };
};

const inRecords = (...names: readonly ('place' | 'from' | 'to' | 'partOf')[]): Table['references'] =>
  names.map((each) => ({ column: each, table: 'records', to: 'id' }));

/** One row for each record that happens, with what is settled of it. */
export const eventsTable: Table = {
  name: 'events',
  about: '{+iri}',
  key: ['id'],
  references: [{ column: 'id', table: 'records', to: 'id' }, ...inRecords('place', 'from', 'to', 'partOf')],
  columns: [
    ...identityColumns,
    column('type', 'code'),
    column('typeIri', 'iri', { property: termIri('category'), value: '{+typeIri}' }),
    column('date', 'edtf', { property: termIri('date') }),
    column('earliest', 'day', { property: termIri('earliest') }),
    column('latest', 'day', { property: termIri('latest') }),
    ...pointer('place', 'placeIri', termIri('location')),
    column('from', 'id'),
    column('to', 'id'),
    column('states', 'id', { list: true }),
    column('participants', 'id', { list: true }),
    column('agreements', 'id', { list: true }),
    column('partOf', 'id'),
    column('plover', 'code'),
    column('ploverMode', 'code'),
    column('ploverContext', 'code'),
    column('cameo', 'code'),
    ...countColumns,
  ],
  *rows(world) {
    for (const { record, nodes } of eventsOf(world)) yield eventRow(world, record, nodes);
  },
};

const participantRow = (record: DossierRecord, event: string, node: JsonLdNode): Row => ({
  event: record.id,
  eventIri: event,
  iri: node.id,
  agent: isNamed(node.agent) ? lastStep(node.agent) : undefined,
  agentIri: node.agent,
  office: lastStep(node.capacity),
  officeIri: node.capacity,
  onBehalfOf: lastStep(node.onBehalfOf),
  onBehalfOfIri: node.onBehalfOf,
  role: lastStep(node.role),
  roleIri: node.role,
});

/** One row for each participant of each event, as far as settled; somebody unnamed has an IRI and no id. */
export const participantsTable: Table = {
  name: 'participants',
  about: '{+iri}',
  key: ['iri'],
  references: [
    { column: 'event', table: 'events', to: 'id' },
    { column: 'agent', table: 'records', to: 'id' },
    { column: 'office', table: 'records', to: 'id' },
    { column: 'onBehalfOf', table: 'records', to: 'id' },
  ],
  columns: [
    column('event', 'id', { required: true }),
    column('eventIri', 'iri', { required: true }),
    column('iri', 'iri', {
      required: true,
      about: '{+eventIri}',
      property: termIri('association'),
      value: '{+iri}',
    }),
    ...pointer('agent', 'agentIri', termIri('agent')),
    ...pointer('office', 'officeIri', termIri('capacity')),
    ...pointer('onBehalfOf', 'onBehalfOfIri', termIri('onBehalfOf')),
    column('role', 'code'),
    column('roleIri', 'iri', { property: termIri('role'), value: '{+roleIri}' }),
  ],
  *rows(world) {
    for (const { record, nodes } of eventsOf(world)) {
      const event = world.ref(record.id);
      for (const node of nodes) if (isAssociation(node)) yield participantRow(record, event, node);
    }
  },
};
