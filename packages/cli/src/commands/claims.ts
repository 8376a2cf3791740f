import { Option, type Command } from 'commander';
import {
  claimsOf,
  compiledRecord,
  describeValue,
  findIds,
  kindNames,
  propertyLabel,
  type Claim,
  type Dossier,
  type Kind,
  type LocalText,
  type Rank,
  type SourceClaim,
} from '@bilateral/core';
import type { Io } from '../io.js';
import { requireId } from '../known-ids.js';
import {
  addListOptions,
  codeColumns,
  codeIn,
  inLanguage,
  labelColumns,
  together,
  type Language,
  type ListFlags,
} from '../list-options.js';
import { printListing, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, codesOf, describedCommand, recordFilter, type FilterFlags } from '../options.js';
import { oneOf } from '../parse-option.js';
import { idColumn } from '../record-columns.js';

interface Flags extends ListFlags, FilterFlags<Kind | 'source'> {
  readonly record?: string;
  readonly property?: string;
  readonly rank?: Rank;
}

interface Stated {
  readonly record: string;
  readonly kind: Kind | 'source';
  readonly claim: Claim | SourceClaim;
}

/** A line of JSON stands for the sentences of one paragraph; `null` is a page cited as a whole. */
interface Cited extends Stated {
  readonly paragraph?: number | null;
  readonly sentences?: readonly number[];
}

const examples = [
  'claims --source world-affairs-insider-diplomatic-bond',
  'claims --kind project --property length',
  'claims --modality planned --json',
  'claims --record khan-novak-2022 --csv',
];

/** Filters on values of records: what a source says of itself has none of these, so any of them leaves it out. */
const onValues = [
  'party',
  'from',
  'to',
  'participant',
  'office',
  'place',
  'topic',
  'period',
  'support',
  'text',
] as const;

const ofRecords = (dossier: Dossier, { kind, ...flags }: Flags): readonly Stated[] => {
  const kinds = kind?.filter((each) => each !== 'source');
  if (kinds?.length === 0) return [];
  const filter = recordFilter(dossier, kinds === undefined ? flags : { ...flags, kind: kinds });
  return findIds(dossier, filter).flatMap((id) => {
    const record = compiledRecord(dossier, id);
    if (record === undefined) return [];
    const claims = flags.property === undefined ? record.claims : claimsOf(dossier, id, flags.property);
    return claims.map((claim) => ({ record: id, kind: record.kind, claim }));
  });
};

const ofSources = (dossier: Dossier, flags: Flags): readonly Stated[] => {
  const wanted =
    (flags.kind?.includes('source') ?? true) && onValues.every((name) => flags[name] === undefined);
  if (!wanted) return [];
  return [...dossier.sources.keys()].flatMap((id) =>
    claimsOf(dossier, id, flags.property).map((claim) => ({ record: id, kind: 'source' as const, claim })),
  );
};

const found = (dossier: Dossier, flags: Flags): readonly Stated[] =>
  [...ofRecords(dossier, flags), ...ofSources(dossier, flags)].filter(
    ({ record, claim }) =>
      (flags.record === undefined || record === flags.record) &&
      (flags.source === undefined || claim.source === flags.source) &&
      (flags.modality === undefined || claim.modality === flags.modality) &&
      (flags.rank === undefined || claim.rank === flags.rank),
  );

/** The cited sentences by paragraph, in the order in which the claim cites them; one `null` for a page cited as a whole. */
function paragraphsOf({ at }: Pick<Claim, 'at'>): ReadonlyMap<number | null, readonly number[]> {
  if (at === undefined) return new Map([[null, []]]);
  const paragraphs = new Map<number, number[]>();
  for (const place of at) {
    const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
  }
  return paragraphs;
}

const byParagraph = (stated: Stated): readonly Cited[] =>
  [...paragraphsOf(stated.claim)].map(([paragraph, sentences]) => ({ ...stated, paragraph, sentences }));

const line = ({ record, kind, claim, paragraph, sentences }: Cited): object => ({
  claim: claim.address,
  record,
  kind,
  source: claim.source,
  paragraph,
  sentences,
  modality: claim.modality,
  rank: claim.rank,
  said: claim.said ?? null,
  says: claim.says,
  reading: claim.reading ?? null,
});

/** Who is quoted, by name or as described. */
const speaker = (dossier: Dossier, { said }: Claim | SourceClaim, lang: Language): string => {
  if (said?.by === undefined) return codeIn('described', said?.described, lang);
  const label: LocalText | undefined = compiledRecord(dossier, said.by)?.label;
  return label ? inLanguage(label, lang) : said.by;
};

const says = (dossier: Dossier, { claim, kind }: Stated, lang: Language): string =>
  Object.entries(claim.says)
    .map(
      ([name, value]) => `${propertyLabel(name, lang, kind)}: ${describeValue(dossier, name, value, lang)}`,
    )
    .join('; ');

const listingOf = (dossier: Dossier, { lang }: Flags): Listing<Cited> => ({
  columns: [
    idColumn(({ claim }) => claim.address, 'claim'),
    { name: 'record', value: ({ record }) => record, wide: true },
    { name: 'kind', value: ({ kind }) => kind, wide: true },
    ...labelColumns<Cited>(({ record }) => compiledRecord(dossier, record)?.label, lang).filter(
      ({ wide }) => wide,
    ),
    { name: 'source', value: ({ claim }) => claim.source, wide: true },
    { name: 'at', value: ({ claim }) => together(claim.at ?? []), wide: true },
    ...codeColumns('modality', 'modality', ({ claim }: Cited) => claim.modality, lang),
    { name: 'rank', value: ({ claim }) => claim.rank, wide: true },
    { name: 'saidBy', value: ({ claim }) => speaker(dossier, claim, lang), narrow: true },
    { name: 'saidBy', value: ({ claim }) => claim.said?.by ?? claim.said?.described, wide: true },
    { name: 'says', value: (row) => says(dossier, row, lang), narrow: true },
    { name: 'says', value: ({ claim }) => JSON.stringify(claim.says), wide: true },
    { name: 'reading', value: ({ claim }) => claim.reading && JSON.stringify(claim.reading), wide: true },
  ],
  line,
});

/** `bilateral claims`: what each passage says. */
export function claimsCommand(io: Io): Command {
  const command = describedCommand(
    'claims',
    'List what each passage of each source says about each record, claim by claim.',
    examples,
  )
    .option('--record <id>', 'only what is said of this record, or by this source of itself')
    .option(
      '--property <path>',
      'only what says something of this property, such as date or participants.imran-khan',
    )
    .addOption(
      new Option('--rank <rank>', `only this rank: ${codesOf('rank').join(', ')}`).argParser(
        oneOf('rank', codesOf('rank')),
      ),
    );
  return addListOptions(addRecordFilters(command, { kinds: [...kindNames, 'source'] })).action(
    async (flags: Flags) => {
      const dossier = await loadDossier(flags.dossier, io.err);
      if (flags.record !== undefined)
        requireId(dossier, flags.record, [...dossier.records.keys(), ...dossier.sources.keys()]);
      const claims = found(dossier, flags);
      printListing(
        io.out,
        flags,
        listingOf(dossier, flags),
        flags.json ? claims.flatMap(byParagraph) : claims,
      );
    },
  );
}
