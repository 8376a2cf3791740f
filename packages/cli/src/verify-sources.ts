import { BilateralError, coverageOf, type Coverage, type Issue } from '@bilateral/core';
import type { TextVerification } from '@bilateral/core/compile';
import { counted, printJson, type Io, type Output } from './io.js';
import { loadDossier } from './load-dossier.js';
import type { DossierFlags, JsonFlags } from './options.js';
import { printTable, type Column } from './table.js';

/** What is asked of the sources of a dossier. */
export interface VerifySourcesOptions extends DossierFlags, JsonFlags {
  /** The folder with their texts; without it only the lock is looked at. */
  readonly texts?: string;
}

interface Verified {
  readonly coverage: Coverage;
  /** Absent when no texts were given, and for a page cited as a whole. */
  readonly text?: TextVerification | undefined;
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

const number = (title: string): Column => ({ title, align: 'right' });
const columns = [{ title: 'SOURCE' }, ...['SENTENCES', 'ASSERTING', 'CITED', 'UNACCOUNTED'].map(number)];

const row = ({ coverage }: Verified): readonly string[] => {
  const { source, sentences, asserting, cited, unaccounted } = coverage;
  return [source, ...[sentences, asserting, cited, unaccounted.length].map(String)];
};

/** The state of the text is a column only where texts were compared. */
const printCounts = (out: Output, read: readonly Verified[]): void => {
  if (read.some(({ text }) => text !== undefined)) {
    printTable(
      out,
      [...columns, { title: 'TEXT' }],
      read.map((each) => [...row(each), each.text?.state ?? '']),
    );
  } else printTable(out, columns, read.map(row));
};

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

const printPeople = ({ out }: Io, verified: readonly Verified[]): void => {
  const read = verified.filter(({ coverage, text }) => coverage.sentences > 0 || text !== undefined);
  printCounts(out, read);
  const whole = verified.length - read.length;
  if (whole > 0) out.write(`and ${counted(whole, 'source')} of which no text was read\n`);
  printSum(out, read);
};

const hints = {
  'unaccounted-sentence':
    'cite the sentence in a claim, or list it under `unasserting` of its source with the reason',
  'changed-file': 'a locked text never changes: restore it as it was read',
  'missing-file': '--texts names the folder that holds the texts of the sources',
  unreadable: 'a text is a file in UTF-8',
  'not-locked': 'run `bilateral lock --dossier DIR --texts DIR`',
  'other-numbering': 'sentences.jsonl is not the numbering that the claims cite: restore it',
  'absent-words': 'quote the words as the passage has them, or cite the passage that has them',
} as const;

type Problem = keyof typeof hints;

const issue = (code: Problem, source: string, message: string, found: string, expected: string): Issue => ({
  id: source,
  code,
  message: `${source}: ${message}`,
  found,
  expected,
  hint: hints[code],
});

/** What is wrong with the file itself. */
const fileIssues = ({ source, file, state, changed }: TextVerification): readonly Issue[] => {
  switch (state) {
    case 'intact':
      return [];
    case 'changed': {
      const found =
        changed.length > 0 ? `other words in ${changed.join(', ')}` : 'other words between sentences';
      return [
        issue(
          'changed-file',
          source,
          `the text ${file} changed since the lock`,
          found,
          'the text that was locked',
        ),
      ];
    }
    case 'missing':
      return [issue('missing-file', source, `the text ${file} is not there`, 'no such file', file)];
    case 'unreadable':
      return [issue('unreadable', source, `the text ${file} cannot be read`, 'no valid UTF-8', 'UTF-8')];
    case 'unlocked':
      return [
        issue('not-locked', source, `the lock has no digest of ${file}`, 'no entry', 'an entry in the lock'),
      ];
  }
};

const textIssues = (text: TextVerification): readonly Issue[] => [
  ...fileIssues(text),
  ...(text.unknown.length === 0
    ? []
    : [
        issue(
          'other-numbering',
          text.source,
          'sentences.jsonl does not agree with the lock',
          text.unknown.join(', '),
          'the numbers, places and digests of the lock',
        ),
      ]),
  ...text.absent.map(({ claim, words }) =>
    issue(
      'absent-words',
      text.source,
      `${claim} quotes words that its passage does not hold`,
      words,
      'words of it',
    ),
  ),
];

const issuesOf = ({ coverage: { source, unaccounted }, text }: Verified): readonly Issue[] => [
  ...(text === undefined ? [] : textIssues(text)),
  ...(unaccounted.length === 0
    ? []
    : [
        issue(
          'unaccounted-sentence',
          source,
          `${counted(unaccounted.length, 'sentence')} not accounted for`,
          unaccounted.join(', '),
          'every sentence cited or listed as asserting nothing',
        ),
      ]),
];

/** How far the texts of sources are accounted for, and whether they are still the ones that were read. Throws for any mismatch. */
export async function verifySources(
  io: Io,
  { dossier: folder, texts, json }: VerifySourcesOptions,
): Promise<void> {
  const dossier = await loadDossier(folder);
  const compared =
    texts === undefined ? [] : await (await import('@bilateral/core/compile')).verifyTexts(dossier, texts);
  const bySource = new Map(compared.map((text) => [text.source, text]));
  const verified = [...dossier.sources.keys()].map((id) => ({
    coverage: coverageOf(dossier, id),
    text: bySource.get(id),
  }));
  if (json) verified.forEach((each) => printJson(io.out, line(each)));
  else printPeople(io, verified);
  const issues = verified.flatMap(issuesOf);
  if (issues.length > 0) {
    const message = `${counted(issues.length, 'problem')} between the claims and the texts`;
    throw new BilateralError('unverified', message, { issues });
  }
}
