import { conflictsIn, parsePath } from '@bilateral/core';
import { tripleOf } from '../write/claims.js';
import { conflictIri } from '../write/conflicts.js';
import { home, part } from '../write/iris.js';
import { termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import { valueCells } from './cells.js';
import { column, type Row, type Table } from './table.js';

type Conflict = ReturnType<typeof conflictsIn>[number];

/** Conflicts that the editor wrote are on no single property; the words for a side are the editor's. */
const isWritten = ({ property }: Conflict): boolean => property === 'account';

const iriOf = (world: World, conflict: Conflict): string =>
  isWritten(conflict)
    ? world.iris.conflict(conflict.record)
    : conflictIri(world.ref(conflict.record), conflict.modality, conflict.property);

const valueOf = (world: World, conflict: Conflict, value: unknown): Row => {
  if (isWritten(conflict)) {
    return { value: (value as { readonly en: string }).en, valueType: 'text', language: 'en' };
  }
  const { kind, id } = world.record(conflict.record);
  const about = { iri: world.ref(id), kind };
  const placed = { path: parsePath(conflict.property), key: conflict.property, value };
  return valueCells(world, tripleOf(world, about, placed).object);
};

const rowsOf = (world: World, conflict: Conflict): readonly Row[] => {
  const iri = iriOf(world, conflict);
  const { record, property, modality, state, basis, note, positions } = conflict;
  return positions.map(({ value, voices, sources, claims }, index) => ({
    conflict: iri,
    record: isWritten(conflict) ? undefined : record,
    property,
    modality,
    state,
    basis,
    note: note?.en,
    position: index + 1,
    positionIri: part(iri, `position-${index + 1}`),
    ...valueOf(world, conflict, value),
    voices,
    sourceIds: sources,
    claimAddresses: claims,
  }));
};

const ofConflict = { about: '{+conflict}' } as const;

/** One row for each side of each conflict, computed or written by the editor. */
export const conflictsTable: Table = {
  name: 'conflicts',
  about: '{+positionIri}',
  key: ['conflict', 'position'],
  references: [{ column: 'record', table: 'records', to: 'id' }],
  columns: [
    column('conflict', 'iri', { required: true }),
    column('record', 'id'),
    column('property', 'code', { required: true }),
    column('modality', 'code', { required: true }),
    column('state', 'code', {
      ...ofConflict,
      required: true,
      property: termIri('state'),
      value: `${home}code/conflict-state/{state}`,
    }),
    column('basis', 'code', {
      ...ofConflict,
      property: termIri('basis'),
      value: `${home}code/basis/{basis}`,
    }),
    column('note', 'text', { ...ofConflict, property: termIri('note'), language: 'en' }),
    column('position', 'count', { required: true }),
    column('positionIri', 'iri', {
      ...ofConflict,
      required: true,
      property: termIri('position'),
      value: '{+positionIri}',
    }),
    column('value', 'text', { required: true }),
    column('valueType', 'code', { required: true }),
    column('valueIri', 'iri', { property: termIri('literal'), value: '{+valueIri}' }),
    column('language', 'code'),
    column('voices', 'count', { required: true }),
    column('sourceIds', 'id', { list: true }),
    column('claimAddresses', 'text', { list: true }),
  ],
  *rows(world) {
    for (const conflict of conflictsIn(world.dossier)) yield* rowsOf(world, conflict);
  },
};
