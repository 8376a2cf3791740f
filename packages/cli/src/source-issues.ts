import type { Coverage, Issue } from '@bilateral/core';
import type { TextVerification } from '@bilateral/core/compile';
import { counted } from './io.js';

/** What was found of one source. */
export interface Verified {
  readonly coverage: Coverage;
  /** Absent when no texts were given, and for a page cited as a whole. */
  readonly text?: TextVerification | undefined;
}

const hints = {
  'unaccounted-sentence':
    'cite the sentence in a claim, or list it under `unasserting` of its source with the reason',
  'changed-file': 'a locked text never changes: restore it as it was read',
  'missing-file': '--texts names the folder that holds the texts of the sources',
  unreadable: 'a text is a file in UTF-8',
  'not-locked': 'run `bilateral lock --dossier <folder> --texts <texts>`',
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

/** Everything that is wrong between the claims on a source and its text. */
export const issuesOf = ({ coverage: { source, unaccounted }, text }: Verified): readonly Issue[] => [
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
