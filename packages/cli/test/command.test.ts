import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dossierFolder, temporaryFolder } from './dossier-folder.js';

const bin = join(import.meta.dirname, '..', 'bin', 'bilateral.js');

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const bilateral = (args: readonly string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { exitCode: status, stdout, stderr };
};

/** Runs a line of the shell in which `bilateral` is the command. */
const shell = (line: string): Ended => {
  const script = `set -o pipefail; bilateral() { '${process.execPath}' '${bin}' "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  return { exitCode: status, stdout, stderr };
};

test('the file that npm links is executable and starts the command', () => {
  const { status, stdout } = spawnSync(bin, ['--version'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
  });
});

test('the dossier that comes with the command is the default', () => {
  const { exitCode, stdout, stderr } = bilateral(['validate']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^valid: \d{3,} records, \d{3,} claims, \d+ sources\n$/);
});

test.each(['records', 'claims', 'sources', 'conflicts', 'timeline', 'verify'])(
  '%s --json prints nothing but JSON objects',
  (command) => {
    const { exitCode, stdout, stderr } = bilateral([command, '--json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toBeTypeOf('object');
  },
);

test('in a pipe there are no colours, no cut cells and no progress', () => {
  const { stdout } = bilateral(['claims']);
  expect(stdout).not.toContain('\u001b');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(200);
});

test('a reader that has seen enough is no error', () => {
  expect(shell('bilateral claims --json | head -n 1 >/dev/null')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test.skipIf(process.platform !== 'linux')('a full disk is an error', () => {
  const { exitCode, stderr } = shell('bilateral claims >/dev/full');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: the output cannot be written: ENOSPC/);
});

test('wrong usage exits with 2, a wrong request with 1, and neither shows a stack', async () => {
  const { dossier } = await dossierFolder({ 'records/state/arcadia.yaml': ': : [' });
  const usage = bilateral(['clams']);
  const request = bilateral(['records', '--record', 'nobody-at-all']);
  const data = bilateral(['report', '--dossier', dossier, '--out', join(dossier, 'out')]);
  expect([usage, request, data].map(({ exitCode }) => exitCode)).toEqual([2, 1, 1]);
  for (const { stdout, stderr } of [usage, request, data]) {
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
  }
});

test.each([
  ['diff', 'pakistan-russia'],
  ['show', 'pakistan', '--json', '--dossier'],
])('Ctrl-C in the middle of %s ends it at once, as shells report with 130', async (...args) => {
  const dossier = join(import.meta.dirname, '..', '..', 'core', 'data', 'pakistan-russia');
  const child = spawn(process.execPath, [bin, ...args, dossier], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) =>
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal })),
  );
  let printed = '';
  child.stdout.on('data', (more) => (printed += String(more)));
  // To read the folder alone takes longer than this, without a moment in between.
  await setTimeout(1500);
  const interrupted = performance.now();
  child.kill('SIGINT');
  // A shell reports 128 and the number of the signal, which is 2.
  expect(await ended).toEqual({ exitCode: null, signal: 'SIGINT' });
  expect(performance.now() - interrupted).toBeLessThan(2000);
  expect(printed).toBe('');
});

test('Ctrl-C in the middle of a report exits with 130 at once and leaves no file', async () => {
  const out = temporaryFolder();
  writeFileSync(join(out, 'pakistan-russia.en.pdf'), 'old');
  const child = spawn(process.execPath, [bin, 'report', '--out', out], { stdio: 'ignore' });
  const ended = new Promise((resolve) =>
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal })),
  );
  await setTimeout(2000);
  // Laying out the Word file alone takes much longer than this.
  const interrupted = performance.now();
  child.kill('SIGINT');
  expect(await ended).toEqual({ exitCode: 130, signal: null });
  expect(performance.now() - interrupted).toBeLessThan(3000);
  expect(readdirSync(out)).toEqual(['pakistan-russia.en.pdf']);
  expect(readFileSync(join(out, 'pakistan-russia.en.pdf'), 'utf8')).toBe('old');
}, 30_000);

test('Ctrl-C in the middle of publishing exits with 130 at once and leaves what stood there, and nothing else', async () => {
  const home = temporaryFolder();
  const { dossier } = await dossierFolder();
  const out = join(home, 'published');
  expect(bilateral(['publish', '--dossier', dossier, '--out', out]).exitCode).toBe(0);
  const before = readFileSync(join(out, 'checksums.sha256'), 'utf8');
  const child = spawn(process.execPath, [bin, 'publish', '--out', out], { stdio: 'ignore' });
  const ended = new Promise((resolve) =>
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal })),
  );
  const begun = (): boolean =>
    readdirSync(home).some((name) => existsSync(join(home, name, 'data.nt')) && name !== 'published');
  while (!begun()) await setTimeout(50);
  // All other files are still to come.
  const interrupted = performance.now();
  child.kill('SIGINT');
  expect(await ended).toEqual({ exitCode: 130, signal: null });
  expect(performance.now() - interrupted).toBeLessThan(5000);
  expect(readdirSync(home)).toEqual(['published']);
  expect(readFileSync(join(out, 'checksums.sha256'), 'utf8')).toBe(before);
}, 60_000);
