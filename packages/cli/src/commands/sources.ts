import type { Command } from 'commander';
import type { Dossier, Source } from '@bilateral/core';
import type { Io } from '../io.js';
import { requireSource } from '../known-ids.js';
import { addListOptions, codeColumns, together, type ListFlags } from '../list-options.js';
import { printListing, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { describedCommand } from '../options.js';
import { dateColumns, idColumn } from '../record-columns.js';

interface Flags extends ListFlags {
  readonly source?: string;
  readonly text?: string;
}

const examples = ['sources', 'sources --text dawn', 'sources --csv', 'sources --json'];

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

/** A day that was worked out, not stated. */
const inferred = ({ inferred: worked }: Source): string | undefined =>
  (worked?.published ?? worked?.written)?.value;

const day = (source: Source): string | undefined => source.published ?? inferred(source);

const listingOf = (dossier: Dossier, { lang }: Flags): Listing<Source> => ({
  columns: [
    idColumn(({ id }) => id),
    {
      name: 'published',
      value: (source) => source.published ?? (inferred(source) && `(${inferred(source)})`),
      narrow: true,
    },
    ...dateColumns<Source>(dossier, day, 'published').map((column) => ({ ...column, wide: true as const })),
    {
      name: 'inferred',
      value: (source) => String(source.published === undefined && day(source) !== undefined),
      wide: true,
    },
    ...codeColumns('type', 'source-type', (source: Source) => source.type, lang),
    {
      name: 'sentences',
      value: ({ text }) => text?.sentences.length ?? 'whole page',
      align: 'right',
      narrow: true,
    },
    { name: 'sentences', value: ({ text }) => text?.sentences.length, wide: true },
    { name: 'publisher', value: ({ publisher }) => publisher },
    { name: 'title', value: ({ title }) => title },
    { name: 'authors', value: ({ authors = [] }) => together(authors), wide: true },
    { name: 'language', value: ({ language }) => language, wide: true },
    { name: 'perspective', value: ({ perspective }) => perspective, wide: true },
    { name: 'derivedFrom', value: ({ derivedFrom }) => derivedFrom, wide: true },
    { name: 'address', value: ({ address }) => address, wide: true },
    { name: 'sha256', value: ({ text }) => text?.sha256, wide: true },
  ],
  line,
});

/** `bilateral sources`: who published what, when and where, and which text was read. */
export function sourcesCommand(io: Io): Command {
  const command = describedCommand(
    'sources',
    'List the sources: who published what and when, and which text was read.',
    examples,
  )
    .option('--source <id>', 'only this source')
    .option('--text <text>', 'only with this in the id, title or publisher, in whatever case');
  return addListOptions(command).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, io.err);
    printListing(io.out, flags, listingOf(dossier, flags), found(dossier, flags));
  });
}
