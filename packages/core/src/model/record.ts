import { z } from 'zod';
import { acknowledgement, claimFields } from './claim.js';
import { figureDefinition } from './figure.js';
import { says } from './kinds.js';
import { kindMeanings } from './kind-meanings.js';
import { type Kind, kindNames } from './kind.js';
import { meaning } from './meaning.js';
import { code, editorText, localText, recordId, ref } from './value.js';

const outcome = z.strictObject({
  state: code('outcome').meta(meaning('What became of it.', 'unfulfilled')),
  replacedBy: recordId.optional().meta(meaning('The record of what came instead.', 'varga-port-sund-2032')),
  note: editorText.optional().meta(meaning('How that is known.', 'No line had opened by the end of 2033.')),
});

/** What the editor says of a record of any kind; not claims. */
const editorial = {
  label: localText.meta(
    meaning(
      'What the editor calls it, in each language of the dossier; no other record of the kind has it.',
      { en: 'The record' },
    ),
  ),
  partOf: recordId
    .optional()
    .meta(
      meaning(
        'The larger record of which it is a part: a round of its body, a meeting of its visit.',
        'northern-council',
      ),
    ),
  distinctFrom: z
    .array(recordId)
    .min(1)
    .optional()
    .meta(meaning('Records that look like this one and are not.', ['port-sund-district'])),
  identifiers: z
    .record(z.string(), z.string())
    .optional()
    .meta(
      meaning(
        'What it is called in the data of others, by scheme: wikidata, geonames, iso2, iso3, isni, ror and more.',
        {
          wikidata: 'Q843',
        },
      ),
    ),
  note: editorText
    .optional()
    .meta(meaning('A remark of the editor on the record.', 'Not the district of this name.')),
  outcome: outcome.optional().meta(
    meaning('What became of a plan.', {
      state: 'unfulfilled',
      note: 'No line had opened by the end of 2033.',
    }),
  ),
  conflicts: z
    .array(acknowledgement)
    .optional()
    .meta(
      meaning(
        'Where its claims disagree: each such conflict is acknowledged here, or the dossier is not valid.',
        [{ property: 'date', state: 'open', note: 'Each paper gives its own day.' }],
      ),
    ),
};

const retold = (what: string): typeof localText =>
  localText.meta(
    meaning(`${what}, in a sentence of our own, in each language of the dossier.`, {
      en: 'Ties will grow closer.',
    }),
  );

/** What the editor must add for some kinds. */
const editorialOf = {
  office: {
    of: ref('state', 'organisation', 'body')
      .optional()
      .meta(
        meaning(
          'The state, organisation or body whose office it is: who holds it acts for that state.',
          'norland',
        ),
      ),
    level: code('level').meta(meaning('How high the office is.', 'minister')),
  },
  /** The state whose organ it is: who acts for a ministry acts for the state. */
  organisation: {
    of: ref('state')
      .optional()
      .meta(
        meaning(
          'The state whose organ it is: who acts for a ministry acts for the state. Not for companies.',
          'norland',
        ),
      ),
  },
  figure: {
    definition: figureDefinition.meta(
      meaning('What the series counts, of whom, over which year, as reported by whom.', {
        measure: 'trade',
        of: ['norland', 'vesteria'],
        flow: 'total',
        coverage: 'goods',
        year: 'calendar',
        reporter: 'unstated',
      }),
    ),
  },
  utterance: { text: retold('What was said') },
  assessment: { text: retold('What is thought') },
} as const;

const titleOf = (kind: Kind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

const recordOf = <K extends Kind>(kind: K) =>
  z
    .strictObject({
      ...editorial,
      ...((editorialOf as Partial<Record<Kind, z.core.$ZodShape>>)[kind] ?? {}),
      claims: z
        .array(
          z.strictObject({
            ...claimFields,
            says: z
              .prefault(says[kind], {} as never)
              .meta(
                meaning('What the passage says of the record; at least one property, or a text beside it.'),
              ),
          }),
        )
        .optional()
        .meta(meaning('What the sources say of it: one claim for each passage.')),
    })
    .meta({ title: titleOf(kind), description: kindMeanings[kind] });

/**
 * The zod schema of a record file of each kind, as an author writes it: a claim without modality is actual, `at` may be a range.
 *
 * @example
 * ```ts
 * import { recordSchemas } from '@bilateral/core/schema';
 *
 * const claims = [{ source: 'herald', says: { date: '1997-02-30' } }];
 * const { error } = recordSchemas.visit.safeParse({ label: { en: 'The first visit' }, claims });
 * error?.issues[0]?.path; // => ['claims', 0, 'says', 'date']
 * ```
 */
export const recordSchemas = Object.fromEntries(kindNames.map((kind) => [kind, recordOf(kind)])) as {
  [K in Kind]: ReturnType<typeof recordOf<K>>;
};

/** What the editor says of a record of any kind; these are no claims. */
export interface Editorial extends z.infer<z.ZodObject<typeof editorial>> {}

/** What the editor must or may add for records of some kinds. */
export type EditorialOf = {
  readonly [K in keyof typeof editorialOf]: z.infer<z.ZodObject<(typeof editorialOf)[K]>>;
};
