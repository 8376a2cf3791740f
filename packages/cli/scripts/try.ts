import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { browserCell } from './try/browser-cell.js';
import { exampleChecks, type Check } from './try/example-checks.js';
import { commandCell, comparison, libraryCells, writePrograms } from './try/node-cells.js';
import { nodeBinary, type NodeBinary } from './try/node-binaries.js';
import { settle } from './try/pool.js';
import { npm } from './try/programs.js';
import { nodeVersions } from './try/promised.js';
import { publishPackages } from './try/publish-packages.js';
import { readmeChecks, wholeReport } from './try/readme-checks.js';
import { startRegistry } from './try/registry.js';
import { installAsStranger, type Stranger } from './try/stranger.js';
import { tableOf, type Cell, type Outcome } from './try/table.js';
import { typeCells } from './try/type-cells.js';
import { inWorkplace, type Workplace } from './try/workplace.js';

/**
 * Meets the packages as a stranger does: publishes them to a registry of this machine, installs them from there in an empty folder, and
 * runs there every program of the README files, every example of the command, and the packages in every version of Node and every
 * module system that are promised. Prints a table; exit code 1 if anything fails. `--built` takes the packages as they lie built.
 */
const began = performance.now();
const root = join(import.meta.dirname, '..', '..', '..');

const say = (text: string): void => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(3);
  process.stderr.write(`${seconds} s  ${text}\n`);
};

async function installed(place: Workplace): Promise<Stranger> {
  const built = process.argv.includes('--built');
  say(built ? 'starting a registry' : 'starting a registry, and building the packages');
  const [registry] = await Promise.all([
    startRegistry(place),
    built ? undefined : npm(['run', 'build'], { cwd: root, signal: place.signal }),
  ]);
  try {
    say(`publishing to ${registry.address}`);
    const packages = await publishPackages(registry, place);
    say('installing in an empty folder');
    return await installAsStranger(packages, registry, place);
  } finally {
    registry.stop();
  }
}

async function cellsOf(
  stranger: Stranger,
  nodes: readonly NodeBinary[],
  place: Workplace,
): Promise<readonly Cell[]> {
  const libraries = comparison();
  const command = comparison();
  writePrograms(stranger);
  return [
    ...nodes.flatMap((node) => [
      ...libraryCells(stranger, node, libraries),
      commandCell(stranger, node, command),
    ]),
    ...typeCells(stranger, place),
    browserCell(stranger, libraries),
  ];
}

async function timed(
  title: string,
  work: () => Promise<void>,
): Promise<{ seconds: number; problem?: string }> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  try {
    await work();
    return { seconds: seconds() };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    say(`FAILED ${title}`);
    return { seconds: seconds(), problem: `${title}\n${problem}` };
  }
}

const cellWork = (cell: Cell) => async (): Promise<Outcome> => ({
  row: cell.row,
  column: cell.column,
  ...(await timed(`${cell.row}, ${cell.column}`, cell.check)),
});

const checkWork = (row: string) => (check: Check) => async (): Promise<Outcome> => ({
  row,
  column: check.title,
  ...(await timed(check.title, check.run)),
});

const problemsIn = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));

async function outcomesOf(work: readonly (() => Promise<Outcome>)[]): Promise<readonly Outcome[]> {
  const settled = await settle(work, availableParallelism());
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

async function meet(place: Workplace): Promise<number> {
  const downloads = settle(
    nodeVersions.map((range) => () => nodeBinary(range, place)),
    2,
  );
  const stranger = await installed(place);
  say('fetching versions of Node');
  const nodes = (await downloads).map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  const examples = await exampleChecks(stranger);
  const readmes = readmeChecks(stranger, nodes.at(-1)!);
  say(`running ${readmes.length} programs of README files and ${examples.length} examples of the command`);
  const told = await outcomesOf([
    ...[wholeReport(stranger), ...readmes].map(checkWork('README')),
    ...examples.map(checkWork('example')),
  ]);
  const cells = await cellsOf(stranger, nodes, place);
  say(`trying ${cells.length} combinations of platform and module system`);
  const outcomes = await outcomesOf(cells.map(cellWork));
  process.stdout.write(`\n${tableOf(outcomes)}\n\n`);
  const problems = [...problemsIn(told), ...problemsIn(outcomes)];
  for (const problem of problems) process.stdout.write(`FAILED ${problem}\n\n`);
  const count = told.length + outcomes.length;
  say(`${count - problems.length} of ${count} work; downloads stay in ${place.cache}`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = await inWorkplace(meet);
