import { createDossier, dyadYears, eventKinds, type DyadYear } from '@bilateral/core';
import { readLarge } from '../large/read-large.js';
import { documentsOf } from './documents.js';
import { dyadLoop, eventsOfTwo, tablesOf, type Counted } from './dyad-loop.js';
import { DuckDb } from './peers/duckdb.js';
import { progress, tell } from './result.js';
import { median, timed } from './timing.js';

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
void eventKinds;
