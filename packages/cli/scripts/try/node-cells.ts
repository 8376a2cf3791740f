import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { entriesOf } from './entries.js';
import { moduleSystems } from './module-systems.js';
import type { NodeBinary } from './node-binaries.js';
import { succeed } from './programs.js';
import { bilateral, type Stranger } from './stranger.js';
import type { Cell } from './table.js';
import type { Answers } from './project/work.js';

/** Writes the programs of the matrix into the stranger's folder, as JavaScript. */
export function writePrograms({ folder, packages, exampleFiles }: Stranger): void {
  const entries = entriesOf(packages);
  for (const { file, code } of moduleSystems) writeFileSync(join(folder, file), code(entries));
  const work = readFileSync(join(import.meta.dirname, 'project', 'work.ts'), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  writeFileSync(join(folder, 'work.mjs'), ts.transpileModule(work, { compilerOptions }).outputText);
  cpSync(join(exampleFiles, 'my-dossier'), join(folder, 'my-dossier'), { recursive: true });
}

/** Throws where one platform does not make what another made of the same. */
export type Compare = (answers: Answers) => void;

/** Compares everything with what came first. */
export function comparison(): Compare {
  const first = new Map<string, string>();
  return (answers) => {
    const differing = Object.entries(answers).filter(([name, answer]) => {
      if (!first.has(name)) first.set(name, answer);
      return first.get(name) !== answer;
    });
    if (differing.length === 0) return;
    const told = differing.map(([name, answer]) => `${name}: ${answer}, elsewhere ${first.get(name)}`);
    throw new Error(`not the same bytes as elsewhere: ${told.join('; ')}`);
  };
}

/** What the libraries do in one version of Node, loaded in every way. */
export function libraryCells(stranger: Stranger, node: NodeBinary, compare: Compare): readonly Cell[] {
  const { folder, signal } = stranger;
  return moduleSystems.map(({ column, file }) => ({
    row: `Node ${node.version}`,
    column,
    check: async () => {
      const printed = await succeed(node.program, [file], { cwd: folder, signal });
      compare(JSON.parse(printed) as Answers);
    },
  }));
}

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What the command does in one version of Node: reports, in its workers, and a tree to publish. */
export function commandCell(stranger: Stranger, node: NodeBinary, compare: Compare): Cell {
  const out = join(stranger.folder, `out-${node.version}`);
  const small = ['--dossier', 'my-dossier'];
  const call = (...args: readonly string[]): Promise<string> =>
    bilateral(stranger, args, stranger.folder, node.program);
  const check = async (): Promise<void> => {
    await call('report', ...small, '--lang', 'ur', '--date', '2026-11-21', '--out', out);
    const reports = readdirSync(out);
    if (reports.length !== 3) throw new Error(`report wrote ${reports.join(', ')}`);
    await call('publish', ...small, '--out', join(out, 'published'));
    const files = [...reports, join('published', 'checksums.sha256')];
    compare(Object.fromEntries(files.map((file) => [file, digest(join(out, file))])));
  };
  return { row: `Node ${node.version}`, column: 'command', check };
}
