import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder, temporaryFolder, writeDossier } from './dossier-folder.js';
import { bilateral, canMount, killedWhen, namesIn, needs, readOnly, smallDisk } from './small-disk.js';

describe.skipIf(!canMount)(`on a full disk${needs}`, () => {
  test('report leaves the earlier files as they were', async () => {
    const { dossier } = await dossierFolder();
    const out = smallDisk(64);
    writeFileSync(join(out, 'arcadia-baltia.en.pdf'), 'earlier');
    const { exitCode, stderr } = bilateral('report', '--dossier', dossier, '--out', out);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/^error: nothing was written to .*ENOSPC/) as string,
    });
    expect(namesIn(out)).toEqual(['arcadia-baltia.en.pdf']);
    expect(readFileSync(join(out, 'arcadia-baltia.en.pdf'), 'utf8')).toBe('earlier');
  });

  test('publish leaves the earlier folder as it was', async () => {
    const { dossier } = await dossierFolder();
    const disk = smallDisk(256);
    const { exitCode, stderr } = bilateral(
      'publish',
      '--dossier',
      dossier,
      '--out',
      join(disk, 'a', 'published'),
    );
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/^error: nothing was written to .*ENOSPC/) as string,
    });
    expect(namesIn(disk)).toEqual([]);
  });

  test('lock leaves the earlier lock as it was', async () => {
    const home = smallDisk(256);
    const { dossier, texts } = await writeDossier(home);
    const before = readFileSync(join(dossier, 'passages.lock.json'), 'utf8');
    const names = namesIn(home);
    spawnSync('dd', ['if=/dev/zero', `of=${join(home, 'filler')}`, 'bs=1k']);
    for (const args of [['--texts', texts], ['--ids']]) {
      const { exitCode, stderr } = bilateral('lock', '--dossier', dossier, ...args);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 1,
        stderr: expect.stringMatching(/^error: .* stays as it was: ENOSPC.*\nhint: /) as string,
      });
    }
    expect(readFileSync(join(dossier, 'passages.lock.json'), 'utf8')).toBe(before);
    expect(namesIn(home)).toEqual([...names, 'filler'].sort());
  });
});

describe.skipIf(!canMount)(`in a read-only folder${needs}`, () => {
  test('report, publish and lock say so, and nothing changes', async () => {
    const { dossier, texts } = await dossierFolder();
    const out = temporaryFolder();
    writeFileSync(join(out, 'arcadia-baltia.en.pdf'), 'earlier');
    readOnly(out);
    readOnly(dossier);
    const ended = [
      bilateral('report', '--dossier', dossier, '--format', 'jsonld', '--out', out),
      bilateral('publish', '--dossier', dossier, '--out', join(out, 'published')),
      bilateral('lock', '--dossier', dossier, '--texts', texts),
      bilateral('lock', '--dossier', dossier, '--ids'),
    ];
    for (const { exitCode, stderr } of ended)
      expect({ exitCode, stderr }).toEqual({
        exitCode: 1,
        stderr: expect.stringMatching(/^error: .*EROFS/) as string,
      });
    expect(namesIn(out)).toEqual(['arcadia-baltia.en.pdf']);
  });
});

describe('a command that is killed half-way', () => {
  test('publish leaves the earlier folder whole, and the next run is not troubled', async () => {
    const { dossier } = await dossierFolder();
    const home = temporaryFolder();
    const out = join(home, 'published');
    expect(bilateral('publish', '--dossier', dossier, '--out', out).exitCode).toBe(0);
    const before = readFileSync(join(out, 'checksums.sha256'), 'utf8');
    const begun = (): boolean => readdirSync(home).some((name) => name !== 'published');
    await killedWhen(['publish', '--dossier', dossier, '--out', out], begun);
    expect(readFileSync(join(out, 'checksums.sha256'), 'utf8')).toBe(before);
    expect(bilateral('verify', '--published', out).exitCode).toBe(0);
    expect(bilateral('publish', '--dossier', dossier, '--out', out)).toEqual({ exitCode: 0, stderr: '' });
    expect(bilateral('verify', '--published', out).exitCode).toBe(0);
  });

  test('report leaves earlier files whole', async () => {
    const { dossier } = await dossierFolder();
    const out = temporaryFolder();
    writeFileSync(join(out, 'arcadia-baltia.jsonld'), 'earlier');
    const start = performance.now();
    await killedWhen(['report', '--dossier', dossier, '--out', out], () => performance.now() - start > 400);
    const file = readFileSync(join(out, 'arcadia-baltia.jsonld'), 'utf8');
    expect(file === 'earlier' || file.endsWith('}\n') || file.endsWith('}')).toBe(true);
    expect(bilateral('report', '--dossier', dossier, '--format', 'jsonld', '--out', out)).toEqual({
      exitCode: 0,
      stderr: '',
    });
  });

  test('what a lock that was killed left beside the lock is overwritten, and is no part of the dossier', async () => {
    const { dossier, texts } = await dossierFolder();
    const left = join(dossier, '.passages.lock.json.tmp');
    writeFileSync(left, '{ "half');
    expect(bilateral('validate', '--dossier', dossier)).toEqual({ exitCode: 0, stderr: '' });
    expect(bilateral('lock', '--dossier', dossier, '--texts', texts)).toEqual({ exitCode: 0, stderr: '' });
    expect(existsSync(left)).toBe(false);
  });
});

describe('a dossier that reaches for other files', () => {
  test('links that lead out of it are not followed, and pipes are not waited for', async () => {
    const { dossier } = await dossierFolder();
    const outside = join(temporaryFolder(), 'secret.yaml');
    writeFileSync(outside, 'label: { en: a secret }\nunknown: the-secret\n');
    mkdirSync(join(dossier, 'records', 'place'));
    spawnSync('ln', ['-s', outside, join(dossier, 'records', 'place', 'linked.yaml')]);
    spawnSync('ln', ['-s', dirname(outside), join(dossier, 'records', 'event')]);
    spawnSync('mkfifo', [join(dossier, 'records', 'place', 'pipe.yaml')]);
    const { exitCode, stderr } = bilateral('validate', '--dossier', dossier);
    expect(exitCode).toBe(1);
    expect(stderr).not.toContain('the-secret');
    expect(stderr.match(/found: a link that leads out of the folder/g)).toHaveLength(2);
    expect(stderr).toContain('found: a pipe, a socket or a device');
  });

  test('a text is looked for below the folder of texts alone', async () => {
    const { dossier, texts } = await dossierFolder();
    const source = join(dossier, 'sources', 'herald.yaml');
    writeFileSync(source, `${readFileSync(source, 'utf8')}text: ../../../../../../etc/hostname\n`);
    const { exitCode, stderr } = bilateral('lock', '--dossier', dossier, '--texts', texts);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/it would lie outside/) as string,
    });
  });
});
