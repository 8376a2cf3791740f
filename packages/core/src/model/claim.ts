import { z } from 'zod';
import { agentKinds, eventKinds } from './kind.js';
import { meaning } from './meaning.js';
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
export const passageAt = z.union([place, z.array(place).min(1)]).meta({
  id: 'PassageAt',
  description:
    'The sentences cited, as paragraph.sentence, always in quotes: "25.1", "25.1-3" or ["25.1", "29.2"].',
  examples: ['2.1', '2.1-3', ['2.1', '4.2']],
});

export const edtfText = z.string().min(1);

/** Who is quoted as saying it; without it the source's author speaks. */
const said = z
  .strictObject({
    by: ref(...agentKinds)
      .optional()
      .meta(meaning('The person, organisation, state or body that is quoted.', 'ada-holm')),
    described: code('described')
      .optional()
      .meta(meaning('A description instead of by, where the source names nobody.', 'official-estimates')),
    office: ref('office')
      .optional()
      .meta(meaning('In which office it was said.', 'prime-minister-of-norland')),
    on: ref(...eventKinds)
      .optional()
      .meta(meaning('The event on which it was said.', 'holm-varga-2031')),
    via: ref(...agentKinds, 'document')
      .optional()
      .meta(meaning('Through whom or what the source has it.', 'harbour-news-agency')),
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
    wording: plainText
      .optional()
      .meta(meaning('The words of the passage that it rests on, as they are printed.', 'last month')),
    basis: code('reading-basis').meta(
      meaning('Whether the text itself shows it (text) or something else does (outside).', 'text'),
    ),
    doubt: code('doubt')
      .optional()
      .meta(meaning('What is doubtful, where a value is kept as it was said.', 'unit')),
    why: editorText.meta(meaning('Why it is so read.', 'The report is of June 2031.')),
  })
  .meta({ id: 'Reading', description: 'What the editor resolved, inferred or doubts, and why.' });

/** The fields of every claim but `says`. */
export const claimFields = {
  source: recordId.meta(
    meaning('The source: the name of its file in sources/, without .yaml.', 'harbour-gazette'),
  ),
  at: passageAt
    .optional()
    .meta(
      meaning(
        'The sentences that say it, as paragraph.sentence, always in quotes. Required if the source has a text; left out if the page is cited as a whole.',
        '2.1',
        '2.1-3',
        ['2.1', '4.2'],
      ),
    ),
  modality: code('modality')
    .optional()
    .meta(
      meaning('Whether it is told as having happened or as something else; actual, if left out.', 'planned'),
    ),
  rank: code('rank')
    .optional()
    .meta(
      meaning(
        'A judgement of the editor, with a note: preferred wins, deprecated stays out; normal, if left out.',
        'preferred',
      ),
    ),
  /** A claim of low confidence never wins over another one; its note says why. */
  confidence: code('confidence')
    .optional()
    .meta(meaning('low: it never wins over another claim, and its note says why.', 'low')),
  /** What the passage tells beyond the values in `says`, re-told in a sentence or two of our own. */
  text: editorText
    .optional()
    .meta(
      meaning(
        'What the passage tells beyond the values in says, in a sentence of our own.',
        'They met on the quay.',
      ),
    ),
  note: editorText
    .optional()
    .meta(meaning('A remark of the editor on this claim.', 'The report was written on the next day.')),
  said: said.optional().meta(
    meaning('Who is quoted as saying it; without it, the author of the source speaks.', {
      described: 'official-estimates',
    }),
  ),
  sameVoiceAs: recordId
    .optional()
    .meta(
      meaning(
        'The source from which this passage took its wording: the two count as one voice.',
        'vesterian-herald',
      ),
    ),
  asOf: edtfText
    .optional()
    .meta(meaning('The time of which it is true, for what changes (status); a date in EDTF.', '2031-05')),
  reading: z
    .record(z.string(), readingNote)
    .optional()
    .meta(
      meaning('What the editor resolved, added or doubts, by property.', {
        date: { wording: 'last month', basis: 'text', why: 'The report is of June 2031.' },
      }),
    ),
};

/** The editor's word on a computed conflict of one record. */
export const acknowledgement = z
  .strictObject({
    property: plainText.meta(
      meaning('The property on which the claims disagree, as the error names it.', 'date'),
    ),
    modality: code('modality').optional().meta(meaning('Of the claims; actual, if left out.', 'planned')),
    state: code('conflict-state').meta(meaning('How it stands: open, or how it was settled.', 'open')),
    basis: code('basis').optional().meta(meaning('On what it was settled.', 'primary-source')),
    note: editorText.optional().meta(meaning('What is known of it.', 'Each paper gives its own day.')),
  })
  .meta({
    id: 'Acknowledgement',
    description: 'A computed conflict, its state and on what the judgement rests.',
  });

/** Who is quoted: a record (`by`), or a description where the source names nobody (`described`); never both. */
export interface Said extends z.infer<typeof said> {}

/** What the editor resolved or inferred in a passage, or doubts in it, on what it rests, and why. */
export interface ReadingNote extends z.infer<typeof readingNote> {}

/** What the editor says of a conflict that the merge computes: its state, and on what this judgement rests. */
export interface Acknowledgement extends z.infer<typeof acknowledgement> {}
