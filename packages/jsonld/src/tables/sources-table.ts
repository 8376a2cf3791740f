import type { Source } from '@bilateral/core';
import { identifierIri } from '../nodes/identifiers.js';
import { compiledInTurn } from '../write/compiled-in-turn.js';
import { home } from '../write/iris.js';
import { termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import { sourcesInTurn } from './in-turn.js';
import { column, pointer, type Row, type Table } from './table.js';

/** How many claims rest on each source, and on how many records. */
const useOf = (world: World): ReadonlyMap<string, { claims: number; records: number }> => {
  const use = new Map([...world.dossier.sources.keys()].map((id) => [id, { claims: 0, records: 0 }]));
  for (const { claims } of compiledInTurn(world.dossier)) {
    const cited = new Set<string>();
    for (const { source } of claims) {
      const count = use.get(source);
      if (!count) continue;
      count.claims += 1;
      if (!cited.has(source)) count.records += 1;
      cited.add(source);
    }
  }
  return use;
};

const row = (world: World, source: Source): Row => {
  const { dates } = world.dossier;
  const bounds = source.published === undefined ? undefined : dates[source.published];
  return {
    id: source.id,
    iri: world.iris.source(source.id),
    title: source.title,
    language: source.language,
    type: source.type,
    publisher: source.publisher,
    authors: source.authors ?? [],
    published: source.published,
    earliest: bounds?.earliest,
    latest: bounds?.latest,
    url: source.address,
    perspective: source.perspective,
    perspectiveIri: source.perspective === undefined ? undefined : world.ref(source.perspective),
    derivedFrom: source.derivedFrom,
    derivedFromIri: source.derivedFrom === undefined ? undefined : world.sourceRef(source.derivedFrom),
    sha256: source.text?.sha256,
    sentences: source.text?.sentences.length,
  };
};

/** One row for each source, with how much rests on it. */
export const sourcesTable: Table = {
  name: 'sources',
  about: '{+iri}',
  key: ['id'],
  references: [
    { column: 'perspective', table: 'records', to: 'id' },
    { column: 'derivedFrom', table: 'sources', to: 'id' },
  ],
  columns: [
    column('id', 'id', { required: true }),
    column('iri', 'iri', { required: true }),
    column('title', 'text', { required: true }),
    column('language', 'code', { required: true, property: termIri('language') }),
    column('type', 'code', {
      required: true,
      property: termIri('category'),
      value: `${home}code/source-type/{type}`,
    }),
    column('publisher', 'text'),
    column('authors', 'text', { list: true }),
    column('published', 'edtf', { property: termIri('issued') }),
    column('earliest', 'day'),
    column('latest', 'day'),
    column('url', 'iri', { property: termIri('url'), value: '{+url}' }),
    ...pointer('perspective', 'perspectiveIri', termIri('perspective')),
    ...pointer('derivedFrom', 'derivedFromIri', termIri('derivedFrom')),
    column('sha256', 'code'),
    column('sentences', 'count'),
    column('claims', 'count', { required: true }),
    column('records', 'count', { required: true }),
  ],
  *rows(world) {
    const use = useOf(world);
    for (const source of sourcesInTurn(world.dossier)) yield { ...row(world, source), ...use.get(source.id) };
  },
};

/** One row for each identifier of a record in the data of others; for joining with these. */
export const identifiersTable: Table = {
  name: 'identifiers',
  about: '{+recordIri}',
  key: ['record', 'scheme'],
  references: [{ column: 'record', table: 'records', to: 'id' }],
  columns: [
    column('record', 'id', { required: true }),
    column('recordIri', 'iri', { required: true }),
    column('scheme', 'code', { required: true }),
    column('identifier', 'text', { required: true }),
    column('identifierIri', 'iri', { property: termIri('sameAs'), value: '{+identifierIri}' }),
  ],
  *rows(world) {
    for (const record of compiledInTurn(world.dossier)) {
      const iri = world.ref(record.id);
      for (const [scheme, identifier] of Object.entries(record.identifiers ?? {})) {
        const same = identifierIri(scheme, identifier);
        yield { record: record.id, recordIri: iri, scheme, identifier, identifierIri: same };
      }
    }
  },
};
