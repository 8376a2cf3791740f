import fc from 'fast-check';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { dossier } from './random-dossier.js';
import { period } from './random-dates.js';
import { settled } from './settled.js';
import { agents, allIds, allKinds, events, idsOf, places, sourceIds } from './universe.js';

const oneOrMore = (values: readonly string[]): fc.Arbitrary<string | readonly string[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) },
  );

const someOf = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc.record(fields, { requiredKeys: [] });

const participant = fc.oneof(
  oneOrMore(agents),
  someOf({
    agent: oneOrMore(agents),
    office: oneOrMore(idsOf.office),
    level: oneOrMore(['head-of-state', 'head-of-government', 'minister']),
    for: oneOrMore(idsOf.state),
    role: oneOrMore(['visitor', 'host', 'chair', 'declined']),
  }),
);

const round = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  someOf({ from: fc.integer({ min: 1, max: 3 }), until: fc.integer({ min: 3, max: 4 }) }),
);

const relations = ['within', 'possiblyWithin', 'overlaps', 'before', 'after'] as const;
const periods = fc.oneof(
  { weight: 1, arbitrary: period },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...relations), period)
      .map(([relation, time]) => ({ [relation]: time })),
  },
  { weight: 1, arbitrary: someOf({ overlaps: period, after: period, possiblyWithin: period }) },
);

export const modality = oneOrMore(['actual', 'planned', 'alleged', 'denied']);

/** What each field of a filter may be, filters inside apart. */
const conditions = {
  kind: oneOrMore(allKinds),
  id: oneOrMore(allIds),
  party: oneOrMore(idsOf.state),
  direction: someOf({ from: fc.constantFrom(...idsOf.state), to: fc.constantFrom(...idsOf.state) }),
  participant,
  place: oneOrMore(places),
  partOf: oneOrMore([...idsOf.organisation, ...idsOf.body, ...events]),
  round,
  organisation: oneOrMore(idsOf.organisation),
  topic: oneOrMore(['trade', 'energy', 'defence', 'nuclear']),
  period: periods,
  modality,
  rank: oneOrMore(['normal', 'preferred', 'deprecated']),
  source: oneOrMore(sourceIds),
  language: oneOrMore(['en', 'ru', 'ur']),
  perspective: oneOrMore(['arcadia', 'baltia']),
  speaker: oneOrMore([...agents, 'critics', 'hearsay', 'analysts']),
  support: oneOrMore(['confirmed', 'majority', 'unique', 'conflict']),
  conflict: fc.oneof(fc.boolean(), oneOrMore(['open', 'preferred', 'both-true', 'superseded'])),
  text: fc.constantFrom('canal', 'КАНАЛ', 'ada', 'visit', 'товарищ', 'TRADE', 'نہر', '1'),
} as const;

type Condition = keyof typeof conditions;

/** One condition, most often, or a few that must hold together. */
export const flat: fc.Arbitrary<object> = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(conditions) as Condition[])), { minLength: 1, maxLength: 3 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, conditions[name]]))));

export const { filter: nested } = fc.letrec<{ filter: object; inner: object }>((tie) => ({
  filter: fc.oneof({ depthSize: 'small', withCrossShrink: true }, flat, tie('inner')),
  inner: fc
    .tuple(
      fc.oneof(fc.constant({}), flat),
      fc.oneof(
        fc.record({ all: fc.array(tie('filter'), { maxLength: 2 }) }),
        fc.record({ any: fc.array(tie('filter'), { maxLength: 2 }) }),
        fc.record({ not: tie('filter') }),
      ),
    )
    .map(([own, inside]) => ({ ...own, ...inside })),
}));

/** A filter as it can be asked of a dossier: it names only records that are there. */
export const known = (filter: object, { records }: Pick<Dossier, 'records'>): RecordFilter =>
  settledFilter(filter, (id) => records.has(id));

/** A filter that names only records that are there. Fields left without one are left out, but an empty list of filters stays. */
function settledFilter(filter: object, isThere: (id: string) => boolean): RecordFilter {
  const { all, any, not, ...own } = filter as RecordFilter;
  const each = (filters: readonly object[]) => filters.map((inside) => settledFilter(inside, isThere));
  return {
    ...settled(own, isThere),
    ...(all && { all: each(all) }),
    ...(any && { any: each(any) }),
    ...(not && { not: settledFilter(not, isThere) }),
  };
}

/** A dossier with as many filters that can be asked of it. */
export const withFilters = (
  count: number,
  filter: fc.Arbitrary<object> = nested,
): fc.Arbitrary<readonly [Dossier, readonly RecordFilter[]]> =>
  fc
    .tuple(dossier, fc.array(filter, { minLength: count, maxLength: count }))
    .map(([each, filters]) => [each, filters.map((one) => known(one, each))] as const);

/** A filter of one condition of the name. */
export const oneCondition = (name: Condition): fc.Arbitrary<object> =>
  fc.record({ [name]: conditions[name] });
export const conditionNames = Object.keys(conditions) as readonly Condition[];
