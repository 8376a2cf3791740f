import { BilateralError } from '../error.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { checkFilter } from '../filter/check-filter.js';
import { findPlaces } from '../filter/find-places.js';
import type { OneOrMore, RecordFilter } from '../filter/record-filter.js';
import { listed } from '../filter/view-conditions.js';
import { byText } from '../merge/canonical.js';
import { dimensions, keysBy, type Dimension, type DimensionKeys } from './count-by/dimensions.js';

/** How many records have these keys. */
export interface Count<D extends Dimension = Dimension> {
  /** One key for each dimension that was counted by: `{ year: '2022', kind: 'visit' }`. */
  readonly key: { readonly [Each in D]: string };
  /** A number of records, at least 1. */
  readonly count: number;
  /** The records that were counted, in the order of the dossier; they are found again, and merged, when this is read. */
  readonly records: readonly DossierRecord[];
}

const checkDimensions = (by: readonly string[]): void => {
  const strange = by.filter((each) => !(dimensions as readonly string[]).includes(each));
  const wrong = strange.length === 0 ? undefined : String(strange[0]);
  if (wrong === undefined && by.length > 0) return;
  const expected = `one or more of ${dimensions.join(', ')}`;
  const message = wrong === undefined ? 'there is nothing to count by' : `there is no counting by '${wrong}'`;
  throw new BilateralError('invalid-filter', message, {
    hint: expected,
    issues: [{ path: 'by', code: 'unknown-code', message, found: wrong ?? '[]', expected, hint: expected }],
  });
};

/** Calls back with the number of each cell of the table in which the record at a place counts. */
function eachCell(
  by: readonly DimensionKeys[],
  place: number,
  visit: (cell: number) => void,
  dimension = 0,
  cell = 0,
): void {
  const keys = by[dimension];
  if (!keys) return visit(cell);
  const { texts, starts, items } = keys;
  const [first, next] = starts ? [starts[place] as number, starts[place + 1] as number] : [place, place + 1];
  for (let index = first; index < next; index += 1)
    eachCell(by, place, visit, dimension + 1, cell * texts.length + (items[index] as number));
}

/** As {@link eachCell} where every record counts in one cell: dimension after dimension, in plain loops over numbers. */
function countSingles(by: readonly DimensionKeys[], places: Int32Array, counts: Int32Array): void {
  const cells = new Int32Array(places.length);
  for (const { texts, items } of by) {
    const width = texts.length;
    for (let index = 0; index < places.length; index += 1)
      cells[index] = cells[index]! * width + items[places[index]!]!;
  }
  for (let index = 0; index < cells.length; index += 1) counts[cells[index]!]! += 1;
}

/** A table of up to so many cells is an array; a larger one, most of which is empty, a map. */
const mostCells = 2 ** 22;

const countCells = (
  by: readonly DimensionKeys[],
  places: Int32Array,
): readonly (readonly [number, number])[] => {
  const size = by.reduce((product, { texts }) => product * texts.length, 1);
  const isSingle = by.every(({ starts }) => starts === undefined);
  if (size <= mostCells) {
    const counts = new Int32Array(size);
    const enter = (cell: number): void => void (counts[cell]! += 1);
    if (isSingle) countSingles(by, places, counts);
    else for (const place of places) eachCell(by, place, enter);
    return [...counts.entries()].filter(([, count]) => count > 0);
  }
  const counts = new Map<number, number>();
  const enter = (cell: number): void => void counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const place of places) eachCell(by, place, enter);
  return [...counts];
};

/** The keys of a cell, in the order of the dimensions. */
const keysOfCell = (by: readonly DimensionKeys[], cell: number): readonly string[] => {
  let rest = cell;
  return by
    .toReversed()
    .map(({ texts }) => {
      const key = texts[rest % texts.length] as string;
      rest = Math.floor(rest / texts.length);
      return key;
    })
    .toReversed();
};

const byKeys = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((key, index) => key !== b[index]);
  return place === -1 ? 0 : byText(a[place] as string, b[place] as string);
};

/**
 * Counts the records that a filter describes by one of the {@link dimensions} or several. A record counts once under each key that it
 * has, so only the counts of kind, year, decade and partOf add up. Without a key it counts under `none`; a record whose time may lie
 * in several years, or lasts through several, under `several`. With a `modality` in the filter only views of that modality give keys.
 * The counts are in the order of their keys; what is 0 is left out. The keys of a dimension are read once for a dossier.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for a wrong dimension or filter.
 *
 * @example
 * ```ts
 * import { countBy } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const counts = countBy(pakistanRussia, ['decade', 'kind'], { kind: ['visit', 'exercise'], modality: 'actual' });
 * counts.slice(0, 2).map(({ key, count }) => [key.decade, key.kind, count]);
 * // => [['1950s', 'visit', …], ['1960s', 'visit', …]]
 * ```
 */
export function countBy<D extends Dimension>(
  dossier: Dossier,
  by: OneOrMore<D>,
  filter: RecordFilter = {},
): readonly Count<D>[] {
  const names = listed(by);
  checkDimensions(names);
  checkFilter(dossier, filter);
  const wanted = filter.modality === undefined ? undefined : new Set(listed(filter.modality));
  const keys = names.map((name) => keysBy(dossier, name, wanted));
  const placesIn = (cell: number): readonly number[] =>
    [...findPlaces(dossier, filter)].filter((place) => {
      let counts = false;
      eachCell(keys, place, (each) => (counts ||= each === cell));
      return counts;
    });
  return countCells(keys, findPlaces(dossier, filter))
    .map(([cell, count]) => ({ cell, count, texts: keysOfCell(keys, cell) }))
    .sort((a, b) => byKeys(a.texts, b.texts))
    .map(({ cell, count, texts }) => ({
      key: Object.fromEntries(names.map((name, index) => [name, texts[index]])) as Count<D>['key'],
      count,
      get records() {
        return placesIn(cell).map((place) => recordTable(dossier).at(place));
      },
    }));
}
