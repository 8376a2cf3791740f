import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../test/dossier-folder.js';
import { requireWritable, writeFiles } from './write-files.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesIn = (folder: string, ...names: readonly string[]): { path: string; content: Uint8Array }[] =>
  names.map((name) => ({ path: join(folder, name), content: bytes(`new ${name}`) }));

test('files are written whole into a folder that is made for them, and nothing else is left there', () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  writeFiles(folder, filesIn(folder, 'one', 'two'));
  expect(readdirSync(folder)).toEqual(['one', 'two']);
  expect(readFileSync(join(folder, 'two'), 'utf8')).toBe('new two');
});

test('earlier files are replaced', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'one'), 'old and longer than the new one');
  writeFiles(folder, filesIn(folder, 'one'));
  expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('new one');
  expect(readdirSync(folder)).toEqual(['one']);
});

test('if the last file cannot be put in its place, the ones before it are as they were', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'one'), 'old one');
  mkdirSync(join(folder, 'three', 'full'), { recursive: true });
  expect(() => writeFiles(folder, filesIn(folder, 'one', 'two', 'three'))).toThrow(
    /^nothing was written to .*three/,
  );
  expect(readdirSync(folder)).toEqual(['one', 'three']);
  expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('old one');
});

test('a folder that cannot be made is refused, and nothing is left behind', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const below = join(folder, 'file', 'below');
  expect(() => writeFiles(below, filesIn(below, 'one'))).toThrow(/^nothing was written to /);
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a file in the place of the folder is refused at once; a folder that is not there yet is not', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => requireWritable(join(folder, 'file'))).toThrow(/is no folder$/);
  expect(() => requireWritable(join(folder, 'new'))).not.toThrow();
  expect(existsSync(join(folder, 'new'))).toBe(false);
});
