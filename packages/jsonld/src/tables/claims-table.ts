import type { Claim, SourceClaim } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { claimNodes, type Subject } from '../write/claims.js';
import { compiledInTurn } from '../write/compiled-in-turn.js';
import { home } from '../write/iris.js';
import { termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import { lastStep, valueCells } from './cells.js';
import { sourcesInTurn } from './in-turn.js';
import { column, pointer, type Column, type Row, type Table } from './table.js';

type RowOf = (node: JsonLdNode) => Row;

const rowWriter = (
  world: World,
  about: Subject & { readonly id: string },
  claim: Claim | SourceClaim,
): RowOf => {
  const shared: Row = {
    address: claim.address,
    annotation: world.iris.claim(claim.address),
    about: about.kind === 'source' ? 'source' : 'record',
    record: about.id,
    recordIri: about.iri,
    source: claim.source,
    sourceIri: world.sourceRef(claim.source),
    at: claim.at ?? [],
  };
  return (node: JsonLdNode): Row => ({
    ...shared,
    iri: node.id,
    path: node.path as string,
    subject: node.subject,
    predicate: node.predicate,
    ...valueCells(world, node.object),
    modality: lastStep(node.modality),
    rank: lastStep(node.rank),
    confidence: lastStep(node.confidence),
    speaker: node.attributedTo?.[0],
    asOf: node.asOf,
  });
};

function* rowsOf(
  world: World,
  about: Subject & { readonly id: string },
  claims: readonly (Claim | SourceClaim)[],
): Generator<Row> {
  for (const [order, claim] of claims.entries()) {
    const rowOf = rowWriter(world, about, claim);
    for (const node of claimNodes(world, about, claim, order)) {
      if (node.type.includes('Claim')) yield rowOf(node);
    }
  }
}

const coded = (name: 'modality' | 'rank' | 'confidence'): Column =>
  column(name, 'code', { property: termIri(name), value: `${home}code/${name}/{${name}}` });

const linked = (name: 'subject' | 'predicate', value = `{+${name}}`): Column =>
  column(name, 'iri', { required: true, property: termIri(name), value });

/** One row for each value that a passage gives, whatever its modality and rank: what all other tables are made from. */
export const claimsTable: Table = {
  name: 'claims',
  about: '{+iri}',
  key: ['iri'],
  references: [{ column: 'source', table: 'sources', to: 'id' }],
  columns: [
    column('iri', 'iri', { required: true }),
    column('address', 'text', { required: true }),
    column('annotation', 'iri', { required: true, property: termIri('evidence'), value: '{+annotation}' }),
    column('about', 'code', { required: true }),
    column('record', 'id', { required: true }),
    column('recordIri', 'iri', {
      required: true,
      about: '{+annotation}',
      property: termIri('record'),
      value: '{+recordIri}',
    }),
    column('path', 'text', { required: true, property: termIri('path') }),
    linked('subject'),
    linked('predicate'),
    column('value', 'text', { required: true }),
    column('valueType', 'code', { required: true }),
    column('valueIri', 'iri', { property: termIri('object'), value: '{+valueIri}' }),
    column('language', 'code'),
    { ...coded('modality'), required: true },
    { ...coded('rank'), required: true },
    coded('confidence'),
    ...pointer('source', 'sourceIri').map((each) => ({ ...each, required: true as const })),
    column('at', 'code', { list: true }),
    column('speaker', 'iri', { property: termIri('attributedTo'), value: '{+speaker}' }),
    column('asOf', 'edtf', { property: termIri('asOf') }),
  ],
  *rows(world) {
    const { dossier, iris } = world;
    for (const { id, claims } of sourcesInTurn(dossier)) {
      yield* rowsOf(world, { id, iri: iris.source(id), kind: 'source' }, claims);
    }
    for (const { id, kind, claims } of compiledInTurn(dossier)) {
      yield* rowsOf(world, { id, iri: iris.record(kind, id), kind }, claims);
    }
  },
};
