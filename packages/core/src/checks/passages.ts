import type { Claim, Source } from '../dossier/compiled.js';
import type { Check, Finding } from './check.js';

const sentencesOf = (source: Source): ReadonlySet<string> =>
  new Set((source.text?.sentences ?? []).map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));

const extent = (source: Source): string => {
  const last = source.text?.sentences.at(-1);
  return last
    ? `a sentence of ${source.id}, whose last is ${last.paragraph}.${last.sentence}`
    : 'a locked sentence';
};

type Cited = Pick<Claim, 'source' | 'at'>;

const problem = (
  { source: id, at }: Cited,
  source: Source | undefined,
  known: ReadonlySet<string> | undefined,
): Omit<Finding, 'id' | 'path'> | undefined => {
  if (!source)
    return {
      code: 'unknown-source',
      message: `no source has the id '${id}'`,
      found: id,
      expected: 'the id of a file in sources/',
    };
  if (source.text && !at)
    return {
      code: 'missing-passage',
      message: 'the claim does not say where in the text',
      found: 'no at',
      expected: 'at: "paragraph.sentence"',
      hint: 'the text of this source was read, so every claim on it cites sentences',
    };
  if (!source.text && at)
    return {
      code: 'no-text',
      message: 'the source has no text that was read',
      found: at.join(', '),
      expected: 'no at: the page is cited as a whole',
    };
  const missing = (at ?? []).filter((sentence) => !known?.has(sentence));
  if (missing.length === 0) return undefined;
  return {
    code: 'unknown-passage',
    message: 'the passage does not exist in the numbered text',
    found: missing.slice(0, 5).join(', '),
    expected: extent(source),
    hint: 'numbers are paragraph.sentence; `bilateral lock --dossier <folder> --texts <texts> --sentences` shows them',
  };
};

export const passages: Check = {
  name: 'passages',
  description:
    'Every claim names a source, and cites sentences that the lock holds exactly when the source has a text.',
  scope: 'dossier',
  check({ compiled, dossier, broken }, report) {
    const known = new Map(compiled.sources.map((source) => [source.id, sentencesOf(source)]));
    const look = (id: string, claims: readonly Cited[]): void => {
      for (const [index, claim] of claims.entries()) {
        if (broken.has(claim.source)) continue;
        const found = problem(claim, dossier.sources.get(claim.source), known.get(claim.source));
        if (found)
          report({
            id,
            path: ['claims', index, found.code === 'unknown-source' ? 'source' : 'at'],
            ...found,
          });
      }
    };
    for (const { id, claims } of [...compiled.records, ...compiled.sources]) look(id, claims);
    for (const source of compiled.sources) {
      for (const [index, { at }] of source.unasserting.entries()) {
        const found = problem({ source: source.id, at }, source, known.get(source.id));
        if (found) report({ id: source.id, path: ['unasserting', index, 'at'], ...found });
      }
      if (source.text && source.text.sentences.length === 0) {
        report({
          id: source.id,
          path: ['text'],
          code: 'not-locked',
          message: 'the lock has no sentences of this text',
          found: source.text.file,
          expected: 'an entry in passages.lock.json',
          hint: 'run `bilateral lock --dossier <folder> --texts <texts>`',
        });
      }
    }
  },
};
