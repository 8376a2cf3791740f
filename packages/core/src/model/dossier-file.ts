import { z } from 'zod';
import { kindNames } from './kind.js';
import { code, editorText, localText, plainText, recordId, type LocalText } from './value.js';

/** `dossier.yaml`: the pair of states and the terms of the dossier. */
export const dossierSchema = z
  .strictObject({
    id: recordId,
    title: localText,
    parties: z.tuple([recordId, recordId]),
    /** For each party, the states that stood for it in their time. */
    predecessors: z.record(recordId, z.array(recordId).min(1)).optional(),
    languages: z.array(z.enum(['en', 'ru', 'ur'])).min(1),
    /** SPDX identifier of the licence of the data. */
    licence: plainText,
    creator: editorText,
    /** Date of this edition; reports bear it unless told otherwise. */
    edition: z.iso.date(),
    reach: localText,
    limits: localText,
    retired: z
      .record(recordId, z.strictObject({ replacedBy: z.array(recordId).optional(), why: editorText }))
      .optional(),
  })
  .meta({
    id: 'Dossier',
    description: 'The pair of states, and the languages, licence, reach and limits of the dossier.',
  });

const addresses = z.array(plainText).min(1);

/** The addresses of the claims on one side, with the side in a few words where their records' labels do not tell it. */
const position = z.union([
  addresses.transform((claims): { claims: string[]; label?: LocalText } => ({ claims })),
  z.strictObject({ claims: addresses, label: localText.optional() }),
]);

/** `conflicts/<id>.yaml`: two ways of telling the same story that no program can compare. */
export const conflictSchema = z
  .strictObject({
    label: localText,
    about: z.array(recordId).min(1).optional(),
    state: code('conflict-state'),
    basis: code('basis').optional(),
    note: editorText.optional(),
    positions: z.array(position).min(2),
  })
  .meta({ id: 'Conflict', description: 'A conflict between claims that the merge cannot see.' });

/** `passages.lock.json`: offsets (code points, end exclusive) and digest of every sentence of every text that was read. */
export const lockSchema = z
  .record(
    recordId,
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sentences: z.array(
        z.strictObject({
          paragraph: z.int().positive(),
          sentence: z.int().positive(),
          start: z.int().nonnegative(),
          end: z.int().positive(),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      ),
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

export type IdLock = z.infer<typeof idLockSchema>;
export type DossierFile = z.infer<typeof dossierSchema>;
export type ConflictFile = z.infer<typeof conflictSchema>;
export type PassageLock = z.infer<typeof lockSchema>;
