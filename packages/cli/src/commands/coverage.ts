import { Option, type Command } from 'commander';
import {
  compiledRecord,
  coverageOf,
  type Code,
  type Coverage,
  type Dossier,
  type SourceClaim,
} from '@bilateral/core';
import type { Io } from '../io.js';
import { requireSource } from '../known-ids.js';
import { addListOptions, codeIn, together, type ListFlags } from '../list-options.js';
import { printListing, type ListColumn, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { describedCommand } from '../options.js';
import { oneOf } from '../parse-option.js';
import { idColumn } from '../record-columns.js';

const states = ['cited', 'unasserting', 'left'] as const;
type State = (typeof states)[number];

interface Flags extends ListFlags {
  readonly source?: string;
  readonly state?: State;
}

const examples = [
  'coverage',
  'coverage --csv',
  'coverage --source world-affairs-insider-diplomatic-bond',
  'coverage --source world-affairs-insider-diplomatic-bond --state unasserting --lang ru',
];

interface Covered extends Coverage {
  /** The claims that cite the source, as a whole or by passage. */
  readonly claims: number;
}

/** One sentence of a source, with what makes it accounted for. */
interface Accounted {
  readonly source: string;
  readonly at: string;
  readonly state: State;
  readonly claims: readonly string[];
  readonly reason: Code<'unasserting'> | undefined;
}

/** Sentences that assert nothing, as far as no claim cites them nonetheless. */
const idle = ({ sentences, cited, unaccounted }: Coverage): number => sentences - cited - unaccounted.length;

type Cites = Pick<SourceClaim, 'address' | 'source' | 'at'>;

/** Every claim by the source that it cites. */
const claimsBySource = (dossier: Dossier): ReadonlyMap<string, readonly Cites[]> => {
  const bySource = new Map<string, Cites[]>([...dossier.sources.keys()].map((id) => [id, []]));
  const records = [...dossier.records.keys()].flatMap((id) => compiledRecord(dossier, id) ?? []);
  for (const { claims } of [...records, ...dossier.sources.values()])
    for (const claim of claims) bySource.get(claim.source)?.push(claim);
  return bySource;
};

const sentencesOf = (dossier: Dossier, id: string): readonly Accounted[] => {
  const source = dossier.sources.get(id);
  const citing = new Map<string, string[]>();
  for (const { at = [], address } of claimsBySource(dossier).get(id) ?? [])
    for (const place of at) citing.set(place, [...(citing.get(place) ?? []), address]);
  const reasons = new Map(
    (source?.unasserting ?? []).flatMap(({ at, reason }) => at.map((place) => [place, reason] as const)),
  );
  return (source?.text?.sentences ?? []).map(({ paragraph, sentence }) => {
    const at = `${paragraph}.${sentence}`;
    const claims = citing.get(at) ?? [];
    const reason = reasons.get(at);
    const otherwise = reason === undefined ? 'left' : 'unasserting';
    return { source: id, at, claims, reason, state: claims.length > 0 ? 'cited' : otherwise };
  });
};

const count = (name: string, value: (covered: Covered) => number): ListColumn<Covered> => ({
  name,
  value,
  align: 'right',
});

const sourcesListing: Listing<Covered> = {
  columns: [
    idColumn(({ source }) => source, 'source'),
    count('claims', ({ claims }) => claims),
    count('sentences', ({ sentences }) => sentences),
    count('cited', ({ cited }) => cited),
    count('unasserting', idle),
    count('left', ({ unaccounted }) => unaccounted.length),
  ],
  line: (covered) => {
    const { source, sentences, asserting, cited, unaccounted, claims } = covered;
    return { source, claims, sentences, asserting, cited, unasserting: idle(covered), left: unaccounted };
  },
};

const sentencesListing = ({ lang }: Flags): Listing<Accounted> => ({
  columns: [
    { name: 'source', value: ({ source }) => source, wide: true },
    { name: 'at', value: ({ at }) => at, align: 'right' },
    { name: 'state', value: ({ state }) => state },
    { name: 'reason', value: ({ reason }) => codeIn('unasserting', reason, lang), narrow: true },
    { name: 'reason', value: ({ reason }) => reason, wide: true },
    { name: 'claims', value: ({ claims }) => together(claims), yields: true },
  ],
  line: ({ reason, ...rest }) => ({ ...rest, reason: reason ?? null }),
});

/** `bilateral coverage`: what of each source is cited, asserts nothing, or is left. */
export function coverageCommand({ out, err }: Io): Command {
  const description =
    'Show how many sentences of each source are cited, assert nothing, or are left; with --source, each sentence of it with the claims that cite it.';
  const command = describedCommand('coverage', description, examples)
    .option('--source <id>', 'each sentence of this source')
    .addOption(
      new Option(
        '--state <state>',
        `with --source, only sentences that are so: ${states.join(', ')}`,
      ).argParser(oneOf('state of a sentence', states)),
    );
  return addListOptions(command).action(async (flags: Flags) => {
    const { source, state } = flags;
    if (state !== undefined && source === undefined)
      command.error("error: option '--state <state>' goes with '--source <id>'");
    const dossier = await loadDossier(flags.dossier, err);
    if (source !== undefined) {
      requireSource(dossier, source);
      const sentences = sentencesOf(dossier, source).filter(
        (each) => state === undefined || each.state === state,
      );
      return printListing(out, flags, sentencesListing(flags), sentences);
    }
    const claims = claimsBySource(dossier);
    const covered = [...dossier.sources.keys()].map((id) => ({
      ...coverageOf(dossier, id),
      claims: claims.get(id)?.length ?? 0,
    }));
    printListing(out, flags, sourcesListing, covered);
  });
}
