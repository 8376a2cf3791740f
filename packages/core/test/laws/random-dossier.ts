import fc from 'fast-check';
import { createDossier } from '../../src/dossier/create-dossier.js';
import type { CompiledDossier, CompiledRecord, Source } from '../../src/dossier/compiled.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { DateBounds } from '../../src/model/date-bounds.js';
import { parseDate } from '../../src/model/edtf-bounds.js';
import type { Kind } from '../../src/model/kind.js';
import { compiledOf, source } from '../tiny-dossier.js';
import { claimOn, type RandomClaim } from './random-claims.js';
import { edtf, plainDate } from './random-dates.js';
import { conflictsIn, drawnConflicts } from './random-conflicts.js';
import { settled } from './settled.js';
import { allIds, allKinds, idsOf, idsOfKinds, sourceIds } from './universe.js';

const kinds = new Map(allKinds.flatMap((kind) => idsOfKinds(kind).map((id) => [id, kind] as const)));
const kindOf = (id: string): Kind => kinds.get(id) as Kind;
const some = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids);

/** What the editor must say of records of some kinds. */
const givenFor: { readonly [K in Kind]?: (id: string) => fc.Arbitrary<object> } = {
  office: (id) =>
    fc.record(
      {
        of: some(
          id.endsWith('president') ? idsOf.state : [...idsOf.state, ...idsOf.organisation, ...idsOf.body],
        ),
        level: fc.constantFrom('head-of-state', 'head-of-government', 'minister'),
      },
      { requiredKeys: ['level'] },
    ),
  organisation: () => fc.record({ of: some(idsOf.state) }, { requiredKeys: [] }),
  figure: () =>
    fc.record({
      definition: fc.record({
        measure: fc.constantFrom('trade', 'students'),
        of: fc.shuffledSubarray([...idsOf.state], { minLength: 1 }),
      }),
    }),
  utterance: () => fc.constant({ text: { en: 'Trade will grow.', ru: 'Торговля вырастет.' } }),
  assessment: () => fc.constant({ text: { en: 'Trade has grown slowly.' } }),
};

const labelOf = (id: string): object => {
  const en = id.replaceAll('-', ' ');
  return kindOf(id) === 'person' ? { en, ru: `Товарищ ${id.toUpperCase()}`, ur: `جناب ${id}` } : { en };
};

/** Something larger that stands before the record in the list of all, so that nothing is part of itself. */
const wholesFor = (id: string): readonly string[] =>
  [...idsOf.organisation, ...idsOf.body, ...idsOf.conference, ...idsOf.event, ...idsOf.meeting].filter(
    (other) => allIds.indexOf(other) < allIds.indexOf(id),
  );

const editorialFor = (id: string): fc.Arbitrary<object> => {
  const wholes = wholesFor(id);
  const others = allIds.filter((other) => other !== id);
  return fc.record(
    {
      ...(wholes.length > 0 && { partOf: some(wholes) }),
      distinctFrom: fc.uniqueArray(some(others), { minLength: 1, maxLength: 2 }),
      outcome: fc.record({ state: fc.constant('superseded'), replacedBy: some(others) }),
      conflicts: fc.constant([{ property: 'date', state: 'preferred', basis: 'judgement' }]),
    },
    { requiredKeys: [] },
  );
};

interface RandomRecord {
  readonly id: string;
  readonly claims: readonly RandomClaim[];
  readonly editorial: object;
}

const recordOf = (id: string): fc.Arbitrary<RandomRecord> => {
  const kind = kindOf(id);
  return fc.record({
    id: fc.constant(id),
    claims: fc.array(claimOn(kind, id), { maxLength: 4 }),
    editorial: fc
      .tuple(editorialFor(id), givenFor[kind]?.(id) ?? fc.constant({}))
      .map(([editorial, given]) => ({ ...editorial, ...given })),
  });
};

const randomRecords = new Map(allIds.map((id) => [id, recordOf(id)]));

const compiledRecord = (
  { id, claims, editorial }: RandomRecord,
  present: ReadonlySet<string>,
): CompiledRecord => {
  const isOther = (other: string): boolean => other !== id && present.has(other);
  return {
    id,
    kind: kindOf(id),
    label: labelOf(id),
    ...settled(editorial, isOther),
    claims: claims.map(({ says, ...claim }, index) => ({
      ...settled(claim, isOther),
      says: settled(says, isOther),
      at: [`${index + 1}.1`],
      address: `${id}/${claim.source}@${index + 1}.1`,
    })),
  } as unknown as CompiledRecord;
};

const sourceOf = (index: number): fc.Arbitrary<Source> => {
  const id = sourceIds[index] as string;
  return fc
    .record(
      {
        language: fc.constantFrom('en', 'ru', 'ur'),
        perspective: fc.constantFrom('arcadia', 'baltia'),
        ...(index > 0 && { derivedFrom: some(sourceIds.slice(0, index)) }),
        published: plainDate,
        inferred: fc.record({
          written: fc.record({ value: edtf, why: fc.constant({ en: 'By its words.' }) }),
        }),
      },
      { requiredKeys: ['language'] },
    )
    .map((more) => source(id, more as Partial<Source>));
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** The bounds of all texts in some objects that are dates. */
const boundsIn = (value: unknown, found: Record<string, DateBounds> = {}): Record<string, DateBounds> => {
  if (isText(value) && /^[\d[/.]/.test(value)) {
    const bounds = parseDate(value);
    if (!('problem' in bounds)) found[value] = bounds;
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) boundsIn(each, found);
  }
  return found;
};

/** Some of all records in any order; the two parties are always among them. */
const chosenRecords = fc
  .shuffledSubarray([...allIds], { minLength: 5, maxLength: 40 })
  .map((ids) => [...new Set([...ids, 'arcadia', 'baltia'])])
  .chain((ids) => fc.tuple(...ids.map((id) => randomRecords.get(id) as fc.Arbitrary<RandomRecord>)));

/** A small dossier with records of many kinds, and with claims of every standing. */
export const compiledDossier: fc.Arbitrary<CompiledDossier> = fc
  .record({
    records: chosenRecords,
    sources: fc.tuple(...sourceIds.map((_, index) => sourceOf(index))),
    conflicts: drawnConflicts,
  })
  .map(({ records: drawn, sources, conflicts }) => {
    const present = new Set(drawn.map(({ id }) => id));
    const records = drawn.map((each) => compiledRecord(each, present));
    return compiledOf(records, sources, {
      conflicts: conflictsIn(records, conflicts, present),
      dates: boundsIn([records, sources]),
    });
  });

/** What a law that fails prints of a dossier: what was drawn, and nothing that is always the same. */
const told = ({ records, sources, conflicts }: CompiledDossier): string =>
  JSON.stringify({
    records: records.map(({ label: _, ...record }) => record),
    sources: sources.map(({ title: _title, claims: _claims, unasserting: _unasserting, ...more }) => more),
    conflicts,
  });

/** Makes a dossier that tells briefly what it holds where a law fails. */
export const created = (compiled: CompiledDossier): Dossier =>
  Object.defineProperty(createDossier(compiled), fc.toStringMethod, { value: () => told(compiled) });

/** As {@link compiledDossier}, made into a dossier. */
export const dossier: fc.Arbitrary<Dossier> = compiledDossier.map(created);
