import { Option, type Command } from 'commander';
import { changesBetween } from '@bilateral/core';
import { diffPage } from '../diff/diff-page.js';
import { readEdition } from '../diff/edition.js';
import { diffListing } from '../diff/listing.js';
import { diffRows } from '../diff/rows.js';
import { tellersOf } from '../diff/sides.js';
import { Exit } from '../exit.js';
import type { Io } from '../io.js';
import { languages, type Language } from '../list-options.js';
import { addFormatOptions, isForPeople, printListing, type FormatFlags } from '../listing.js';
import { describedCommand } from '../options.js';
import { printPage } from '../page/print-page.js';
import { oneOf } from '../parse-option.js';

interface Flags extends FormatFlags {
  readonly lang: Language;
  readonly exitCode?: true;
}

const examples = ['diff my-dossier pakistan-russia --csv', 'diff published/data.jsonld my-dossier'];

/** `bilateral diff`: what became of a dossier from one state of it to the next. */
export function diffCommand({ out }: Io): Command {
  const description =
    'Tell what changed from one dossier to another: records, values with the claims that brought them, sources, what is newly contested.';
  const named =
    'a dossier folder, a published folder or its data.jsonld, or pakistan-russia, which comes with the command';
  const command = describedCommand('diff', description, examples)
    .argument('<old>', `the earlier dossier: ${named}`)
    .argument('<new>', 'the later dossier, named likewise')
    .addOption(
      new Option('--lang <language>', `the language of what people read: ${languages.join(', ')}`)
        .default('en')
        .argParser(oneOf('language', languages)),
    )
    .option('--exit-code', 'exit with 1 if anything changed');
  return addFormatOptions(command).action(async (older: string, newer: string, flags: Flags) => {
    const [before, after] = [await readEdition(older), await readEdition(newer)];
    const changes = changesBetween(before, after);
    const rows = diffRows(after.info.id, changes);
    const tellers = tellersOf(before, after, flags.lang);
    if (isForPeople(flags)) printPage(out, diffPage(tellers, changes, rows));
    else printListing(out, flags, diffListing(tellers), rows);
    if (flags.exitCode && rows.length + changes.retired.length > 0) throw new Exit(1);
  });
}
