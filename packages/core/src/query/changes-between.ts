import type { AuthoredConflict, Claim, CompiledRecord, Source, SourceClaim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable, unmerged } from '../dossier/merged-records.js';
import type { DossierFile } from '../model/dossier-file.js';
import {
  alike,
  differenceOf,
  fieldsChanged,
  type Changed,
  type Difference,
  type FieldChange,
} from './changes/difference.js';
import { recordChange, type RecordChange } from './changes/record-changes.js';
import { allConflicts, type RecordConflict } from './conflicts/all-conflicts.js';

/** A source that both dossiers have, with other bibliographic data, another text or other remarks of the editor. */
export interface SourceChange extends Changed<Source> {
  /** The fields of its file that differ, but for its claims: these are told with all others. */
  readonly fields: readonly FieldChange[];
}

/** A conflict in both dossiers, with another state, basis, note, label or other positions. */
export interface ConflictChange extends Changed<RecordConflict> {
  /** What differs between the two. */
  readonly fields: readonly FieldChange[];
}

/** An id that was given up: why, and what stands in its place, in `replacedBy`. */
export interface Retirement extends Readonly<NonNullable<DossierFile['retired']>[string]> {
  /** The id that is no longer used. */
  readonly id: string;
}

/** What became of a dossier. */
export interface Changes {
  /** What the dossier says of itself: `title`, `edition`, `reach`, … */
  readonly dossier: readonly FieldChange[];
  /** By their ids: what came, what went, and what changed in those that stayed. */
  readonly records: Difference<CompiledRecord, RecordChange>;
  /** What sources say of themselves is among the claims. */
  readonly sources: Difference<Source, SourceChange>;
  /** Claims on records, those of added and withdrawn ones too, then claims of sources on themselves; by their addresses. */
  readonly claims: Difference<Claim | SourceClaim>;
  /** Newly contested is `added`, no longer contested is `withdrawn`; each by its record, property and modality. */
  readonly conflicts: Difference<RecordConflict, ConflictChange>;
  /** The ids that the later dossier retires and the earlier one does not, in the order of their names. */
  readonly retired: readonly Retirement[];
}

const isEmpty = ({ added, withdrawn, changed }: Difference<unknown, unknown>): boolean =>
  added.length + withdrawn.length + changed.length === 0;

const withoutClaims = ({ claims: _claims, ...source }: Source): object => source;

const sourcesBetween = (before: Dossier, after: Dossier): Changes['sources'] => {
  const all = differenceOf(before.sources.values(), after.sources.values(), ({ id }) => id);
  const changed = all.changed
    .map((pair) => ({
      ...pair,
      fields: fieldsChanged(withoutClaims(pair.before), withoutClaims(pair.after)),
    }))
    .filter(({ fields }) => fields.length > 0);
  return { ...all, changed };
};

/** Whether the same claims must merge to the same values: voices and dates are those of the sources. */
const isSameWorld = (before: Dossier, after: Dossier, sources: Changes['sources']): boolean =>
  isEmpty(sources) && (before.dates === after.dates || alike(before.dates, after.dates));

const recordsBetween = (before: Dossier, after: Dossier, sources: Changes['sources']): Changes['records'] => {
  const [left, right] = [recordTable(before), recordTable(after)];
  const sameWorld = isSameWorld(before, after, sources);
  const added: CompiledRecord[] = [];
  const changed: RecordChange[] = [];
  for (let place = 0; place < right.size; place += 1) {
    const record = right.compiledAt(place);
    const earlier = left.placeOf(record.id);
    if (earlier === undefined) {
      added.push(record);
      continue;
    }
    const known = left.compiledAt(earlier);
    if (sameWorld && alike(known, record)) continue;
    const change = recordChange(known, record, () => ({
      before: left.passing(earlier),
      after: right.passing(place),
    }));
    if (change) changed.push(change);
  }
  const withdrawn = [...unmerged(before)].filter(({ id }) => right.placeOf(id) === undefined);
  return { added, withdrawn, changed };
};

const claimsIn = (those: readonly { readonly claims: readonly (Claim | SourceClaim)[] }[]) =>
  those.flatMap(({ claims }) => claims);

const claimsBetween = (
  { added, withdrawn, changed }: Changes['records'],
  before: Dossier,
  after: Dossier,
): Changes['claims'] => {
  const ofSources = differenceOf(
    claimsIn([...before.sources.values()]),
    claimsIn([...after.sources.values()]),
    ({ address }) => address,
  );
  const inBoth = changed.map(({ claims }) => claims);
  return {
    added: [...claimsIn(added), ...inBoth.flatMap((each) => each.added), ...ofSources.added],
    withdrawn: [...claimsIn(withdrawn), ...inBoth.flatMap((each) => each.withdrawn), ...ofSources.withdrawn],
    changed: [...inBoth.flatMap((each) => each.changed), ...ofSources.changed],
  };
};

/** A conflict with what only the editor's own word on it holds. */
interface ToldConflict {
  readonly conflict: RecordConflict;
  readonly written?: Pick<AuthoredConflict, 'label' | 'about'>;
}

const conflictsOf = (dossier: Dossier): readonly ToldConflict[] => {
  const written = new Map(dossier.conflicts.map(({ id, label, about }) => [id, { label, about }]));
  return allConflicts(dossier).list.map((conflict) => ({
    conflict,
    ...(conflict.property === 'account' && { written: written.get(conflict.record) }),
  })) as readonly ToldConflict[];
};

const conflictsBetween = (before: Dossier, after: Dossier): Changes['conflicts'] => {
  const { added, withdrawn, changed } = differenceOf(
    conflictsOf(before),
    conflictsOf(after),
    ({ conflict: { record, property, modality } }) => `${modality} ${record} ${property}`,
  );
  return {
    added: added.map(({ conflict }) => conflict),
    withdrawn: withdrawn.map(({ conflict }) => conflict),
    changed: changed.map((pair) => ({
      before: pair.before.conflict,
      after: pair.after.conflict,
      fields: fieldsChanged(
        { ...pair.before.conflict, ...pair.before.written },
        { ...pair.after.conflict, ...pair.after.written },
      ),
    })),
  };
};

const retiredBetween = (before: Dossier, after: Dossier): readonly Retirement[] =>
  Object.entries(after.info.retired ?? {})
    .filter(([id]) => !Object.hasOwn(before.info.retired ?? {}, id))
    .map(([id, retirement]) => ({ id, ...retirement }));

/**
 * What became of a dossier from one state of it to the next: records, sources, claims and conflicts that were added, withdrawn or
 * changed, and of a changed record the merged values before and after with the claims that brought them. Nothing is compared by
 * its place: ids, addresses of claims, and for a conflict its record, property and modality say what is the same thing. Two equal
 * dossiers give empty lists; those of different pairs of states give all of one as withdrawn and all of the other as added. The
 * order of records and of fields counts for nothing, that of a list within a claim does. The time grows as the dossiers do.
 *
 * @example
 * ```ts
 * import { changesBetween } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const withoutAccounts = { ...pakistanRussia, conflicts: [] };
 * const { records, conflicts } = changesBetween(withoutAccounts, pakistanRussia);
 * records; // => { added: [], withdrawn: [], changed: [] }
 * conflicts.added[0]?.record; // => 'bhutto-visit-1972'
 * ```
 */
export function changesBetween(before: Dossier, after: Dossier): Changes {
  const sources = sourcesBetween(before, after);
  const records = recordsBetween(before, after, sources);
  return {
    dossier: fieldsChanged(before.info, after.info, ['retired']),
    records,
    sources,
    claims: claimsBetween(records, before, after),
    conflicts: conflictsBetween(before, after),
    retired: retiredBetween(before, after),
  };
}
