import {
  type Changes,
  type Claim,
  type Difference,
  type FieldChange,
  type LocalText,
  type Modality,
  type RecordConflict,
  type SourceClaim,
  type ValueChange,
} from '@bilateral/core';

/** One change on one line. */
export interface DiffRow {
  readonly change: 'added' | 'withdrawn' | 'changed';
  readonly what: 'dossier' | 'record' | 'field' | 'value' | 'claim' | 'source' | 'conflict';
  /** The record, source or conflict; for what belongs to the dossier itself its id. */
  readonly id: string;
  /** The property of a value, a conflict or a field of the editor. */
  readonly property?: string;
  readonly modality?: Modality;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Addresses of the claims that are the change, or that brought it. */
  readonly claims?: readonly string[];
  /** Where a withdrawn id went, and why it was given up. */
  readonly retired?: { readonly replacedBy?: readonly string[]; readonly why: LocalText };
}

type What = DiffRow['what'];
type AnyClaim = Claim | SourceClaim;

/** Where before and after stand, as far as there is one. */
const sides = ({ before, after }: { readonly before?: unknown; readonly after?: unknown }): object => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

const fieldRows = (what: What, id: string, fields: readonly FieldChange[]): readonly DiffRow[] =>
  fields.map(({ field, ...both }) => ({ change: 'changed', what, id, property: field, ...sides(both) }));

const standing = (value: ValueChange['before']): object | undefined =>
  value && { value: value.value, support: value.support };

const addressesIn = ({ added, withdrawn, changed }: Difference<Claim>): readonly string[] => [
  ...added.map(({ address }) => address),
  ...withdrawn.map(({ address }) => address),
  ...changed.map(({ after }) => after.address),
];

const valueRow = (id: string, { property, modality, before, after, claims }: ValueChange): DiffRow => ({
  change: before === undefined ? 'added' : after === undefined ? 'withdrawn' : 'changed',
  what: 'value',
  id,
  property,
  modality,
  ...sides({ before: standing(before), after: standing(after) }),
  claims: addressesIn(claims),
});

const claimRow = (
  change: DiffRow['change'],
  before: AnyClaim | undefined,
  after: AnyClaim | undefined,
): DiffRow => {
  const { address, modality } = (after ?? before) as AnyClaim;
  const id = address.slice(0, address.indexOf('/'));
  return { change, what: 'claim', id, modality, ...sides({ before, after }), claims: [address] };
};

const conflictRow = (
  change: DiffRow['change'],
  before: RecordConflict | undefined,
  after: RecordConflict | undefined,
): DiffRow => {
  const { record, property, modality } = (after ?? before) as RecordConflict;
  const claims = (after ?? before)?.positions.flatMap((position) => position.claims) ?? [];
  return { change, what: 'conflict', id: record, property, modality, ...sides({ before, after }), claims };
};

const withdrawnRows = (
  what: What,
  things: readonly { readonly id: string }[],
  retired: Changes['retired'],
): readonly DiffRow[] => {
  const went = new Map(
    retired.map(({ id, replacedBy, why }) => [id, { ...(replacedBy && { replacedBy }), why }]),
  );
  return things.map(({ id }) => {
    const where = went.get(id);
    return { change: 'withdrawn', what, id, ...(where && { retired: where }) };
  });
};

const addedRows = (what: What, things: readonly { readonly id: string }[]): readonly DiffRow[] =>
  things.map(({ id }) => ({ change: 'added', what, id }));

/** All changes as rows of one list: the dossier, records with their fields and values, sources, claims, conflicts. */
export function diffRows(
  id: string,
  { dossier, records, sources, claims, conflicts, retired }: Changes,
): readonly DiffRow[] {
  return [
    ...fieldRows('dossier', id, dossier),
    ...addedRows('record', records.added),
    ...withdrawnRows('record', records.withdrawn, retired),
    ...records.changed.flatMap(({ after, fields, values }) => [
      ...fieldRows('field', after.id, fields),
      ...values.map((value) => valueRow(after.id, value)),
    ]),
    ...addedRows('source', sources.added),
    ...withdrawnRows('source', sources.withdrawn, retired),
    ...sources.changed.flatMap(({ after, fields }) => fieldRows('source', after.id, fields)),
    ...claims.added.map((claim) => claimRow('added', undefined, claim)),
    ...claims.withdrawn.map((claim) => claimRow('withdrawn', claim, undefined)),
    ...claims.changed.map(({ before, after }) => claimRow('changed', before, after)),
    ...conflicts.added.map((conflict) => conflictRow('added', undefined, conflict)),
    ...conflicts.withdrawn.map((conflict) => conflictRow('withdrawn', conflict, undefined)),
    ...conflicts.changed.map(({ before, after }) => conflictRow('changed', before, after)),
  ];
}
