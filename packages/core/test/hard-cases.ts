import type { Claim } from '../src/dossier/compiled.js';
import { mergeClaims } from '../src/merge/merge-claims.js';
import type { MergedClaims, MergeContext } from '../src/merge/merged.js';
import type { Kind } from '../src/model/kind.js';
import { conflictSchema, recordSchemas, sourceSchema } from '../src/schema.js';

/** A difficult passage as a file of a dossier would hold it, with what merging must make of it. */
export interface HardCase {
  readonly case: string;
  readonly kind: Kind | 'source' | 'conflict';
  readonly record: object;
  /** The merged values by modality; empty for a conflict, which holds no claims. */
  readonly values?: Readonly<Record<string, object>>;
  /** Modality and property of each conflict. */
  readonly conflicts?: readonly string[];
  /** The support of some actual values. */
  readonly support?: Readonly<Record<string, string>>;
}

const schemaOf = (kind: HardCase['kind']) => {
  if (kind === 'source') return sourceSchema;
  return kind === 'conflict' ? conflictSchema : recordSchemas[kind];
};

/** Why the schema of its kind refuses a case; empty if it takes it. */
export function refusals({ kind, record }: HardCase): readonly string[] {
  const labelled = kind === 'source' ? record : { label: { en: 'A hard case' }, ...record };
  const { error } = schemaOf(kind).safeParse(labelled);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The claims of a case, merged. */
export function mergeCase({ record }: HardCase, context: MergeContext): MergedClaims {
  const { claims = [] } = record as { readonly claims?: readonly Partial<Claim>[] };
  const addressed = claims.map((each, index) => ({
    modality: 'actual',
    rank: 'normal',
    source: 'itself',
    ...each,
    address: `case/${index}`,
  }));
  return mergeClaims(addressed as readonly Claim[], context);
}

/** The values of each modality. */
export const valuesOf = (merged: MergedClaims): object =>
  Object.fromEntries(Object.entries(merged).map(([modality, { values }]) => [modality, values]));

/** The conflicts of all modalities, as modality and property. */
export const conflictsOf = (merged: MergedClaims): readonly string[] =>
  Object.values(merged).flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ conflict }) =>
      conflict ? [`${conflict.modality} ${conflict.property}`] : [],
    ),
  );
