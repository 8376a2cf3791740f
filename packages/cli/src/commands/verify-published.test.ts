import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/dossier-folder.js';
import { writeKeys, writePublished } from '../../test/published-tree.js';
import { runCommand, type Ran } from '../../test/run-command.js';
import { walkTree } from '../published/walk-tree.js';

const home = mkdtempSync(join(tmpdir(), 'bilateral-'));
const tree = join(home, 'published');
const key = join(home, 'public.pem');
beforeAll(async () => void (await writePublished(home)), 60_000);
afterAll(() => rmSync(home, { recursive: true }));

const copy = (): string => {
  const out = join(temporaryFolder(), 'published');
  cpSync(tree, out, { recursive: true });
  return out;
};

const verify = (folder: string, ...args: readonly string[]): Promise<Ran> =>
  runCommand(['verify', '--published', folder, ...args]);

const digest = (folder: string, path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');

const rewrite = (folder: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'latin1')), 'latin1');

/** One bit of one byte in the middle. */
const tamper = (folder: string, path: string): void => {
  const bytes = readFileSync(join(folder, path));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, path), bytes);
};

/** Writes the checksum that a file has now into the list. */
const list = (folder: string, path: string): void =>
  rewrite(folder, 'checksums.sha256', (text) =>
    text.replace(new RegExp(`^[0-9a-f]{64}(?=  ${path}$)`, 'm'), digest(folder, path)),
  );

describe('a tree as it was published', () => {
  test('is found intact', async () => {
    const files = walkTree(tree).length - 2;
    const { exitCode, stdout, stderr } = await verify(tree, '--key', key);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [first, second, third] = stdout.split('\n');
    expect(first).toBe(`files: ${files} of ${files} intact`);
    expect(second).toMatch(
      new RegExp(
        `^graph: ${digest(tree, 'data.nt')} in data.nt \\([\\d.]+ s\\) and data.jsonld \\([\\d.]+ s\\)$`,
      ),
    );
    expect(third).toMatch(/^signature: valid, by the key SHA256:[0-9a-f]{64}$/);
  });

  test('is told file by file with --json', async () => {
    const { exitCode, lines } = await verify(tree, '--key', key, '--json');
    expect(exitCode).toBe(0);
    const canonical = digest(tree, 'data.nt');
    expect(lines().slice(-3)).toMatchObject([
      { graph: 'data.nt', state: 'equal', canonical, sha256: canonical },
      { graph: 'data.jsonld', state: 'equal', canonical, sha256: canonical },
      { signature: 'valid' },
    ]);
    const files = lines().slice(0, -3);
    expect(files).toHaveLength(walkTree(tree).length - 2);
    for (const { file, state, listed, sha256 } of files) {
      expect([file, state, listed]).toEqual([file, 'intact', sha256]);
      expect(sha256).toBe(digest(tree, String(file)));
    }
  });

  test('has an unverified signature where no key is given, and that is said', async () => {
    const { exitCode, stdout } = await verify(tree);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\nsignature: unverified; --key names the public key');
  });

  test('need not be signed, unless a key is given', async () => {
    const folder = copy();
    rmSync(join(folder, 'checksums.sha256.sig'));
    expect((await verify(folder)).stdout).toContain('\nsignature: none\n');
    const { exitCode, stderr } = await verify(folder, '--key', key);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the tree is not signed\n  found: no such file\n');
  });
});

/** One file of each kind that publish writes: of those beside each other, the first with its ending. */
const kindsIn = (folder: string): readonly string[] => [
  ...new Map(
    walkTree(folder)
      .filter(({ path }) => !path.startsWith('checksums.'))
      .map(({ path }) => [`${dirname(path)} ${path.slice(path.lastIndexOf('.'))}`, path]),
  ).values(),
];

describe('one changed byte is found', () => {
  test('in every kind of file, all of them together', async () => {
    const folder = copy();
    const kinds = kindsIn(folder);
    expect(kinds.length).toBeGreaterThan(15);
    const expected = new Map(kinds.map((path) => [path, digest(folder, path)]));
    for (const path of kinds) tamper(folder, path);
    const { exitCode, stdout, stderr } = await verify(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^files: \d+ of \d+ intact\n/);
    for (const [path, listed] of expected) {
      const problem = `error: ${join(folder, path)}: the file changed since it was published\n`;
      expect(stderr).toContain(`${problem}  found: ${digest(folder, path)}\n  expected: ${listed}\nhint: `);
    }
    expect(stderr).toMatch(/error: \d+ problems in the published tree\n$/);
  });

  test('and no other file is blamed', async () => {
    const folder = copy();
    tamper(folder, 'doc/shared.ttl');
    const { stderr } = await verify(folder, '--key', key);
    expect(stderr.match(/^error: .*$/gm)).toEqual([
      `error: ${join(folder, 'doc/shared.ttl')}: the file changed since it was published`,
      'error: 1 problem in the published tree',
    ]);
  });
});

interface Fault {
  readonly title: string;
  readonly spoil: (folder: string) => void;
  readonly args?: readonly string[];
  /** What the errors say, in their order, without the last. */
  readonly errors: readonly string[];
}

const drop = (name: string) => (folder: string) =>
  rewrite(folder, 'checksums.sha256', (text) => text.replace(new RegExp(`^.*  ${name}\\n`, 'm'), ''));

const faults: readonly Fault[] = [
  {
    title: 'a removed file',
    spoil: (folder) => rmSync(join(folder, 'doc/shared.ttl')),
    errors: ['doc/shared.ttl: the file is not there'],
  },
  {
    title: 'an added file',
    spoil: (folder) => writeFileSync(join(folder, 'doc/record/more.ttl'), ''),
    errors: ['doc/record/more.ttl: the file is in no list'],
  },
  {
    title: 'a link in place of a file, whatever it leads to',
    spoil: (folder) => {
      renameSync(join(folder, 'data.ttl'), join(dirname(folder), 'outside.ttl'));
      symlinkSync('../outside.ttl', join(folder, 'data.ttl'));
    },
    errors: ['data.ttl: this is a link, or no file at all'],
  },
  {
    title: 'a linked folder',
    spoil: (folder) => symlinkSync('../..', join(folder, 'doc/more')),
    errors: ['doc/more: this is a link, or no file at all'],
  },
  {
    title: 'a linked signature',
    spoil: (folder) => {
      renameSync(join(folder, 'checksums.sha256.sig'), join(dirname(folder), 'signature'));
      symlinkSync('../signature', join(folder, 'checksums.sha256.sig'));
    },
    errors: ['checksums.sha256.sig: this is a link, or no file at all'],
  },
  {
    title: 'a changed file with its checksum, where the list is signed',
    spoil: (folder) => {
      tamper(folder, 'data.ttl');
      list(folder, 'data.ttl');
    },
    args: ['--key', key],
    errors: ['checksums.sha256.sig: the signature is not that of this list by this key'],
  },
  {
    title: 'a changed data.nt with its checksum',
    spoil: (folder) => {
      rewrite(folder, 'data.nt', (text) => text.replaceAll('Ada Byrne', 'Eve Byrne'));
      list(folder, 'data.nt');
    },
    errors: ['data.nt: the graph is not the one of canonical.sha256'],
  },
  {
    title: 'a changed data.nt with its checksum and the digest of the graph',
    spoil: (folder) => {
      rewrite(folder, 'data.nt', (text) => text.replaceAll('Ada Byrne', 'Eve Byrne'));
      list(folder, 'data.nt');
      writeFileSync(join(folder, 'canonical.sha256'), `${digest(folder, 'data.nt')}  data.nt\n`);
      list(folder, 'canonical.sha256');
    },
    errors: ['data.jsonld: the graph is not the one of canonical.sha256'],
  },
  {
    title: 'a changed data.jsonld with its checksum',
    spoil: (folder) => {
      rewrite(folder, 'data.jsonld', (text) => text.replace('Ada Byrne', 'Eve Byrne'));
      list(folder, 'data.jsonld');
    },
    errors: ['data.jsonld: the graph is not the one of canonical.sha256'],
  },
  {
    title: 'a data.jsonld that asks for a context in the network',
    spoil: (folder) => {
      writeFileSync(join(folder, 'data.jsonld'), '{"@context":"https://example.org/context.jsonld"}');
      list(folder, 'data.jsonld');
    },
    errors: ['data.jsonld: the graph cannot be read'],
  },
  {
    title: 'a data.nt that is no UTF-8',
    spoil: (folder) => {
      rewrite(folder, 'data.nt', (text) => `${text}\u00ff`);
      list(folder, 'data.nt');
    },
    errors: ['data.nt: the graph cannot be read'],
  },
  {
    title: 'a digest of the graph that is none',
    spoil: (folder) => {
      writeFileSync(join(folder, 'canonical.sha256'), 'none\n');
      list(folder, 'canonical.sha256');
    },
    errors: ['canonical.sha256:1: the line is no checksum'],
  },
  {
    title: 'a tree that does not tell of its graph',
    spoil: (folder) => {
      rmSync(join(folder, 'canonical.sha256'));
      drop('canonical.sha256')(folder);
    },
    errors: ['checksums.sha256: the list does not name canonical.sha256'],
  },
  {
    title: 'a list that points out of the tree',
    spoil: (folder) => {
      writeFileSync(join(dirname(folder), 'secret'), 'secret');
      const sha256 = digest(dirname(folder), 'secret');
      const lines = ['../secret', join(dirname(folder), 'secret')].map((path) => `${sha256}  ${path}\n`);
      rewrite(folder, 'checksums.sha256', (text) => `${lines.join('')}${text}`);
    },
    errors: [
      'checksums.sha256:1: the path leads out of the tree',
      'checksums.sha256:2: the path leads out of the tree',
    ],
  },
  {
    title: 'a spoilt signature',
    spoil: (folder) => rewrite(folder, 'checksums.sha256.sig', (text) => text.slice(4)),
    args: ['--key', key],
    errors: ['checksums.sha256.sig: the signature is not that of this list by this key'],
  },
];

describe('the command fails with 1, says what is wrong and no more, and hints, for', () => {
  test.each(faults)('$title', async ({ spoil, args = [], errors }) => {
    const folder = copy();
    spoil(folder);
    const people = await verify(folder, ...args);
    expect(people.exitCode).toBe(1);
    const told = people.stderr.match(/^error: .*$/gm)?.slice(0, -1);
    expect(told).toEqual(errors.map((error) => `error: ${join(folder, error)}`));
    expect(people.stderr.match(/^ {2}found: ./gm)).toHaveLength(errors.length);
    expect(people.stderr.match(/^ {2}expected: ./gm)).toHaveLength(errors.length);
    expect(people.stderr.match(/^hint: ./gm)).toHaveLength(errors.length);
  });

  test('another key than the one that signed', async () => {
    const { publicKey } = writeKeys(temporaryFolder(), 'stranger');
    const { exitCode, stdout, stderr } = await verify(tree, '--key', publicKey);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\nsignature: wrong for the key SHA256:/);
    expect(stderr).toContain('the signature is not that of this list by this key');
  });
});

describe('what is no published tree is refused', () => {
  test.each([
    ['a folder that is not there', (folder: string) => join(folder, 'nowhere'), 'is no folder'],
    ['a folder without checksums', (folder: string) => folder, 'holds no file checksums.sha256'],
  ])('%s', async (_title, of, message) => {
    const folder = of(temporaryFolder());
    expect(await verify(folder)).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: `error: ${folder} ${message}\nhint: --published names a folder that \`bilateral publish\` wrote\n`,
    });
  });

  test('a key that verifies nothing', async () => {
    const { exitCode, stderr } = await verify(tree, '--key', join(home, 'key.pem'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('  found: a private key, which only signs\n');
  });
});

test.each([
  [['--texts', 'texts'], "option '--published <folder>' cannot be used with option '--texts <folder>'"],
  [['--dossier', 'dossier'], "option '--published <folder>' cannot be used with option '--dossier <folder>'"],
])('--published goes without %j', async (args, message) => {
  const { exitCode, stderr } = await verify(tree, ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('--key goes with --published', async () => {
  expect(await runCommand(['verify', '--key', key])).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr:
      "error: option '--key <file>' goes with '--published <folder>'\nhint: add --help to see how the command is used\n",
  });
});
