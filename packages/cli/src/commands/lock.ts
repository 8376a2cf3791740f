import { join } from 'node:path';
import type { Command } from 'commander';
import { counted, isolated, printable, printJson, type Io } from '../io.js';
import { withFolder } from '../load-dossier.js';
import { describedCommand, jsonOption, type JsonFlags } from '../options.js';

interface Flags extends JsonFlags {
  readonly dossier: string;
  readonly texts?: string;
  readonly ids?: true;
  readonly sentences?: true;
}

const examples = [
  'lock --dossier my-dossier --texts texts',
  'lock --dossier my-dossier --texts texts --sentences',
  'lock --dossier my-dossier --ids',
];

async function lockTexts(
  { out }: Io,
  dossier: string,
  texts: string,
  json: boolean | undefined,
): Promise<void> {
  const compile = await import('@bilateral/core/compile');
  const lock = Object.entries(await withFolder(dossier, () => compile.lockTexts(dossier, texts)));
  if (json) {
    return lock.forEach(([source, { sha256, sentences }]) =>
      printJson(out, { source, sha256, sentences: sentences.length }),
    );
  }
  const sentences = lock.reduce((count, [, each]) => count + each.sentences.length, 0);
  out.write(
    `wrote ${join(dossier, 'passages.lock.json')}: ${counted(lock.length, 'text')}, ${counted(sentences, 'sentence')}\n`,
  );
}

async function lockIds({ out }: Io, dossier: string, json: boolean | undefined): Promise<void> {
  const compile = await import('@bilateral/core/compile');
  const ids = Object.entries(await withFolder(dossier, () => compile.lockIds(dossier)));
  if (json) return ids.forEach(([id, kind]) => printJson(out, { id, kind }));
  out.write(`wrote ${join(dossier, 'ids.lock.json')}: ${counted(ids.length, 'id')}\n`);
}

/** Each sentence with the number that a claim writes after `at`. */
async function listSentences({ out }: Io, dossier: string, texts: string, json?: true): Promise<void> {
  const compile = await import('@bilateral/core/compile');
  const bySource = Object.entries(await withFolder(dossier, () => compile.lockedSentences(dossier, texts)));
  for (const [source, sentences] of bySource) {
    if (!json) out.write(`${printable(source)}\n`);
    for (const { at, text } of sentences) {
      if (json) printJson(out, { source, at, text });
      else out.write(`  ${at}  ${isolated(out, printable(text))}\n`);
    }
  }
}

/** `bilateral lock`: writes what later editions are held to: the places and digests of sentences, and the ids. */
export function lockCommand(io: Io): Command {
  const description =
    'Number the sentences of the texts of a dossier and write passages.lock.json; a text that is locked stays as it is. With --sentences, show them with the numbers by which claims cite them. With --ids, before a release, write the ids to ids.lock.json, so that none is lost later.';
  return describedCommand('lock', description, examples)
    .requiredOption('--dossier <folder>', 'the dossier folder')
    .option('--texts <folder>', 'the folder with the texts, and sentences.jsonl if the numbers are given')
    .option('--sentences', 'with --texts, print every sentence with its number')
    .option('--ids', 'add every id of the dossier to those that were released')
    .addOption(jsonOption())
    .action(async ({ dossier, texts, ids, sentences, json }: Flags, command: Command) => {
      if (texts === undefined && ids === undefined)
        command.error('error: nothing to lock: give --texts <folder>, --ids, or both');
      if (sentences && texts === undefined)
        command.error("error: option '--sentences' goes with '--texts <folder>'");
      if (texts !== undefined) await lockTexts(io, dossier, texts, json);
      if (texts !== undefined && sentences) await listSentences(io, dossier, texts, json);
      if (ids !== undefined) await lockIds(io, dossier, json);
    });
}
