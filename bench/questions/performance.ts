import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { frameFile, writeLarge } from '../large/large-dossier.js';
import { sideBySide } from '../side-by-side.js';
import { performancePage } from './page.js';
import { measured, type Topic } from './processes.js';
import { progress, type Result } from './result.js';
import type { Machine } from './targets.js';

const seed = 1947;
const searchedUpTo = 100_000;
const loads = 15;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    topics: { type: 'string', default: 'lookups,aggregates,building,search,loading' },
    /** Where the invented dossiers are kept for another run of the same program; they are taken away unless it is given. */
    data: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../../docs/performance.md', import.meta.url)) },
    /** A file of results: what is measured now takes the place of what it holds of the same topic and size, the rest stays. */
    results: { type: 'string' },
  },
});

const machine: Machine = {
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.version.slice(1),
};

const data = values.data ?? mkdtempSync(join(tmpdir(), 'bench-'));

const folderOf = async (size: number): Promise<string> => {
  const folder = join(data, String(size));
  if (existsSync(join(folder, frameFile))) return folder;
  progress(`${size}: inventing the dossier`);
  await writeLarge(folder, size, seed);
  return folder;
};

/** Times of loading, whole processes side by side: modules are loaded once in each. */
const loadingTimes = (): readonly Result[] => {
  const json = fileURLToPath(
    new URL('pakistan-russia.json', import.meta.resolve('@bilateral/core/pakistan-russia')),
  );
  const shipped = sideBySide(
    { script: 'parse-json', args: [json] },
    { script: 'import-dossier', args: [] },
    loads,
  );
  const root = sideBySide({ script: 'import-empty', args: [] }, { script: 'import-root', args: [] }, loads);
  return [
    {
      topic: 'loading',
      name: 'pakistan-russia',
      size: 0,
      library: shipped.work,
      peers: { parse: shipped.floor },
    },
    { topic: 'loading', name: 'root entry', size: 0, library: root.work - root.floor, peers: {} },
  ];
};

/** What one process could not measure leaves its rows empty, and the others as they are. */
async function measuredOrNot(topic: Topic, size: number): Promise<readonly Result[]> {
  const folder = await folderOf(size);
  try {
    return await measured(topic, folder, size);
  } catch (error) {
    progress(`error: ${String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

const kept = (): readonly Result[] =>
  values.results !== undefined && existsSync(values.results)
    ? (JSON.parse(readFileSync(values.results, 'utf8')) as readonly Result[])
    : [];

const same = (a: Result, b: Result): boolean => a.topic === b.topic && a.name === b.name && a.size === b.size;

let results = kept();

/** Every process that ends leaves its results in the file, so that a run that is stopped is not lost. */
function keep(more: readonly Result[]): void {
  results = [...results.filter((each) => !more.some((other) => same(each, other))), ...more];
  if (values.results !== undefined)
    writeFileSync(values.results, `${JSON.stringify(results, undefined, 2)}\n`);
}

async function measureAll(): Promise<void> {
  for (const topic of values.topics.split(',').filter((each) => each !== '')) {
    if (topic === 'loading') keep(loadingTimes());
    else
      for (const size of values.sizes.split(',').map(Number)) {
        if (topic === 'search' && size > searchedUpTo) continue;
        progress(`${size}: ${topic}`);
        keep(await measuredOrNot(topic as Topic, size));
      }
  }
}

try {
  await measureAll();
  writeFileSync(values.out, performancePage(machine, results));
  progress(`wrote ${values.out}`);
} finally {
  if (values.data === undefined) rmSync(data, { recursive: true, force: true });
}
