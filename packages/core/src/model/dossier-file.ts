import { z } from 'zod';
import { kindNames, type Kind } from './kind.js';
import { meaning } from './meaning.js';
import { code, editorText, localText, plainText, recordId, type LocalText } from './value.js';

const retirement = z.strictObject({
  replacedBy: z
    .array(recordId)
    .optional()
    .meta(meaning('The ids that took its place.', ['holm-varga-2031'])),
  why: editorText.meta(meaning('Why it was retired.', 'It was renamed.')),
});

/**
 * The zod schema of `dossier.yaml`: the pair of states and the terms of the dossier.
 *
 * @example
 * ```ts
 * import { dossierSchema } from '@bilateral/core/schema';
 *
 * Object.keys(dossierSchema.shape); // => ['id', 'title', 'parties', 'predecessors', 'languages', 'licence', …]
 * ```
 */
export const dossierSchema = z
  .strictObject({
    id: recordId.meta(
      meaning(
        'The id of the dossier: it begins the names of reports and the addresses of linked data.',
        'norland-vesteria',
      ),
    ),
    title: localText.meta(meaning('What it is called, on covers too.', { en: 'Norland–Vesteria relations' })),
    parties: z
      .tuple([recordId, recordId])
      .meta(meaning('The two states, by the ids of their records.', ['norland', 'vesteria'])),
    /** For each party, the states that stood for it in their time. */
    predecessors: z
      .record(recordId, z.array(recordId).min(1))
      .optional()
      .meta(
        meaning('For each party, the states that stood for it in their time.', {
          vesteria: ['old-vesteria'],
        }),
      ),
    languages: z
      .array(z.enum(['en', 'ru', 'ur']))
      .min(1)
      .meta(
        meaning("The languages of the dossier: every text of the editor's is there in each of them.", ['en']),
      ),
    /** SPDX identifier of the licence of the data. */
    licence: plainText.meta(meaning('The licence of the data, by its SPDX identifier.', 'CC-BY-4.0')),
    creator: editorText.meta(meaning('Who keeps the dossier.', 'The Harbour Archive')),
    /** Date of this edition; reports bear it unless told otherwise. */
    edition: z.iso
      .date()
      .meta(
        meaning(
          'The day of this edition, as YYYY-MM-DD; reports bear it unless told otherwise.',
          '2031-06-01',
        ),
      ),
    reach: localText.meta(meaning('What was read for it.', { en: 'Two newspaper reports on one meeting.' })),
    limits: localText.meta(
      meaning('What is missing, and for what it is not enough.', { en: 'Nothing of the years before 2031.' }),
    ),
    retired: z
      .record(recordId, retirement)
      .optional()
      .meta(
        meaning('Ids that were released and are no longer used, with what took their place.', {
          'holm-visit': { replacedBy: ['holm-varga-2031'], why: 'It was renamed.' },
        }),
      ),
  })
  .meta({
    title: 'Dossier',
    description: 'The pair of states, and the languages, licence, reach and limits of the dossier.',
  });

const addresses = z.array(plainText).min(1);

/** The addresses of the claims on one side, with the side in a few words where their records' labels do not tell it. */
const position = z.union([
  addresses.transform(
    (
      claims,
    ): {
      /** The addresses of the claims on this side. */
      claims: string[];
      /** The side in a few words. */
      label?: LocalText;
    } => ({ claims }),
  ),
  z.strictObject({
    claims: addresses.meta(
      meaning('The addresses of the claims on this side, as record/source@passage.', [
        'sund-ferry/harbour-gazette@3.1',
      ]),
    ),
    label: localText
      .optional()
      .meta(meaning('The side in a few words.', { en: 'A ferry line was agreed on.' })),
  }),
]);

/**
 * The zod schema of a file `conflicts/<id>.yaml`: two ways of telling the same story that no program can compare.
 *
 * @example
 * ```ts
 * import { conflictSchema } from '@bilateral/core/schema';
 *
 * const positions = [['first-visit/herald'], ['first-visit/gazette']];
 * conflictSchema.safeParse({ label: { en: 'Who came first' }, state: 'open', positions }).success; // => true
 * ```
 */
export const conflictSchema = z
  .strictObject({
    label: localText.meta(
      meaning('What it is about, in a few words.', { en: 'What the two premiers agreed on' }),
    ),
    about: z
      .array(recordId)
      .min(1)
      .optional()
      .meta(meaning('The records that it is about.', ['sund-ferry'])),
    state: code('conflict-state').meta(meaning('How it stands: open, or how it was settled.', 'open')),
    basis: code('basis').optional().meta(meaning('On what it was settled.', 'judgement')),
    note: editorText.optional().meta(meaning('What is known of it.', 'Neither paper names a document.')),
    positions: z
      .array(position)
      .min(2)
      .meta(
        meaning(
          'The sides, two at least: the addresses of the claims that tell it so, and the side in a few words.',
          [
            { label: { en: 'A line was agreed on.' }, claims: ['sund-ferry/harbour-gazette@3.1'] },
            { label: { en: 'A line was talked about.' }, claims: ['holm-varga-2031/vesterian-herald@2.2'] },
          ],
        ),
      ),
  })
  .meta({
    title: 'Conflict',
    description: 'A conflict between claims that the merge cannot see.',
  });

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const lockedSentence = z.strictObject({
  paragraph: z.int().positive().meta(meaning('The number of the paragraph, from 1.')),
  sentence: z.int().positive().meta(meaning('The number of the sentence in it, from 1.')),
  start: z.int().nonnegative().meta(meaning('Where it begins, in code points.')),
  end: z.int().positive().meta(meaning('The first code point after it.')),
  sha256: digest.meta(meaning('The SHA-256 of its characters as UTF-8.')),
});

/**
 * The zod schema of `passages.lock.json`: offsets (code points, end exclusive) and digest of every sentence of every text that was read.
 *
 * @example
 * ```ts
 * import { lockSchema } from '@bilateral/core/schema';
 *
 * lockSchema.safeParse({ herald: { sha256: 'a1b2', sentences: [] } }).error?.issues[0]?.path; // => ['herald', 'sha256']
 * ```
 */
export const lockSchema = z
  .record(
    recordId,
    z.strictObject({
      sha256: digest.meta(meaning('The SHA-256 of the bytes of the text.')),
      sentences: z.array(lockedSentence).meta(meaning('Its sentences, in the order of the text.')),
    }),
  )
  .meta({
    id: 'PassageLock',
    description: 'Offsets and digests of every sentence of every text; written by a tool.',
  });

/** `ids.lock.json`: every id that was ever released, with its kind. */
export const idLockSchema = z
  .record(recordId, z.enum([...kindNames, 'source', 'conflict']))
  .meta({ id: 'IdLock', description: 'Every id that was ever released, with its kind; written by a tool.' });

/** Every id that was ever released, with its kind. */
export type IdLock = Record<string, Kind | 'source' | 'conflict'>;

/** The file `dossier.yaml`: the pair of states and the terms of the dossier. */
export interface DossierFile extends z.infer<typeof dossierSchema> {}

/** A file `conflicts/<id>.yaml`: two ways of telling the same story that no program can compare. */
export interface ConflictFile extends z.infer<typeof conflictSchema> {}

/** For each source, the digest of its text and of every sentence in it. */
export type PassageLock = z.infer<typeof lockSchema>;
