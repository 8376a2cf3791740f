import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds the packages and writes anew every committed file that is made from the dossier or the model: tables of the model, pages of
 * `docs/`, golden files, and what READMEs show of the command. `git diff` then tells what a change comes to; look at it before it is
 * committed. Not written are pictures (`npm run gallery`) and measured times (`docs/performance.md`).
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

const run = (command: string, ...args: readonly string[]): void => {
  say(`${command} ${args.join(' ')} …`);
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, RENEW: '1' },
  });
};

const script = (path: string): void => run('npx', 'tsx', `packages/${path}.ts`);

/** A golden test writes its file under `RENEW`. */
const golden = (folder: string, ...files: readonly string[]): void =>
  run('npx', 'vitest', 'run', '--root', folder, '--testTimeout=60000', ...files);

/** A line of the command with what it prints; a line alone is shown for itself. */
const shown = /(```console\n\$ bilateral (.+)\n)((?:(?!```).*\n)+)(```)/g;

/** What the command prints, refused or not: a page shows whichever it is. */
function printed(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'packages/cli/bin/bilateral.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return (error as { readonly stderr: string }).stderr;
  }
}

function showAnew(page: string): void {
  say(`${page} …`);
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const anew = text.replaceAll(
    shown,
    (_block, head: string, line: string, _output, foot: string) =>
      `${head}${printed(line.split(' '))}${foot}`,
  );
  writeFileSync(path, anew);
}

script('core/scripts/property-types');
run('npm', 'run', 'build', '-w', '@bilateral/core');
for (const page of ['model-page', 'names-table', 'coverage-page', 'questions-page'])
  script(`core/scripts/${page}`);
for (const table of ['shapes', 'print-context']) script(`jsonld/scripts/${table}`);
run('npm', 'run', 'build');
script('jsonld/scripts/sparql-page');
golden('packages/report', 'test/golden.test.ts');
for (const example of ['own-dossier', 'query-visits', 'read-linked-data', 'write-reports'])
  golden(`examples/${example}`);
for (const page of ['packages/cli/README.md', 'docs/errors.md']) showAnew(page);
say('Look at what changed: git diff');
