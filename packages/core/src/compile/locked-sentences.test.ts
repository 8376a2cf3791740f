import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, texts } from '../../test/dossier-folder.js';
import { lockTexts } from './lock-texts.js';
import { lockedSentences } from './locked-sentences.js';

const changed = async (file: string, content: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'texts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(texts, folder, { recursive: true });
  await writeFile(join(folder, file), content);
  return folder;
};

it('tells every locked sentence by its number, in code points', async () => {
  const folder = await folderWith({ 'passages.lock.json': null });
  const own = await changed('gazette.txt', 'The \u{1f6a2} landed. It left.\nA heading\n');
  expect(await lockedSentences(folder, own)).toEqual({});
  await lockTexts(folder, own);
  expect((await lockedSentences(folder, own)).gazette).toEqual([
    { at: '1.1', text: 'The \u{1f6a2} landed.' },
    { at: '1.2', text: 'It left.' },
    { at: '2.1', text: 'A heading' },
  ]);
});

it('refuses a text that is not the one that was locked', async () => {
  const folder = await folderWith({});
  await lockTexts(folder, texts);
  await expect(lockedSentences(folder, await changed('gazette.txt', 'Other words.\n'))).rejects.toMatchObject(
    { code: 'invalid-dossier', message: 'the text gazette.txt is not the one that was locked for gazette' },
  );
});
