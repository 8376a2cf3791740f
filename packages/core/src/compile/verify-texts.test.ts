import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, soundFolder, texts, type Files } from '../../test/dossier-folder.js';
import type { Dossier } from '../dossier/dossier.js';
import { createDossier } from '../dossier/create-dossier.js';
import { compileDossier } from './compile-dossier.js';
import { verifyTexts } from './verify-texts.js';

const textsWith = async (files: Readonly<Record<string, string | null>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'texts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(texts, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content === null) await rm(join(folder, name));
    else await writeFile(join(folder, name), content);
  }
  return folder;
};

const dossierWith = async (files: Files = {}): Promise<Dossier> =>
  createDossier(await compileDossier(await folderWith(files)));

const original = await readFile(join(texts, 'gazette.txt'), 'utf8');
const row = (fields: object): string =>
  JSON.stringify({ file: 'gazette.txt', paragraph: 1, sentence: 1, start: 0, end: 21, ...fields });

describe('comparing texts with the lock', () => {
  it('finds them intact', async () => {
    expect(await verifyTexts(createDossier(await compileDossier(soundFolder)), texts)).toEqual([
      { source: 'gazette', file: 'gazette.txt', state: 'intact', changed: [], absent: [], unknown: [] },
    ]);
  });

  it('names the sentences that have changed', async () => {
    const folder = await textsWith({ 'gazette.txt': original.replace('president', 'presidenT') });
    expect(await verifyTexts(await dossierWith(), folder)).toMatchObject([
      { state: 'changed', changed: ['3.2'] },
    ]);
  });

  it('refuses a folder that is none', async () => {
    const dossier = await dossierWith();
    for (const path of [join(texts, 'nowhere'), join(texts, 'gazette.txt')])
      await expect(verifyTexts(dossier, path)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('looks for no words in another text', async () => {
    const dossier = await dossierWith({
      'records/place/gulf.yaml':
        'label: { en: The gulf }\nclaims:\n  - { source: gazette, at: "3.1", says: { within: baltia, names: [{ text: Baltia, language: en }] } }\n',
    });
    const folder = await textsWith({ 'gazette.txt': original.replaceAll('Baltia', 'Batavia') });
    expect(await verifyTexts(dossier, folder)).toMatchObject([{ state: 'changed', absent: [] }]);
  });

  it('finds a change between the sentences', async () => {
    const folder = await textsWith({ 'gazette.txt': `${original}\n` });
    expect(await verifyTexts(await dossierWith(), folder)).toMatchObject([{ state: 'changed', changed: [] }]);
  });

  it('says of a text that is not there that it is missing', async () => {
    const folder = await textsWith({ 'gazette.txt': null });
    expect(await verifyTexts(await dossierWith(), folder)).toMatchObject([{ state: 'missing' }]);
  });

  it.each([
    ['another place', { start: 1 }],
    ['another digest', { sha256: '0'.repeat(64) }],
    ['a number of its own', { sentence: 2 }],
  ])('knows a sentence beside the texts that has %s than the lock', async (_title, fields) => {
    const folder = await textsWith({ 'sentences.jsonl': `${row(fields)}\n` });
    const [result] = await verifyTexts(await dossierWith(), folder);
    expect(result?.unknown).toHaveLength(1);
  });

  it('takes a numbering that is the locked one', async () => {
    const folder = await textsWith({ 'sentences.jsonl': `${row({})}\n` });
    expect(await verifyTexts(await dossierWith(), folder)).toMatchObject([{ state: 'intact', unknown: [] }]);
  });
});

describe('looking for quoted words in their passages', () => {
  const claim = (name: string, wording: string): Files => ({
    'records/place/gulf.yaml': `label: { en: The gulf }\nclaims:\n  - source: gazette\n    at: "3.1"\n    says: { within: baltia, names: [{ text: ${name}, language: en }] }\n    reading: { within: { wording: ${wording}, basis: text, why: So. } }\n`,
  });
  const absent = async (files: Files): Promise<readonly string[]> =>
    (await verifyTexts(await dossierWith(files), texts)).flatMap((each) =>
      each.absent.map(({ words }) => words),
    );

  it.each([
    ['as they stand', 'Baltia', 'sailed to Baltia'],
    ['in another case', 'BALTIA', 'Sailed To'],
    ['with words left out', 'Baltia', 'The premier … Baltia'],
  ])('finds them %s', async (_title, name, wording) => {
    expect(await absent(claim(name, wording))).toEqual([]);
  });

  it('takes a name that a reading makes out of its wording', async () => {
    const made = claim('Port Baltia', 'sailed to Baltia');
    const file = made['records/place/gulf.yaml'] as string;
    const read = file.replace('reading: { within:', 'reading: { names:');
    expect(await absent({ 'records/place/gulf.yaml': read })).toEqual([]);
  });

  it.each([
    ['a name of another sentence', 'president', 'sailed', ['president']],
    ['a wording that is none', 'Baltia', 'swam', ['swam']],
    ['parts in another order', 'Baltia', 'Baltia … premier', ['Baltia … premier']],
  ])('misses %s', async (_title, name, wording, missing) => {
    expect(await absent(claim(name, wording))).toEqual(missing);
  });
});
