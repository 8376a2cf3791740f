import { z } from 'zod';
import { claimFields, edtfText, passageAt } from './claim.js';
import { meaning } from './meaning.js';
import { code, date, editorText, languageTag, plainText, recordId, ref, refs, whole } from './value.js';

/** What a source says of itself: its headline, byline, dates. */
export const sourceSays = z.strictObject({
  title: whole(plainText)
    .optional()
    .meta(meaning('Its headline as it is printed.', 'Two premiers on one quay')),
  author: ref('person').optional().meta(meaning('Who wrote it, by its byline.', 'cy-reed')),
  authorOffice: ref('office')
    .optional()
    .meta(meaning('The office in which the author wrote.', 'editor-of-harbour-gazette')),
  publisher: ref('organisation').optional().meta(meaning('Who published it.', 'harbour-gazette-press')),
  firstPublishedBy: ref('organisation').optional().meta(meaning('Who had it first.', 'harbour-news-agency')),
  section: whole(plainText).optional().meta(meaning('The section or column that it stands in.', 'Shipping')),
  published: date().optional().meta(meaning('When it says that it was published.', '2031-05-05')),
  pageDate: date().optional().meta(meaning('A date on the page whose meaning is not told.', '2031-05-05')),
  about: refs()
    .optional()
    .meta(meaning('What it is about, as records.', ['sund-ferry'])),
});

/** A claim of a source on itself need not name it. */
const { source: _source, ...ofClaims } = claimFields;

const inference = z.strictObject({
  value: edtfText.meta(meaning('The date, in EDTF.', '2031-05')),
  why: editorText.meta(meaning('From what it is inferred.', 'The meeting is called recent.')),
});

const unassertingPassage = z.strictObject({
  at: passageAt.meta(meaning('The sentences, as paragraph.sentence, in quotes.', '1.1')),
  reason: code('unasserting').meta(meaning('Why they assert nothing.', 'heading')),
  note: editorText.optional().meta(meaning('A remark of the editor.', 'The headline again.')),
});

const inferred = z.strictObject({
  written: inference
    .optional()
    .meta(meaning('When it was written.', { value: '2031-05', why: 'The meeting is called recent.' })),
  published: inference
    .optional()
    .meta(meaning('When it was published.', { value: '2031-05', why: 'As the page before it.' })),
});

/**
 * The zod schema of a source file: who published what, when and where, what was read of it, and what it says of itself.
 *
 * @example
 * ```ts
 * import { sourceSchema } from '@bilateral/core/schema';
 *
 * sourceSchema.safeParse({ title: 'The Herald', language: 'en', type: 'newspaper' }).success; // => true
 * ```
 */
export const sourceSchema = z
  .strictObject({
    title: plainText.meta(meaning('Its title as it is printed.', 'Two premiers on one quay')),
    publisher: plainText
      .optional()
      .meta(meaning('Who published it, as a reader would look for it.', 'Harbour Gazette')),
    authors: z
      .array(plainText)
      .min(1)
      .optional()
      .meta(meaning('Who wrote it.', ['Cy Reed'])),
    address: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta(
        meaning(
          'Where it can be read: an address that begins with https:// or http://.',
          'https://harbour-gazette.example/quay',
        ),
      ),
    published: date().optional().meta(meaning('When it was published.', '2031-05-05')),
    /** The language of the source, which need not be one of the dossier's. */
    language: languageTag.meta(
      meaning('Its language, as BCP 47 names it; it need not be one of the dossier.', 'en'),
    ),
    type: code('source-type').meta(meaning('What sort of source it is.', 'newspaper')),
    perspective: recordId
      .optional()
      .meta(meaning('The state or organisation from whose side it is written.', 'norland')),
    derivedFrom: recordId
      .optional()
      .meta(
        meaning(
          'The source that it reprints or is made from: the two count as one voice.',
          'vesterian-herald',
        ),
      ),
    /** Name of the text file that was read, in the folder given to `lock` and `verify`. */
    text: plainText
      .optional()
      .meta(
        meaning(
          'The name of the text file that was read, in the folder given to lock and verify as --texts; leave it out for a page that is cited as a whole.',
          'harbour-gazette.txt',
        ),
      ),
    note: editorText.optional().meta(meaning('A remark of the editor on the source.', 'A special edition.')),
    claims: z
      .array(
        z.strictObject({
          ...ofClaims,
          source: recordId.optional().meta(meaning('The source itself; left out.', 'harbour-gazette')),
          says: sourceSays.meta(meaning('What it says of itself.', { title: 'Two premiers on one quay' })),
        }),
      )
      .optional()
      .meta(
        meaning('What the source says of itself, passage by passage.', [
          { at: '1.1', says: { title: 'Two premiers on one quay' } },
        ]),
      ),
    inferred: inferred.optional().meta(
      meaning('Dates of the source that the editor infers.', {
        written: { value: '2031-05', why: 'The meeting is called recent.' },
      }),
    ),
    unasserting: z
      .array(unassertingPassage)
      .optional()
      .meta(
        meaning('Its sentences that assert nothing: headings, advertisements.', [
          { at: '1.1', reason: 'heading' },
        ]),
      ),
  })
  .meta({
    title: 'Source',
    description:
      'One source: bibliographic data, what it says of itself, and its sentences that assert nothing.',
  });

/** A file `sources/<id>.yaml`: who published what, when and where, what it says of itself, and what in it asserts nothing. */
export interface SourceFile extends z.infer<typeof sourceSchema> {}

/** What a passage of a source says of the source itself: its headline, byline, dates. */
export interface SourceSays extends z.infer<typeof sourceSays> {}
