import { Option, type Command } from 'commander';
import {
  claimsOf,
  findRecords,
  kindNames,
  type Claim,
  type Dossier,
  type Kind,
  type Rank,
  type SourceClaim,
} from '@bilateral/core';
import { printJson, type Io } from '../io.js';
import { requireId } from '../known-ids.js';
import { loadDossier } from '../load-dossier.js';
import {
  addRecordFilters,
  codesOf,
  describedCommand,
  dossierOption,
  jsonOption,
  recordFilter,
  type DossierFlags,
  type FilterFlags,
  type JsonFlags,
} from '../options.js';
import { oneOf } from '../parse-option.js';
import { printSays } from '../print-value.js';
import { printTable } from '../table.js';

interface Flags extends DossierFlags, JsonFlags, FilterFlags<Kind | 'source'> {
  readonly record?: string;
  readonly property?: string;
  readonly rank?: Rank;
}

interface Stated {
  readonly record: string;
  readonly kind: Kind | 'source';
  readonly claim: Claim | SourceClaim;
}

const examples = [
  'claims --source world-affairs-insider-diplomatic-bond',
  'claims --kind project --property length',
  'claims --modality planned --json',
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
  return findRecords(dossier, filter).flatMap((record) =>
    claimsOf(dossier, record.id, flags.property).map((claim) => ({
      record: record.id,
      kind: record.kind,
      claim,
    })),
  );
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

const lines = ({ record, kind, claim }: Stated): readonly object[] =>
  [...paragraphsOf(claim)].map(([paragraph, sentences]) => ({
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
  }));

const said = ({ said: quoted }: Claim | SourceClaim): string => quoted?.by ?? quoted?.described ?? '';

/** `bilateral claims`: what each passage says. */
export function claimsCommand({ out }: Io): Command {
  const command = describedCommand(
    'claims',
    'List claims: what each passage of each source says about each record.',
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
  return addRecordFilters(command, [...kindNames, 'source'])
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      const dossier = await loadDossier(flags.dossier);
      if (flags.record !== undefined)
        requireId(dossier, flags.record, [...dossier.records.keys(), ...dossier.sources.keys()]);
      const claims = found(dossier, flags);
      if (flags.json) return claims.flatMap(lines).forEach((line) => printJson(out, line));
      const rows = claims.map(({ claim }) => [
        claim.address,
        claim.modality,
        said(claim),
        printSays(claim.says),
      ]);
      printTable(
        out,
        [{ title: 'CLAIM', cut: 'middle' }, { title: 'MODALITY' }, { title: 'SAID BY' }, { title: 'SAYS' }],
        rows,
      );
    });
}
