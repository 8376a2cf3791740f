import {
  countBy,
  createDossier,
  dyadYears,
  eventKinds,
  type Count,
  type DyadYear,
  type RecordFilter,
} from '@bilateral/core';
import { readLarge } from '../large/read-large.js';
import { countLoop, type Counting } from './count-loop.js';
import { documentsOf } from './documents.js';
import { dyadLoop, eventsOfTwo, type Counted } from './dyad-loop.js';
import { tablesOf } from './dyad-tables.js';
import { DuckDb } from './peers/duckdb.js';
import { progress, tell } from './result.js';
import { median, sum, timed } from './timing.js';

const rounds = 5;

const [folder = '', events = '1000'] = process.argv.slice(2);
const size = Number(events);
const { compiled } = readLarge(folder);
const { views } = documentsOf(compiled);
const tables = tablesOf(compiled, views);
const { parties } = compiled.dossier;
const dossier = createDossier(compiled);
const duck = await DuckDb.load(views, eventsOfTwo(views, tables, parties));
progress(`${size}: tables loaded`);

const key = ({ year, state1, state2 }: Pick<Counted, 'year' | 'state1' | 'state2'>): string =>
  `${year} ${state1} ${state2}`;

/** Every column that the other has too must hold the same. */
const mustAgree = (rows: readonly DyadYear[], peer: string, others: readonly object[]): void => {
  const byKey = new Map(
    (others as Counted[]).map((row) => [key(row), row as unknown as Record<string, unknown>]),
  );
  if (byKey.size !== rows.length) throw new Error(`${peer} has ${byKey.size} rows, not ${rows.length}`);
  for (const row of rows)
    for (const [column, value] of Object.entries(byKey.get(key(row)) ?? {})) {
      const own = row[column as keyof DyadYear];
      if (typeof own === 'number' ? Math.abs(own - Number(value)) < 1e-6 : own === value) continue;
      throw new Error(`${peer} has ${String(value)} ${column} in ${key(row)}, not ${String(own)}`);
    }
};

const inTurn = async (sides: readonly (() => unknown)[]): Promise<readonly number[]> => {
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [side, ask] of sides.entries()) {
      const start = performance.now();
      await ask();
      times[side]?.push(performance.now() - start);
    }
  return times.map(median);
};

const duckCounts = async (counting: Counting): Promise<ReadonlyMap<string, number>> => {
  const rows = await duck.countByYearAndKind(counting);
  return new Map(rows.map(({ year, kind, count }) => [`${String(year)} ${String(kind)}`, Number(count)]));
};

const libraryCounts = (rows: readonly Count<'year' | 'kind'>[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ key: { year, kind }, count }) => [`${year} ${kind}`, count]));

const sameCounts = (
  peer: string,
  own: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): void => {
  for (const each of new Set([...own.keys(), ...other.keys()]))
    if (own.get(each) !== other.get(each))
      throw new Error(`${peer} counts ${String(other.get(each))} for ${each}, not ${String(own.get(each))}`);
};

/** Counts by year and kind, all of the events or those within three years. */
async function counting(name: string, wanted: Counting, period: RecordFilter): Promise<void> {
  const filter: RecordFilter = { kind: eventKinds, modality: 'actual', ...period };
  const ask = () => countBy(dossier, ['year', 'kind'], filter);
  const first = timed(ask);
  const own = libraryCounts(first.value);
  sameCounts('the loop', own, countLoop(views, wanted));
  sameCounts('DuckDB', own, await duckCounts(wanted));
  const [library, loop, sql] = await inTurn([ask, () => countLoop(views, wanted), () => duckCounts(wanted)]);
  tell({
    topic: 'aggregates',
    name,
    size,
    library: library ?? Number.NaN,
    peers: { loop: loop ?? Number.NaN, duckdb: sql ?? Number.NaN },
    notes: { records: sum([...own.values()]), 'very first call': first.took },
  });
}

async function dyads(): Promise<void> {
  const first = timed(() => dyadYears(dossier).rows);
  mustAgree(first.value, 'the loop', dyadLoop(views, tables, parties));
  mustAgree(first.value, 'DuckDB', await duck.dyadYears());
  const [library, loop, sql] = await inTurn([
    () => dyadYears(dossier),
    () => dyadLoop(views, tables, parties),
    () => duck.dyadYears(),
  ]);
  tell({
    topic: 'aggregates',
    name: 'dyadYears',
    size,
    library: library ?? Number.NaN,
    peers: { loop: loop ?? Number.NaN, duckdb: sql ?? Number.NaN },
    notes: { rows: first.value.length, 'very first call': first.took },
  });
}

await counting('countBy', { kinds: eventKinds }, {});
await counting(
  'countBy in a period',
  { kinds: eventKinds, within: [20120101, 20141231] },
  { period: { within: '2012/2014' } },
);
await dyads();
