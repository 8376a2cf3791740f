import { join } from 'node:path';
import type { Command } from 'commander';
import { counted, printJson, type Io } from '../io.js';
import { withFolder } from '../load-dossier.js';
import { describedCommand, jsonOption, type JsonFlags } from '../options.js';

interface Flags extends JsonFlags {
  readonly dossier: string;
  readonly texts: string;
}

const examples = ['lock --dossier my-dossier --texts texts'];

/** `bilateral lock`: numbers the sentences of new texts and writes their places and digests. */
export function lockCommand({ out }: Io): Command {
  const description =
    'Number the sentences of the texts of a dossier and write passages.lock.json; a text that is locked stays as it is.';
  return describedCommand('lock', description, examples)
    .requiredOption('--dossier <folder>', 'the dossier folder')
    .requiredOption(
      '--texts <folder>',
      'the folder with the texts, and sentences.jsonl if the numbers are given',
    )
    .addOption(jsonOption())
    .action(async ({ dossier, texts, json }: Flags) => {
      const { lockTexts } = await import('@bilateral/core/compile');
      const lock = Object.entries(await withFolder(dossier, () => lockTexts(dossier, texts)));
      if (json) {
        return lock.forEach(([source, { sha256, sentences }]) =>
          printJson(out, { source, sha256, sentences: sentences.length }),
        );
      }
      const sentences = lock.reduce((count, [, each]) => count + each.sentences.length, 0);
      out.write(
        `wrote ${join(dossier, 'passages.lock.json')}: ${counted(lock.length, 'text')}, ${counted(sentences, 'sentence')}\n`,
      );
    });
}
