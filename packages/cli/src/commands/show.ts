import { Option, type Command } from 'commander';
import { printJson, type Io } from '../io.js';
import { languages, type Language } from '../list-options.js';
import { loadDossier } from '../load-dossier.js';
import { describedCommand, dossierOption, type DossierFlags } from '../options.js';
import { printMarkdownPage } from '../page/markdown-page.js';
import type { Page } from '../page/page.js';
import { printPage } from '../page/print-page.js';
import { oneOf } from '../parse-option.js';
import { claimPage } from '../show/claim-page.js';
import { conflictPage } from '../show/conflict-page.js';
import { recordPage } from '../show/record-page.js';
import { findShown, type Shown } from '../show/shown.js';
import { shownData } from '../show/shown-data.js';
import { sourcePage } from '../show/source-page.js';
import { Teller } from '../show/teller.js';

interface Flags extends DossierFlags {
  readonly lang: Language;
  readonly json?: true;
  readonly markdown?: true;
  readonly all?: true;
}

const examples = [
  'show khan-putin-kremlin-2022',
  'show pakistan-stream --lang ru --markdown',
  'show khan-putin-kremlin-2022/world-affairs-insider-diplomatic-bond@25.1 --json',
];

const pageOf = (teller: Teller, shown: Shown, isAll: boolean): Page => {
  switch (shown.kind) {
    case 'record':
      return recordPage(teller, shown.record, isAll);
    case 'source':
      return sourcePage(teller, shown.source, isAll);
    case 'conflict':
      return conflictPage(teller, shown.conflict);
    case 'claim':
      return claimPage(teller, shown.of, shown.claim);
  }
};

/** `bilateral show`: everything about one record, source, conflict or claim. */
export function showCommand({ out }: Io): Command {
  const description =
    'Show all about a record: each value, its support, the passages behind it, what contests it. Also about a source, a conflict or a claim.';
  return describedCommand('show', description, examples)
    .argument(
      '<id...>',
      'ids of records, sources or conflicts, or claims by their addresses, record/source@at',
    )
    .addOption(
      new Option('--lang <language>', `the language of the page: ${languages.join(', ')}`)
        .default('en')
        .argParser(oneOf('language', languages)),
    )
    .option('--all', 'every link and every record, however many')
    .addOption(dossierOption())
    .addOption(new Option('--json', 'print one JSON object per id and nothing else').conflicts('markdown'))
    .addOption(new Option('--markdown', 'print a page in Markdown').conflicts('json'))
    .action(async (ids: readonly string[], { lang, all, json, markdown, dossier: folder }: Flags) => {
      const dossier = await loadDossier(folder);
      const found = [...new Set(ids)].map((id) => findShown(dossier, id));
      const teller = new Teller(dossier, lang);
      for (const [index, shown] of found.entries()) {
        if (json) {
          printJson(out, shownData(dossier, shown));
          continue;
        }
        if (index > 0) out.write('\n');
        const print = markdown ? printMarkdownPage : printPage;
        print(out, pageOf(teller, shown, all === true));
      }
    });
}
