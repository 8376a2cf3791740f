import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeExamples, type Example } from '../../test/api/examples.js';
import type { Check } from './example-checks.js';
import type { NodeBinary } from './node-binaries.js';
import { succeed } from './programs.js';
import { bilateral, type Stranger } from './stranger.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** The program of the root README, with the lines that it says are printed first. */
function rootExample(): Example {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, code, printed] = /```js\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)…\n```/.exec(readme) ?? [];
  if (code === undefined || printed === undefined) throw new Error('The README has no program.');
  return { title: 'README.md', code, printed };
}

async function runProgram(
  { title, code, printed }: Example,
  folder: string,
  node: NodeBinary,
  signal: AbortSignal,
): Promise<void> {
  // Node runs TypeScript whose types can be blanked out.
  const file = `${title.replace(/[^A-Za-z0-9]+/g, '-')}.mts`;
  writeFileSync(join(folder, file), code);
  const stdout = await succeed(node.program, [file], { cwd: folder, signal });
  const asSaid =
    printed === undefined || stdout === printed || (title === 'README.md' && stdout.startsWith(printed));
  if (!asSaid) throw new Error(`prints not what stands there, but:\n${stdout.slice(0, 2000)}`);
}

/** A check for each program in the README files, and the report of the shipped dossier. */
export function readmeChecks(stranger: Stranger, node: NodeBinary): readonly Check[] {
  const folder = join(stranger.folder, 'readmes');
  mkdirSync(folder);
  return [rootExample(), ...readmeExamples()].map((example) => ({
    title: example.title,
    run: () => runProgram(example, folder, node, stranger.signal),
  }));
}

/** The report that the root README asks for first: the whole shipped dossier. */
export function wholeReport(stranger: Stranger): Check {
  const args = ['report', '--date', '2026-11-21', '--out', 'whole'];
  return {
    title: `bilateral ${args.join(' ')}`,
    run: async () => {
      await bilateral(stranger, args, stranger.folder);
      for (const ending of ['en.docx', 'en.pdf', 'jsonld']) {
        const size = readFileSync(join(stranger.folder, 'whole', `pakistan-russia.${ending}`)).length;
        if (size < 500_000) throw new Error(`pakistan-russia.${ending} has only ${size} bytes`);
      }
    },
  };
}
