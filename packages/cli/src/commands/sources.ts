import type { Command } from 'commander';
import type { Dossier, Source } from '@bilateral/core';
import { printJson, type Io } from '../io.js';
import { requireSource } from '../known-ids.js';
import { loadDossier } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { printTable } from '../table.js';

interface Flags extends DossierFlags, JsonFlags {
  readonly source?: string;
  readonly text?: string;
}

const examples = ['sources', 'sources --text dawn', 'sources --json'];

const line = ({ claims: _claims, text, unasserting, ...bibliographic }: Source): object => ({
  ...bibliographic,
  ...(text && { text: { file: text.file, sha256: text.sha256 } }),
  unasserting,
});

const found = (dossier: Dossier, { source, text = '' }: Flags): readonly Source[] => {
  if (source !== undefined) requireSource(dossier, source);
  const wanted = text.toLocaleLowerCase('en');
  return [...dossier.sources.values()].filter(
    ({ id, title, publisher = '' }) =>
      (source === undefined || id === source) &&
      [id, title, publisher].some((each) => each.toLocaleLowerCase('en').includes(wanted)),
  );
};

const row = ({ id, published, inferred, type, text, publisher = '', title }: Source): readonly string[] => {
  const worked = inferred?.published ?? inferred?.written;
  const read = text ? String(text.sentences.length) : 'whole page';
  return [id, published ?? (worked ? `(${worked.value})` : ''), type, read, publisher, title];
};

/** `bilateral sources`: who published what, when and where, and which text was read. */
export function sourcesCommand({ out }: Io): Command {
  return describedCommand(
    'sources',
    'List the sources: who published what and when, and which text was read.',
    examples,
  )
    .option('--source <id>', 'only this source')
    .option('--text <text>', 'only with this in the id, title or publisher, in whatever case')
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      const sources = found(await loadDossier(flags.dossier), flags);
      if (flags.json) return sources.forEach((source) => printJson(out, line(source)));
      const columns = [
        { title: 'ID' },
        { title: 'PUBLISHED' },
        { title: 'TYPE' },
        { title: 'SENTENCES', align: 'right' as const },
      ];
      printTable(out, [...columns, { title: 'PUBLISHER' }, { title: 'TITLE' }], sources.map(row));
    });
}
