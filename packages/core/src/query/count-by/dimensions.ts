import { ColumnBuilder, type Column } from '../../dossier/column.js';
import type { Dossier } from '../../dossier/dossier.js';
import { indexesOf, type Indexes } from '../../dossier/indexes.js';
import { firstDay, lastDay } from '../../dossier/time-table.js';
import { modalities } from '../../dossier/views.js';
import type { Modality } from '../../model/codes.js';

/**
 * What records can be counted by with {@link countBy}: their kind; the year or decade of their time; the modality of their claims; the
 * place, participants, persons, parties, organisations and topics that their values name; the record they are part of; the sources of
 * their claims, with the language and the perspective of these.
 *
 * @example
 * ```ts
 * import { dimensions } from '@bilateral/core';
 *
 * dimensions; // => ['kind', 'year', 'decade', 'modality', 'place', …, 'source', 'language', 'perspective']
 * ```
 */
export const dimensions = [
  'kind',
  'year',
  'decade',
  'modality',
  'place',
  'participant',
  'person',
  'party',
  'organisation',
  'topic',
  'partOf',
  'source',
  'language',
  'perspective',
] as const;
/** One of the {@link dimensions}. */
export type Dimension = (typeof dimensions)[number];

/** The key of records that have none in a dimension. */
const noKey = 'none';

/** The key of records whose time may lie in several years, or lasts through several. */
const severalYears = 'several';

/** What the makers of a dimension look at. */
interface Given {
  readonly dossier: Dossier;
  readonly indexes: Indexes;
  /** The rows of the record at a place in the modalities asked for. */
  readonly rowsAt: (place: number) => readonly number[];
}

/** Calls back with every key of the record at a place. */
type KeysOf = (place: number, add: (key: string | undefined) => void) => void;

/** The keys of the views of a record in a column; `rename` may leave some out. */
const inViews =
  (column: (indexes: Indexes) => Column, rename?: (given: Given) => (key: string) => string | undefined) =>
  (given: Given): KeysOf => {
    const { starts, items, keys } = column(given.indexes);
    const texts = rename ? keys.texts.map(rename(given)) : keys.texts;
    return (place, add) => {
      for (const row of given.rowsAt(place)) {
        for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1)
          add(texts[items[index] as number]);
      }
    };
  };

const ofKinds =
  (...kinds: readonly string[]) =>
  ({ indexes: { views } }: Given) =>
  (id: string): string | undefined => {
    const place = views.table.placeOf(id);
    return place !== undefined && kinds.includes(views.table.compiledAt(place).kind) ? id : undefined;
  };

/** The first and the last year that the times of a record can mean, as one text if they are one. */
const inTime =
  (length: number, suffix: string) =>
  ({ indexes, rowsAt }: Given): KeysOf => {
    const { columns, times } = indexes;
    const { starts, items } = columns.times;
    const divisor = 10 ** (8 - length);
    return (place, add) => {
      let [earliest, latest] = [lastDay, firstDay];
      for (const row of rowsAt(place)) {
        for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
          const time = items[index] as number;
          earliest = Math.min(earliest, times.earliest[time] as number);
          latest = Math.max(latest, times.latest[time] as number);
        }
      }
      if (latest === firstDay && earliest === lastDay) return;
      const [first, last] = [Math.floor(earliest / divisor), Math.floor(latest / divisor)];
      add(first === last ? `${String(first).padStart(length, '0')}${suffix}` : severalYears);
    };
  };

/** What the sources of the claims on a record have. */
const ofSources =
  (key: (source: string, dossier: Dossier) => string | undefined) =>
  ({ dossier, indexes }: Given): KeysOf => {
    const { starts, items, keys } = indexes.ofRecords.sources;
    const texts = keys.texts.map((source) => key(source, dossier));
    return (place, add) => {
      for (let index = starts[place] as number; index < (starts[place + 1] as number); index += 1)
        add(texts[items[index] as number]);
    };
  };

const makers: { readonly [D in Dimension]: (given: Given) => KeysOf } = {
  kind:
    ({ indexes: { views } }) =>
    (place, add) =>
      add(views.table.compiledAt(place).kind),
  year: inTime(4, ''),
  decade: inTime(3, '0s'),
  modality:
    ({ indexes: { views }, rowsAt }) =>
    (place, add) => {
      for (const row of rowsAt(place)) add(modalities[views.modalityOf[row] as number]);
    },
  place: inViews(({ columns }) => columns.places),
  participant: inViews(({ columns }) => columns.agents),
  person: inViews(({ columns }) => columns.agents, ofKinds('person')),
  party: inViews(
    ({ columns }) => columns.states,
    ({ indexes: { partyOf } }) =>
      (state) =>
        partyOf.get(state) ?? state,
  ),
  organisation: inViews(({ columns }) => columns.references, ofKinds('organisation', 'body')),
  topic: inViews(({ columns }) => columns.topics),
  partOf:
    ({ indexes: { views } }) =>
    (place, add) =>
      add(views.table.compiledAt(place).partOf),
  source: ofSources((source) => source),
  language: ofSources((source, { sources }) => sources.get(source)?.language),
  perspective: ofSources((source, { sources }) => sources.get(source)?.perspective),
};

/** The keys of every record in one dimension. */
export interface DimensionKeys {
  readonly texts: readonly string[];
  /** Where the keys of a place begin in `items`; absent where every record has exactly one. */
  readonly starts?: Int32Array;
  readonly items: Int32Array;
}

const rowsAt =
  ({ starts, modalityOf }: Indexes['views'], wanted: ReadonlySet<Modality> | undefined) =>
  (place: number): readonly number[] => {
    const rows: number[] = [];
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row += 1) {
      const modality = modalities[modalityOf[row] as number];
      if (!wanted || (modality !== undefined && wanted.has(modality))) rows.push(row);
    }
    return rows;
  };

const readKeys = (
  dossier: Dossier,
  dimension: Dimension,
  wanted: ReadonlySet<Modality> | undefined,
): DimensionKeys => {
  const indexes = indexesOf(dossier);
  const { views } = indexes;
  const keysOf = makers[dimension]({ dossier, indexes, rowsAt: rowsAt(views, wanted) });
  const builder = new ColumnBuilder();
  for (let place = 0; place < views.table.size; place += 1) {
    let found = false;
    keysOf(place, (key) => {
      found ||= key !== undefined;
      builder.add(key);
    });
    if (!found) builder.add(noKey);
    builder.endRow();
  }
  const { keys, starts, items } = builder.done();
  return { texts: keys.texts, items, ...(items.length > views.table.size && { starts }) };
};

const known = new WeakMap<Dossier, Map<string, DimensionKeys>>();

/** The keys of a dimension in the modalities asked for, read once. */
export function keysBy(
  dossier: Dossier,
  dimension: Dimension,
  wanted: ReadonlySet<Modality> | undefined,
): DimensionKeys {
  const ofDossier = known.get(dossier) ?? new Map<string, DimensionKeys>();
  known.set(dossier, ofDossier);
  const name = [dimension, ...(wanted ? [...wanted].sort() : ['all'])].join(' ');
  const keys = ofDossier.get(name) ?? readKeys(dossier, dimension, wanted);
  ofDossier.set(name, keys);
  return keys;
}
