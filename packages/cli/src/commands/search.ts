import { Option, type Command } from 'commander';
import {
  searchText,
  snippetOf,
  type Kind,
  type SearchHit,
  type SearchOptions,
  type Snippet,
} from '@bilateral/core';
import type { Io } from '../io.js';
import { addListOptions, inLanguage, labelColumns, together, type ListFlags } from '../list-options.js';
import { isForPeople, printListing, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, describedCommand, present, recordFilter, type FilterFlags } from '../options.js';
import { wholeNumber } from '../parse-option.js';
import { idColumn } from '../record-columns.js';

interface Flags extends ListFlags, FilterFlags {
  readonly limit: number;
  readonly exact?: true;
}

interface Hit extends SearchHit {
  readonly rank: number;
  readonly snippet: Snippet;
}

const examples = [
  'search "sergei lavrow"',
  'search pipeline --kind agreement --period 2015/..',
  'search Лавров --lang ru --limit 5',
  'search "steel mill" --json',
];

const marked = ({ text, marks }: Snippet): readonly string[] =>
  marks.map(([start, end]) => text.slice(start, end));

const terms = ({ matches }: SearchHit): readonly string[] => [...new Set(matches.map(({ term }) => term))];

const listingOf = ({ lang }: Flags): Listing<Hit> => {
  const label = ({ record }: Hit): string => inLanguage(record.label, lang);
  return {
    columns: [
      { name: 'rank', value: ({ rank }) => rank, wide: true },
      { name: 'score', value: ({ score }) => score.toFixed(3), wide: true },
      idColumn(({ record }) => record.id, 'record'),
      { name: 'kind', value: ({ record }) => record.kind },
      ...labelColumns<Hit>(({ record }) => record.label, lang).map((column) => ({ ...column, marks: terms })),
      {
        name: 'found',
        value: (hit) => (hit.snippet.text === label(hit) ? '' : hit.snippet.text),
        marks: ({ snippet }) => marked(snippet),
        narrow: true,
      },
      { name: 'field', value: ({ snippet }) => snippet.field, wide: true },
      { name: 'terms', value: (hit) => together(terms(hit)), wide: true },
      { name: 'snippet', value: ({ snippet }) => snippet.text, wide: true },
    ],
    line: ({ record: { id, kind, label: labels }, score, matches, snippet }) => ({
      record: id,
      kind,
      label: labels,
      score,
      matches,
      snippet,
    }),
  };
};

/** `bilateral search`: the records that words in any of the three languages describe. */
export function searchCommand({ out, err }: Io): Command {
  const description =
    'Search labels, names and texts, in English, Russian or Urdu, in whatever spelling; the best hits come first.';
  const command = addRecordFilters(
    describedCommand('search', description, examples)
      .argument('<text...>', 'the words to look for')
      .option('--exact', 'only words as they are typed: none that is longer, none that is spelt otherwise')
      .addOption(new Option('--limit <hits>', 'the most hits to print').default(20).argParser(wholeNumber)),
    { without: ['text'] },
  );
  return addListOptions(command).action(async (words: readonly string[], flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, err);
    const filter = recordFilter<Kind>(dossier, flags);
    const typed = flags.exact && { prefix: false, fuzzy: false };
    const options: SearchOptions = present({
      limit: flags.limit,
      filter: Object.keys(filter).length > 0 ? filter : undefined,
      ...typed,
    });
    const query = words.join(' ');
    const hits = searchText(dossier, query, options).map((hit, index) => ({
      ...hit,
      rank: index + 1,
      snippet: snippetOf(hit),
    }));
    if (hits.length === 0 && isForPeople(flags)) out.write('Nothing was found.\n');
    else printListing(out, flags, listingOf(flags), hits);
  });
}
