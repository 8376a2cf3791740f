import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder, temporaryFolder, writeDossier } from './dossier-folder.js';
import { bilateral, canMount, killedWhen, namesIn, needs, readOnly, smallDisk } from './small-disk.js';

const inside = (dossier: string): readonly (readonly string[])[] => [
  ['record', 'person', 'bo-varga', '--dossier', dossier],
  ['conflict', 'first-visit', '--dossier', dossier],
  ['schemas', '--dossier', dossier],
];

const refused = (why: string): object => ({
  exitCode: 1,
  stderr: expect.stringMatching(new RegExp(`^error: nothing was written to .*${why}`)) as string,
});

describe.skipIf(!canMount)(`where nothing can be written${needs}`, () => {
  test('a new dossier that has no room on the disk is not made in part', () => {
    const disk = smallDisk(48);
    const folder = join(disk, 'a', 'norland-vesteria');
    expect(bilateral('new', 'dossier', folder)).toEqual(refused('ENOSPC'));
    expect(namesIn(disk)).toEqual([]);
  });

  test('new files of a dossier that have no room on the disk are not made in part', async () => {
    const home = smallDisk(256);
    const { dossier } = await writeDossier(home);
    spawnSync('dd', ['if=/dev/zero', `of=${join(home, 'filler')}`, 'bs=1k']);
    const before = namesIn(dossier).filter((name) => name !== '.schemas');
    for (const args of inside(dossier)) expect(bilateral('new', ...args)).toEqual(refused('ENOSPC'));
    expect(namesIn(dossier).filter((name) => !/^(?:\.schemas|conflicts)$/.test(name))).toEqual(before);
  });

  test('in a read-only folder it says so, and nothing changes', async () => {
    const { dossier } = await dossierFolder();
    const before = namesIn(dossier);
    readOnly(dossier);
    // Node.js says ENOENT of a folder that cannot be made there.
    for (const args of [['dossier', join(dossier, 'norland-vesteria')], ...inside(dossier)])
      expect(bilateral('new', ...args)).toEqual(refused('(?:EROFS|ENOENT)'));
    expect(namesIn(dossier)).toEqual(before);
  });
});

test('a new dossier whose making is killed is whole or not there, and can be made again', async () => {
  const home = temporaryFolder();
  const folder = join(home, 'norland-vesteria');
  await killedWhen(['new', 'dossier', folder], () => readdirSync(home).length > 0);
  const left = readdirSync(home).filter((name) => !/^\.norland-vesteria\.\d+\.tmp$/.test(name));
  expect(['', 'norland-vesteria']).toContain(left.join());
  if (left.length === 0) expect(bilateral('new', 'dossier', folder)).toEqual({ exitCode: 0, stderr: '' });
  expect(bilateral('validate', '--dossier', folder)).toEqual({ exitCode: 0, stderr: '' });
});
