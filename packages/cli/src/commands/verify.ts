import type { Command } from 'commander';
import { coverageOf, type Coverage } from '@bilateral/core';
import type { TextVerification } from '@bilateral/core/compile';
import { CliError } from '../errors.js';
import { counted, printJson, type Io, type Output } from '../io.js';
import { loadDossier } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { printTable, type Column } from '../table.js';

interface Flags extends DossierFlags, JsonFlags {
  readonly texts?: string;
}

interface Verified {
  readonly coverage: Coverage;
  /** Absent when no texts were given, and for a page cited as a whole. */
  readonly text?: TextVerification | undefined;
}

const examples = ['verify', 'verify --dossier my-dossier --texts texts', 'verify --json'];

const line = ({ coverage, text }: Verified): object => ({
  ...coverage,
  ...(text && { intact: text.intact, changed: text.changed }),
});

const stateOf = ({ text }: Verified): string => {
  if (!text) return '';
  if (text.intact) return 'intact';
  return text.changed.length > 0 ? `changed: ${text.changed.join(', ')}` : 'changed between sentences';
};

const number = (title: string): Column => ({ title, align: 'right' });
const columns = [{ title: 'SOURCE' }, ...['SENTENCES', 'ASSERTING', 'CITED', 'UNACCOUNTED'].map(number)];

const row = ({ coverage }: Verified): readonly string[] => {
  const { source, sentences, asserting, cited, unaccounted } = coverage;
  return [source, ...[sentences, asserting, cited, unaccounted.length].map(String)];
};

/** Whether the texts are intact is a column only where texts were compared. */
const printCounts = (out: Output, read: readonly Verified[]): void => {
  if (read.some(({ text }) => text !== undefined)) {
    printTable(
      out,
      [...columns, { title: 'TEXT' }],
      read.map((each) => [...row(each), stateOf(each)]),
    );
  } else printTable(out, columns, read.map(row));
};

const printPeople = ({ out }: Io, verified: readonly Verified[]): void => {
  const read = verified.filter(({ coverage }) => coverage.sentences > 0);
  printCounts(out, read);
  const whole = verified.length - read.length;
  if (whole > 0) out.write(`and ${counted(whole, 'source')} of which no text was read\n`);
  for (const { coverage } of read) {
    if (coverage.unaccounted.length > 0)
      out.write(`unaccounted in ${coverage.source}: ${coverage.unaccounted.join(', ')}\n`);
  }
};

/** `bilateral verify`: how far the texts are accounted for, and whether they are still the ones that were read. */
export function verifyCommand(io: Io): Command {
  const description =
    'Show for each source how many sentences are cited or unaccounted for; with --texts, also whether the texts are unchanged.';
  return describedCommand('verify', description, examples)
    .option('--texts <folder>', 'the folder with the texts; every digest is computed again')
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async ({ dossier: folder, texts, json }: Flags) => {
      const dossier = await loadDossier(folder);
      const compared =
        texts === undefined
          ? []
          : await (await import('@bilateral/core/compile')).verifyTexts(dossier.sources.values(), texts);
      const bySource = new Map(compared.map((text) => [text.source, text]));
      const verified = [...dossier.sources.keys()].map((id) => ({
        coverage: coverageOf(dossier, id),
        text: bySource.get(id),
      }));
      if (json) verified.forEach((each) => printJson(io.out, line(each)));
      else printPeople(io, verified);
      const changed = compared.filter(({ intact }) => !intact);
      if (changed.length > 0) {
        throw new CliError(
          'changed-text',
          `${counted(changed.length, 'text')} changed since the lock: ${changed.map(({ file }) => file).join(', ')}`,
          {
            hint: 'a locked text never changes: restore it as it was read',
          },
        );
      }
    });
}
