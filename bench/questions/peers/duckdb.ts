import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Document } from '../documents.js';
import { yearKey, type Counting } from '../count-loop.js';
import type { EventOfTwo } from '../dyad-loop.js';

const schema = `
  CREATE TABLE view (record VARCHAR, kind VARCHAR, modality VARCHAR, year VARCHAR, first INTEGER, last INTEGER);
  CREATE TABLE pair (record VARCHAR, year INTEGER, state1 VARCHAR, state2 VARCHAR, directed INTEGER, counted INTEGER, kind VARCHAR, class VARCHAR, score DOUBLE, conflicts INTEGER);
  CREATE TABLE cited (record VARCHAR, source VARCHAR);
`;

const countIf = (condition: string, column: string): string =>
  `count(*) FILTER (counted = 1 AND ${condition}) AS "${column}"`;

const dyadYears = `
  WITH heard AS (
    SELECT year, state1, state2, count(DISTINCT source) AS sources
    FROM pair JOIN cited USING (record) WHERE counted = 1 GROUP BY ALL
  )
  SELECT pair.state1, pair.state2, pair.year,
    max(directed * counted) AS directed,
    ${countIf('true', 'events')}, ${countIf('directed = 1', 'directedEvents')}, ${countIf('directed = 0', 'undirectedEvents')},
    ${countIf("kind = 'visit'", 'visits')}, ${countIf("kind = 'meeting'", 'meetings')},
    ${countIf("kind = 'conference'", 'conferences')}, ${countIf("kind = 'exercise'", 'exercises')},
    ${countIf("kind = 'shipment'", 'shipments')}, ${countIf("kind IN ('signing', 'agreement')", 'signings')},
    ${countIf("kind = 'accession'", 'accessions')}, ${countIf("kind = 'event'", 'plainEvents')},
    ${countIf("class = 'ploverConsult'", 'ploverConsult')}, ${countIf("class = 'ploverSupport'", 'ploverSupport')},
    ${countIf("class = 'ploverCooperate'", 'ploverCooperate')}, ${countIf('class IS NULL', 'uncoded')},
    coalesce(sum(score) FILTER (counted = 1), 0) AS "scoreSum",
    coalesce(any_value(heard.sources), 0) AS sources,
    coalesce(sum(conflicts) FILTER (counted = 1), 0) AS "openConflicts"
  FROM pair LEFT JOIN heard USING (year, state1, state2) GROUP BY pair.state1, pair.state2, pair.year
`;

type Values = readonly (string | number | null)[];

/** Tables in DuckDB, in this process. */
export class DuckDb {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async load(views: readonly Document[], events: Iterable<EventOfTwo>): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(':memory:');
    const loaded = new DuckDb(await instance.connect());
    await loaded.#connection.run(schema);
    await loaded.#fill('view', viewRows(views));
    await loaded.#fill('pair', pairRows(events));
    await loaded.#fill('cited', citedRows(views));
    return loaded;
  }

  countByYearAndKind({ kinds, within }: Counting): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const listed = kinds.map((kind) => `'${kind}'`).join(', ');
    const period = within ? `AND first >= ${within[0]} AND last <= ${within[1]}` : '';
    return this.#ask(
      `SELECT year, kind, count(*) AS count FROM view WHERE modality = 'actual' AND kind IN (${listed}) ${period} GROUP BY ALL`,
    );
  }

  dyadYears(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#ask(dyadYears);
  }

  async #ask(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const reader = await this.#connection.runAndReadAll(query);
    return reader.getRowObjectsJS();
  }

  async #fill(table: string, rows: Iterable<Values>): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    for (const row of rows) {
      for (const value of row) {
        if (value === null) appender.appendNull();
        else if (typeof value === 'string') appender.appendVarchar(value);
        else if (Number.isInteger(value)) appender.appendInteger(value);
        else appender.appendDouble(value);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
}

function* viewRows(views: readonly Document[]): Generator<Values> {
  for (const view of views)
    yield [view.record, view.kind, view.modality, yearKey(view), view.first ?? null, view.last ?? null];
}

/** An event without a direction stands in both rows; one with a direction leaves an empty row for the way back. */
function* pairRows(events: Iterable<EventOfTwo>): Generator<Values> {
  for (const { view, year, from, to, isDirected, code } of events) {
    const conflicts = view.openValues + view.openAccounts.length;
    const row = (state1: string, state2: string, counted: number): Values => [
      ...[view.record, year, state1, state2, isDirected ? 1 : 0, counted, view.kind],
      ...[code?.[0] ?? null, code ? code[1] + 0.0 : null, conflicts],
    ];
    yield row(from, to, 1);
    yield row(to, from, isDirected ? 0 : 1);
  }
}

function* citedRows(views: readonly Document[]): Generator<Values> {
  for (const { record, modality, sources } of views)
    if (modality === 'actual') for (const source of sources) yield [record, source];
}
