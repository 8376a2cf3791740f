import { z } from 'zod';
import { claimFields, edtfText, passageAt } from './claim.js';
import { code, date, editorText, languageTag, plainText, recordId, ref, refs, whole } from './value.js';

/** What a source says of itself: its headline, byline, dates. */
export const sourceSays = z.strictObject({
  title: whole(plainText).optional(),
  author: ref('person').optional(),
  authorOffice: ref('office').optional(),
  publisher: ref('organisation').optional(),
  firstPublishedBy: ref('organisation').optional(),
  section: whole(plainText).optional(),
  published: date().optional(),
  pageDate: date().optional(),
  about: refs().optional(),
});

const inference = z.strictObject({ value: edtfText, why: editorText });

/** A source file: who published what, when and where, and what was read of it. */
export const sourceSchema = z
  .strictObject({
    title: plainText,
    publisher: plainText.optional(),
    authors: z.array(plainText).min(1).optional(),
    address: z.url({ protocol: /^https?$/ }).optional(),
    published: date().optional(),
    /** The language of the source, which need not be one of the dossier's. */
    language: languageTag,
    type: code('source-type'),
    perspective: recordId.optional(),
    derivedFrom: recordId.optional(),
    /** Name of the text file that was read, in the folder given to `lock` and `verify`. */
    text: plainText.optional(),
    note: editorText.optional(),
    claims: z
      .array(z.strictObject({ ...claimFields, source: recordId.optional(), says: sourceSays }))
      .optional(),
    inferred: z.strictObject({ written: inference.optional(), published: inference.optional() }).optional(),
    unasserting: z
      .array(z.strictObject({ at: passageAt, reason: code('unasserting'), note: editorText.optional() }))
      .optional(),
  })
  .meta({
    id: 'Source',
    description:
      'One source: bibliographic data, what it says of itself, and its sentences that assert nothing.',
  });

export type SourceFile = z.infer<typeof sourceSchema>;
export type SourceSays = z.infer<typeof sourceSays>;
