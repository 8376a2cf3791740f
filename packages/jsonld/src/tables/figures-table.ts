import type { Claim, CompiledRecord, Quantity } from '@bilateral/core';
import { statusOf } from '../nodes/figures.js';
import { compiledInTurn } from '../write/compiled-in-turn.js';
import { home, part } from '../write/iris.js';
import { scaled } from '../write/shared.js';
import { termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import { column, pointer, type Details, type Row, type Table } from './table.js';

type SeriesRecord = CompiledRecord<'figure'>;

const definitionCells = ({ id, definition }: SeriesRecord, iri: string): Row => {
  const { measure, of, flow, commodity, coverage, year, reporter } = definition;
  return {
    figure: id,
    figureIri: iri,
    measure,
    of: of ?? [],
    flow,
    commodity,
    coverage,
    yearKind: year,
    reporter,
  };
};

/** An amount as a number, and as stated. */
const amountCells = (quantity: Quantity): Row => {
  const { value, min, max, scale, approximate, unit, currency, per } = quantity;
  return {
    amount: scaled(value, scale),
    minimum: scaled(min, scale),
    maximum: scaled(max, scale),
    approximate: approximate ? 'true' : 'false',
    stated: value,
    scale,
    unit,
    currency,
    per,
  };
};

/** A bound is no observed value, so that only what has an amount has a status and an observation. */
const observationCells = (world: World, claim: Claim, period: string, value: Quantity): Row => {
  const status = value.value === undefined ? undefined : statusOf(claim, value);
  if (status === undefined) return {};
  return {
    status: status.slice(-1),
    observation: part(world.iris.claim(claim.address), 'observation', period),
  };
};

function* pointRows(world: World, figure: SeriesRecord, claim: Claim<'figure'>): Generator<Row> {
  const defined = definitionCells(figure, world.ref(figure.id));
  for (const { iri, path, value: stated } of world.stated(claim as Claim).values) {
    const [list, period = '', field] = path;
    if (list !== 'points' || field !== 'value') continue;
    const value = stated as Quantity;
    const { earliest, latest } = world.dossier.dates[period] ?? {};
    yield {
      iri,
      ...defined,
      period,
      earliest,
      latest,
      ...amountCells(value),
      modality: claim.modality,
      rank: claim.rank,
      ...observationCells(world, claim as Claim, period, value),
      source: claim.source,
      sourceIri: world.sourceRef(claim.source),
      at: claim.at ?? [],
    };
  }
}

const coded = (name: 'modality' | 'rank'): Details => ({
  property: termIri(name),
  value: `${home}code/${name}/{${name}}`,
  required: true as const,
});

/** One row for each value that a passage gives for a period of a series, with its status as SDMX has it. */
export const figuresTable: Table = {
  name: 'figures',
  about: '{+iri}',
  key: ['iri'],
  references: [
    { column: 'figure', table: 'records', to: 'id' },
    { column: 'source', table: 'sources', to: 'id' },
  ],
  columns: [
    column('iri', 'iri', { required: true }),
    ...pointer('figure', 'figureIri').map((each) => ({ ...each, required: true as const })),
    column('measure', 'code', { required: true }),
    column('of', 'id', { list: true }),
    ...(['flow', 'commodity', 'coverage', 'yearKind', 'reporter'] as const).map((name) =>
      column(name, 'code'),
    ),
    column('period', 'edtf', { required: true }),
    column('earliest', 'day'),
    column('latest', 'day'),
    ...(['amount', 'minimum', 'maximum'] as const).map((name) => column(name, 'decimal')),
    column('approximate', 'boolean', { required: true }),
    column('stated', 'decimal'),
    ...(['scale', 'unit', 'currency', 'per'] as const).map((name) => column(name, 'code')),
    column('modality', 'code', coded('modality')),
    column('rank', 'code', coded('rank')),
    column('status', 'code'),
    column('observation', 'iri'),
    ...pointer('source', 'sourceIri').map((each) => ({ ...each, required: true as const })),
    column('at', 'code', { list: true }),
  ],
  *rows(world) {
    for (const record of compiledInTurn(world.dossier)) {
      if (record.kind !== 'figure') continue;
      for (const claim of record.claims) yield* pointRows(world, record, claim);
    }
  },
};
