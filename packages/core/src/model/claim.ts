import { z } from 'zod';
import { agentKinds, eventKinds } from './kind.js';
import { code, editorText, plainText, recordId, ref } from './value.js';

const place = z
  .string()
  .regex(
    /^[1-9]\d*\.[1-9]\d*(?:-[1-9]\d*)?$/,
    'expected paragraph.sentence in quotes, such as "25.1" or "25.1-3"',
  )
  .refine((text) => {
    const [first = '', last = first] = (text.split('.')[1] ?? '').split('-');
    return Number(last) >= Number(first);
  }, 'expected a range that ends after it starts, such as "25.1-3"');

/** Sentences of a source: `"25.1"`, `"25.1-3"` or `["25.1", "29.2"]`, as paragraph.sentence. */
export const passageAt = z
  .union([place, z.array(place).min(1)])
  .meta({ id: 'PassageAt', description: 'Paragraph and sentence numbers, always as strings.' });

export const edtfText = z.string().min(1);

/** Who is quoted as saying it; without it the source's author speaks. */
const said = z
  .strictObject({
    by: ref(...agentKinds).optional(),
    described: code('described').optional(),
    office: ref('office').optional(),
    on: ref(...eventKinds).optional(),
    via: ref(...agentKinds, 'document').optional(),
  })
  .superRefine((value, context) => {
    if ((value.by === undefined) === (value.described === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'expected either by (a record) or described (a code)',
        input: value,
      });
    }
  })
  .meta({
    id: 'Said',
    description: 'Who is quoted: a record, or a description where the source names nobody.',
  });

/** What the editor added to, or doubts in, what a passage says. */
const readingNote = z
  .strictObject({
    wording: plainText.optional(),
    basis: code('reading-basis'),
    doubt: code('doubt').optional(),
    why: editorText,
  })
  .meta({ id: 'Reading', description: 'What the editor resolved, inferred or doubts, and why.' });

/** The fields of every claim but `says`. */
export const claimFields = {
  source: recordId,
  at: passageAt.optional(),
  modality: code('modality').optional(),
  rank: code('rank').optional(),
  /** A claim of low confidence never wins over another one; its note says why. */
  confidence: code('confidence').optional(),
  /** What the passage tells beyond the values in `says`, re-told in a sentence or two of our own. */
  text: editorText.optional(),
  note: editorText.optional(),
  said: said.optional(),
  sameVoiceAs: recordId.optional(),
  asOf: edtfText.optional(),
  reading: z.record(z.string(), readingNote).optional(),
};

/** The editor's word on a computed conflict of one record. */
export const acknowledgement = z
  .strictObject({
    property: plainText,
    modality: code('modality').optional(),
    state: code('conflict-state'),
    basis: code('basis').optional(),
    note: editorText.optional(),
  })
  .meta({
    id: 'Acknowledgement',
    description: 'A computed conflict, its state and on what the judgement rests.',
  });

export type Said = z.infer<typeof said>;
export type ReadingNote = z.infer<typeof readingNote>;
export type Acknowledgement = z.infer<typeof acknowledgement>;
