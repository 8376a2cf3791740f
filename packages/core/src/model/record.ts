import { z } from 'zod';
import { acknowledgement, claimFields } from './claim.js';
import { figureDefinition } from './figure.js';
import { says } from './kinds.js';
import { type Kind, kindNames } from './kind.js';
import { code, editorText, localText, recordId, ref } from './value.js';

const outcome = z.strictObject({
  state: code('outcome'),
  replacedBy: recordId.optional(),
  note: editorText.optional(),
});

/** What the editor says of a record of any kind; not claims. */
const editorial = {
  label: localText,
  partOf: recordId.optional(),
  distinctFrom: z.array(recordId).min(1).optional(),
  identifiers: z.record(z.string(), z.string()).optional(),
  note: editorText.optional(),
  outcome: outcome.optional(),
  conflicts: z.array(acknowledgement).optional(),
};

/** What the editor must add for some kinds. */
const editorialOf = {
  office: { of: ref('state', 'organisation', 'body').optional(), level: code('level') },
  /** The state whose organ it is: who acts for a ministry acts for the state. */
  organisation: { of: ref('state').optional() },
  figure: { definition: figureDefinition },
  utterance: { text: localText },
  assessment: { text: localText },
} as const;

const recordOf = <K extends Kind>(kind: K) =>
  z.strictObject({
    ...editorial,
    ...((editorialOf as Partial<Record<Kind, z.core.$ZodShape>>)[kind] ?? {}),
    claims: z.array(z.strictObject({ ...claimFields, says: z.prefault(says[kind], {} as never) })).optional(),
  });

/** The schema of a record file of each kind. */
export const recordSchemas = Object.fromEntries(kindNames.map((kind) => [kind, recordOf(kind)])) as {
  [K in Kind]: ReturnType<typeof recordOf<K>>;
};

export type Editorial = z.infer<z.ZodObject<typeof editorial>>;
export type EditorialOf = {
  readonly [K in keyof typeof editorialOf]: z.infer<z.ZodObject<(typeof editorialOf)[K]>>;
};
