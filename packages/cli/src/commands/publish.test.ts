import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierFolder, temporaryFolder } from '../../test/dossier-folder.js';
import { writeKeys, writePublished } from '../../test/published-tree.js';
import { runCommand, type Ran } from '../../test/run-command.js';
import { walkTree } from '../published/walk-tree.js';

const publish = async (out: string, ...args: readonly string[]): Promise<Ran> => {
  const { dossier } = await dossierFolder();
  return runCommand(['publish', '--dossier', dossier, '--out', out, ...args]);
};

const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(walkTree(folder).map(({ path }) => [path, readFileSync(join(folder, path), 'latin1')]));

const digest = (folder: string, path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');

describe('what publish writes', () => {
  test('is the tree, and what it prints is true', async () => {
    const home = temporaryFolder();
    const out = join(home, 'new', 'published');
    const { exitCode, stdout, stderr } = await publish(out);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const files = contents(out);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['data.jsonld', 'data.nt', 'doc/record/visit-1950.ttl', 'checksums.sha256']),
    );
    const [first, second, ...rest] = stdout.split('\n');
    expect(first).toMatch(new RegExp(`^wrote ${out}: ${files.size} files, [\\d.]+ [kM]B$`));
    expect([second, ...rest]).toEqual([`graph: ${digest(out, 'data.nt')}`, '']);
    expect(readdirSync(join(home, 'new'))).toEqual(['published']);
  });

  test('is the same each time, and takes the place of what stood there before', async () => {
    const out = join(temporaryFolder(), 'published');
    await publish(out);
    const before = contents(out);
    writeFileSync(join(out, 'data.nt'), 'changed by hand');
    expect(await publish(out)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(contents(out)).toEqual(before);
  });

  test('is told file by file with --json', async () => {
    const out = join(temporaryFolder(), 'published');
    const { key } = writeKeys(temporaryFolder());
    const { exitCode, lines } = await publish(out, '--json', '--sign', key);
    expect(exitCode).toBe(0);
    const told = lines().map(({ file, ...rest }) => [file, rest]);
    const unlisted = ['checksums.sha256', 'checksums.sha256.sig'];
    const expected = [...contents(out)].map(([path, text]) => [
      join(out, path),
      { bytes: text.length, sha256: unlisted.includes(path) ? null : digest(out, path) },
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
    expect(told).toHaveLength(expected.length);
  });

  test('speaks of records under --base', async () => {
    const out = join(temporaryFolder(), 'published');
    expect(await publish(out, '--base', 'https://example.org/data/')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(out, 'data.nt'), 'utf8')).toContain(
      '<https://example.org/data/arcadia-baltia/id/visit/visit-1950> ',
    );
  });

  test('holds the redirects to --host', async () => {
    const out = join(temporaryFolder(), 'published');
    expect(await publish(out, '--host', 'https://data.example.org/a/')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(out, 'w3id', '.htaccess'), 'utf8')).toContain(
      'https://data.example.org/a/doc/record/',
    );
  });

  test('is signed with --sign, and the line says by which key', async () => {
    const out = join(temporaryFolder(), 'published');
    const { key } = writeKeys(temporaryFolder());
    const { stdout } = await publish(out, '--sign', key);
    expect(stdout).toMatch(/\nsigned by the key SHA256:[0-9a-f]{64}\n$/);
    expect(readFileSync(join(out, 'checksums.sha256.sig'), 'latin1')).toMatch(/^[A-Za-z0-9+/]{86}==\n$/);
  });

  test('stands where a link leads, and the link stays', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'first'));
    symlinkSync('first', join(home, 'current'));
    expect(await publish(join(home, 'current'))).toMatchObject({ exitCode: 0 });
    expect(readdirSync(home)).toEqual(['current', 'first']);
    expect(existsSync(join(home, 'first', 'checksums.sha256'))).toBe(true);
  });
});

test('on a terminal a progress line counts the files and is cleared', async () => {
  const { dossier } = await dossierFolder();
  const args = ['publish', '--dossier', dossier, '--out', join(temporaryFolder(), 'published')];
  const { stderr } = await runCommand(args, { err: { terminal: true, columns: 80 } });
  expect(stderr).toMatch(/^\rreading the dossier …/);
  expect(stderr).toMatch(/\rwriting \S+ … [\d,]+ of [\d,]+ *\r/);
  expect(stderr).toMatch(/\r +\r$/);
});

describe('a folder whose content would be lost is refused', () => {
  const kept = mkdtempSync(join(tmpdir(), 'bilateral-'));
  const tree = join(kept, 'published');
  beforeAll(async () => void (await writePublished(kept)), 60_000);
  afterAll(() => rmSync(kept, { recursive: true }));

  const copy = (): string => {
    const out = join(temporaryFolder(), 'published');
    cpSync(tree, out, { recursive: true });
    return out;
  };

  const spoilers: Readonly<Record<string, (out: string) => void>> = {
    'notes.txt': (out) => writeFileSync(join(out, 'notes.txt'), ''),
    '.git/HEAD': (out) => {
      mkdirSync(join(out, '.git'));
      writeFileSync(join(out, '.git', 'HEAD'), '');
    },
    link: (out) => symlinkSync('/', join(out, 'link')),
  };

  test.each(Object.entries(spoilers))(
    'for a file beside those of an earlier tree: %s',
    async (name, spoil) => {
      const out = copy();
      spoil(out);
      const before = walkTree(out);
      expect(await publish(out)).toMatchObject({
        exitCode: 1,
        stdout: '',
        stderr: `error: ${out} holds 1 file that publish did not write, such as ${name}\nhint: name a folder that is empty or not there, or one that publish wrote: it is replaced as a whole\n`,
      });
      expect(walkTree(out)).toEqual(before);
    },
  );

  test('for somebody else’s files, though they have checksums', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'photo'), '');
    writeFileSync(join(out, 'checksums.sha256'), `${digest(out, 'photo')}  photo\n`);
    const { exitCode, stderr } = await publish(out);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('holds 2 files that publish did not write');
    expect(readdirSync(out)).toEqual(['checksums.sha256', 'photo']);
  });

  test('for the folder in which the command runs', async () => {
    const [home, out] = [process.cwd(), temporaryFolder()];
    process.chdir(out);
    try {
      const { exitCode, stderr } = await publish('.');
      expect(exitCode).toBe(1);
      expect(stderr).toContain('error: . is the folder in which the command runs\nhint: ');
    } finally {
      process.chdir(home);
    }
  });
});

describe('a run that fails leaves everything as it was', () => {
  test('for a wrong dossier', async () => {
    const home = temporaryFolder();
    const { dossier } = await dossierFolder({ 'records/state/arcadia.yaml': ': : [' });
    const out = join(home, 'a', 'published');
    const { exitCode, stderr } = await runCommand(['publish', '--dossier', dossier, '--out', out]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error: the dossier in ${dossier} has `);
    expect(readdirSync(home)).toEqual([]);
  });

  test.each([
    [
      '--base',
      'example.org',
      "expected a base that is an absolute http IRI ending in '/', found 'example.org'",
    ],
    ['--base', 'https://example.org', "found 'https://example.org'"],
    ['--host', 'example.org', "'example.org' is no address to which a rule can lead"],
  ])('for %s %s, which is a wrong command line', async (option, value, message) => {
    const home = temporaryFolder();
    const { exitCode, stdout, stderr } = await publish(join(home, 'a', 'published'), option, value);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\nhint: (?:the default is https:|expected http)/);
    expect(readdirSync(home)).toEqual([]);
  });

  test('for a key that signs nothing, before anything is written', async () => {
    const home = temporaryFolder();
    const { publicKey } = writeKeys(temporaryFolder());
    const { exitCode, stderr } = await publish(join(home, 'published'), '--sign', publicKey);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      [
        `error: ${publicKey}: the key cannot be used`,
        '  found: a public key',
        '  expected: an Ed25519 private key in PEM',
        'hint: make a key with `openssl genpkey -algorithm ed25519 -out key.pem`',
        `error: ${publicKey} holds no private key that can be used`,
        '',
      ].join('\n'),
    );
    expect(readdirSync(home)).toEqual([]);
  });

  test('for a file in the place of the folder, or above it', async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'file'), '');
    const inPlace = await publish(join(home, 'file'));
    expect(inPlace.exitCode).toBe(1);
    expect(inPlace.stderr).toContain('file is no folder\nhint: --out names a folder\n');
    const above = await publish(join(home, 'file', 'published'));
    expect(above.exitCode).toBe(1);
    expect(above.stderr).toMatch(/^error: nothing was written to \S+: ENOTDIR/);
    expect(readdirSync(home)).toEqual(['file']);
  });
});
