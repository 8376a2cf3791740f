import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, soundFolder, texts } from '../../test/dossier-folder.js';
import type { PassageLock } from '../model/dossier-file.js';
import { createDossier } from '../dossier/create-dossier.js';
import { compileDossier } from './compile-dossier.js';
import { lockTexts } from './lock-texts.js';
import { verifyTexts } from './verify-texts.js';
import { sha256 } from './sha256.js';

const textsWith = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'texts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(texts, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
};
const original = readFileSync(join(texts, 'gazette.txt'), 'utf8');

describe('lockTexts', () => {
  it('writes the committed lock of the fixture again, to the byte', async () => {
    const folder = await folderWith({ 'passages.lock.json': null });
    await lockTexts(folder, texts);
    const [written, committed] = await Promise.all(
      [folder, soundFolder].map((each) => readFile(join(each, 'passages.lock.json'), 'utf8')),
    );
    expect(written).toBe(committed);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes the numbers that lie beside the texts', async () => {
    const rows = [
      { file: 'gazette.txt', paragraph: 1, sentence: 1, start: 0, end: 11 },
      { file: 'gazette.txt', paragraph: 2, sentence: 7, start: 12, end: 19 },
      { file: 'other.txt', paragraph: 1, sentence: 1, start: 0, end: 1 },
    ];
    const folder = await folderWith({ 'passages.lock.json': null });
    const numbered = await textsWith({
      'sentences.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    const { gazette } = await lockTexts(folder, numbered);
    expect(gazette?.sentences).toEqual([
      { paragraph: 1, sentence: 1, start: 0, end: 11, sha256: sha256('The Harbour') },
      { paragraph: 2, sentence: 7, start: 12, end: 19, sha256: sha256('Gazette') },
    ]);
  });

  it.each([
    [
      'beyond the end of the text',
      '"start":0,"end":100000',
      /places 1\.1 at 0 to 100000, but the text has \d+ characters/,
    ],
    ['that ends where it starts', '"start":4,"end":4', /places 1\.1 at 4 to 4/],
    [
      'twice',
      '"start":0,"end":1}\n{"file":"gazette.txt","paragraph":1,"sentence":1,"start":1,"end":2',
      /numbers 1\.1 twice in gazette\.txt/,
    ],
  ])('refuses given numbers that place a sentence %s', async (_what, extent, message) => {
    const folder = await folderWith({ 'passages.lock.json': null });
    const numbered = await textsWith({
      'sentences.jsonl': `{"file":"gazette.txt","paragraph":1,"sentence":1,${extent}}`,
    });
    await expect(lockTexts(folder, numbered)).rejects.toThrow(message);
    expect(await readdir(folder)).not.toContain('passages.lock.json');
  });

  it('never numbers a locked text anew', async () => {
    const folder = await folderWith({});
    const numbered = await textsWith({
      'sentences.jsonl': '{"file":"gazette.txt","paragraph":9,"sentence":9,"start":0,"end":1}',
    });
    const { gazette } = await lockTexts(folder, numbered);
    expect(gazette?.sentences.at(-1)).toMatchObject({ paragraph: 5, sentence: 3 });
  });

  it.each([
    [
      'a text that is not the locked one',
      { 'gazette.txt': `${original}More.\n` },
      'invalid-dossier',
      'gazette',
    ],
    ['a text that is no UTF-8', { 'gazette.txt': Uint8Array.of(0xff) }, 'unreadable', 'gazette.txt'],
    ['numbers that are none', { 'sentences.jsonl': '{"file":"gazette.txt"}' }, 'unreadable', 'line 1'],
  ])('refuses %s, and leaves the lock as it was', async (_title, files, code, named) => {
    const folder = await folderWith({});
    const before = await readFile(join(folder, 'passages.lock.json'), 'utf8');
    await expect(lockTexts(folder, await textsWith(files))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(named) as string,
    });
    expect(await readFile(join(folder, 'passages.lock.json'), 'utf8')).toBe(before);
  });

  it('refuses a folder without the text', async () => {
    await expect(lockTexts(await folderWith({}), tmpdir())).rejects.toMatchObject({ code: 'unreadable' });
  });
});

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const seeds = path('../../../../../shared/sources');
const data = path('../../data/pakistan-russia');

describe.skipIf(!existsSync(seeds))('the lock of Pakistan–Russia (skipped without ../shared/sources)', () => {
  it('holds the texts that were read, to the character', async () => {
    const results = await verifyTexts(createDossier(await compileDossier(data)), seeds);
    expect(results.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'intact'));
    expect(results.flatMap(({ changed, unknown }) => [...changed, ...unknown])).toEqual([]);
  });

  it('goes with claims whose names and wordings stand in their passages', async () => {
    const results = await verifyTexts(createDossier(await compileDossier(data)), seeds);
    expect(results.flatMap(({ absent }) => absent)).toEqual([]);
  });

  it('holds every sentence of the given numbering', () => {
    const lock = JSON.parse(readFileSync(join(data, 'passages.lock.json'), 'utf8')) as PassageLock;
    const rows = readFileSync(join(seeds, 'sentences.jsonl'), 'utf8').trim().split('\n');
    const given = rows.map((row) => JSON.parse(row) as { sha256: string });
    const locked = Object.values(lock).flatMap(({ sentences }) => sentences.map((each) => each.sha256));
    expect([...locked].sort()).toEqual(given.map((each) => each.sha256).sort());
  });
});
