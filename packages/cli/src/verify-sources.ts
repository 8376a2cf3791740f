import { BilateralError, coverageOf } from '@bilateral/core';
import { counted, type Io, type Output } from './io.js';
import { isForPeople, printListing, type FormatFlags, type ListColumn, type Listing } from './listing.js';
import { loadDossier } from './load-dossier.js';
import type { DossierFlags } from './options.js';
import { waiting } from './progress.js';
import { idColumn } from './record-columns.js';
import { issuesOf, type Verified } from './source-issues.js';

/** What is asked of the sources of a dossier. */
export interface VerifySourcesOptions extends DossierFlags, FormatFlags {
  /** The folder with their texts; without it only the lock is looked at. */
  readonly texts?: string;
}

const line = ({ coverage, text }: Verified): object => ({
  ...coverage,
  ...(text && {
    intact: text.state === 'intact',
    state: text.state,
    changed: text.changed,
    unknown: text.unknown,
    absent: text.absent,
  }),
});

const count = (name: string, value: (verified: Verified) => number): ListColumn<Verified> => ({
  name,
  value,
  align: 'right',
});

/** The state of the text is a column only where texts were compared. */
const listingOf = (compared: boolean): Listing<Verified> => ({
  columns: [
    idColumn(({ coverage }) => coverage.source, 'source'),
    count('sentences', ({ coverage }) => coverage.sentences),
    count('asserting', ({ coverage }) => coverage.asserting),
    count('cited', ({ coverage }) => coverage.cited),
    count('unaccounted', ({ coverage }) => coverage.unaccounted.length),
    ...(compared ? [{ name: 'text', value: ({ text }: Verified) => text?.state }] : []),
  ],
  line,
});

/** Sentences whose characters have the digest of the lock, also where the texts come with numbers of their own. */
const verifiedIn = ({ coverage, text }: Verified): number =>
  text?.state === 'intact' || text?.state === 'changed'
    ? coverage.sentences - new Set([...text.changed, ...text.unknown]).size
    : 0;

const printSum = (out: Output, read: readonly Verified[]): void => {
  const texts = read.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const intact = texts.filter(({ state }) => state === 'intact').length;
  const unaccounted = read.reduce((sum, { coverage }) => sum + coverage.unaccounted.length, 0);
  const sentences = read.reduce((sum, { coverage }) => sum + coverage.sentences, 0);
  const verified = read.reduce((sum, each) => sum + verifiedIn(each), 0);
  const compared =
    texts.length === 0
      ? []
      : [
          `${intact} of ${counted(texts.length, 'text')} intact`,
          `${verified} of ${counted(sentences, 'sentence')} verified`,
        ];
  out.write(`${[...compared, `${counted(unaccounted, 'sentence')} unaccounted for`].join(', ')}\n`);
};

/** Programs get every source, people those of which a text was read, and how many there are besides. */
const print = ({ out }: Io, flags: FormatFlags, verified: readonly Verified[], compared: boolean): void => {
  const read = verified.filter(({ coverage, text }) => coverage.sentences > 0 || text !== undefined);
  const forPeople = isForPeople(flags);
  printListing(out, flags, listingOf(compared), forPeople ? read : verified);
  if (!forPeople) return;
  const whole = verified.length - read.length;
  if (whole > 0) out.write(`and ${counted(whole, 'source')} of which no text was read\n`);
  printSum(out, read);
};

/** How far the texts of sources are accounted for, and whether they are still the ones that were read. Throws for any mismatch. */
export async function verifySources(
  io: Io,
  { dossier: folder, texts, ...flags }: VerifySourcesOptions,
): Promise<void> {
  const dossier = await loadDossier(folder, io.err);
  const compared =
    texts === undefined
      ? []
      : await waiting(io.err, 'comparing the texts …', async () =>
          (await import('@bilateral/core/compile')).verifyTexts(dossier, texts),
        );
  const bySource = new Map(compared.map((text) => [text.source, text]));
  const verified = [...dossier.sources.keys()].map((id) => ({
    coverage: coverageOf(dossier, id),
    text: bySource.get(id),
  }));
  print(io, flags, verified, texts !== undefined);
  const issues = verified.flatMap(issuesOf);
  if (issues.length > 0) {
    const message = `${counted(issues.length, 'problem')} between the claims and the texts`;
    throw new BilateralError('unverified', message, { issues });
  }
}
