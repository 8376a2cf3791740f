import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/dossier-folder.js';
import { replaceFolder } from './replace-folder.js';

const digest = '0'.repeat(64);

/** A folder that looks like an earlier tree. */
const earlier = (home: string): string => {
  const folder = join(home, 'published');
  mkdirSync(folder);
  writeFileSync(join(folder, 'canonical.sha256'), 'old');
  writeFileSync(join(folder, 'checksums.sha256'), `${digest}  canonical.sha256\n`);
  return folder;
};

const write = (text: string) => (folder: string) => {
  writeFileSync(join(folder, 'data.nt'), text);
  return Promise.resolve(text.length);
};

test('the new folder stands where the old one stood, and the result is told', async () => {
  const home = temporaryFolder();
  const folder = earlier(home);
  expect(await replaceFolder(folder, write('new'), undefined)).toBe(3);
  expect(readdirSync(home)).toEqual(['published']);
  expect(readdirSync(folder)).toEqual(['data.nt']);
});

test('an error while writing leaves the old folder and nothing else, and comes through as it is', async () => {
  const home = temporaryFolder();
  const folder = earlier(home);
  const fault = new RangeError('no such record');
  const failing = async (temporary: string): Promise<never> => {
    await write('half')(temporary);
    throw fault;
  };
  await expect(replaceFolder(folder, failing, undefined)).rejects.toBe(fault);
  expect(readdirSync(home)).toEqual(['published']);
  expect(readFileSync(join(folder, 'canonical.sha256'), 'utf8')).toBe('old');
});

test('a disk that takes no more is told in words, and folders made for the new one are gone', async () => {
  const home = temporaryFolder();
  const folder = join(home, 'a', 'b', 'published');
  const full = (): Promise<never> => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
  };
  await expect(replaceFolder(folder, full, undefined)).rejects.toMatchObject({
    code: 'unwritable',
    message: `nothing was written to ${folder}: ENOSPC: no space left on device, write`,
  });
  expect(readdirSync(home)).toEqual([]);
});

test('a folder that somebody else used meanwhile is kept', async () => {
  const home = temporaryFolder();
  const folder = join(home, 'a', 'published');
  const meanwhile = async (temporary: string): Promise<void> => {
    await write('new')(temporary);
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), '');
  };
  await expect(replaceFolder(folder, meanwhile, undefined)).rejects.toMatchObject({ code: 'unwritable' });
  expect(readdirSync(join(home, 'a'))).toEqual(['published']);
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test('whoever stops half-way can have what was written taken away; afterwards there is nothing to take', async () => {
  const home = temporaryFolder();
  const folder = earlier(home);
  const noted = new Set<() => void>();
  const onStop = (action: () => void): (() => void) => {
    noted.add(action);
    return () => noted.delete(action);
  };
  const stopped = async (temporary: string): Promise<never> => {
    await write('half')(temporary);
    expect(existsSync(temporary)).toBe(true);
    noted.forEach((action) => action());
    expect(readdirSync(home)).toEqual(['published']);
    throw new Error('stopped');
  };
  await expect(replaceFolder(folder, stopped, onStop)).rejects.toThrow('stopped');
  expect(noted.size).toBe(0);
  expect(readFileSync(join(folder, 'canonical.sha256'), 'utf8')).toBe('old');
});
