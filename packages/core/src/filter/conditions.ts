import type { Claim } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { modalities, type Views } from '../dossier/views.js';
import { codeLists, type Modality } from '../model/codes.js';
import {
  either,
  every,
  fewest,
  inOrder,
  union,
  type Candidates,
  type Condition,
  type Places,
} from './condition.js';
import type { RecordFilter } from './record-filter.js';
import {
  conflictRows,
  listed,
  organisationCondition,
  stateRows,
  viewConditions,
  withPredecessors,
  type ViewCondition,
} from './view-conditions.js';
import { claimTests } from './claim-tests.js';

/** What every part of one filter needs to know. */
interface Given {
  readonly dossier: Dossier;
  readonly filter: RecordFilter;
  /** The modalities asked for; all, if none is. */
  readonly wanted: ReadonlySet<Modality> | undefined;
}

/** The places of the rows that a test lets through. */
const placesOfRows = (
  { placeOf }: Views,
  lists: readonly Int32Array[],
  test: (row: number) => boolean,
): Places => {
  const rows = union(lists);
  const places = new Int32Array(rows.length);
  let length = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    if (!test(row)) continue;
    places[length] = placeOf[row] as number;
    length += 1;
  }
  return inOrder(places.subarray(0, length));
};

type RowTest = (row: number) => boolean;

const allOf = (tests: readonly RowTest[]): RowTest => {
  const [only] = tests;
  return tests.length === 1 && only ? only : (row) => tests.every((test) => test(row));
};

/** Conditions that hold together in one view. */
const inOneView = ({ dossier, wanted }: Given, conditions: readonly ViewCondition[]): Condition => {
  const { views } = indexesOf(dossier);
  const allowed = modalities.map((modality) => wanted?.has(modality) ?? true);
  const ofModality: readonly RowTest[] = wanted
    ? [(row) => allowed[views.modalityOf[row] as number] === true]
    : [];
  const test = allOf([...ofModality, ...conditions.map(({ fits }) => fits)]);
  const { starts } = views;
  const fits = (place: number): boolean => {
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row += 1)
      if (test(row)) return true;
    return false;
  };
  const least = fewest(conditions.flatMap(({ candidates }) => candidates ?? []));
  if (!least) return { fits };
  const others = conditions.filter(({ candidates }) => candidates !== least || !least.exact);
  const otherwise = allOf([...ofModality, ...others.map((other) => other.fits)]);
  const places = (): Places => placesOfRows(views, least.rows(), otherwise);
  return { fits, candidates: { size: least.size, places, exact: true } };
};

const viewCondition = (given: Given): Condition | undefined => {
  const { dossier, filter, wanted } = given;
  const conditions = [...viewConditions(dossier, filter)];
  if (filter.organisation !== undefined) {
    const organisations = listed(filter.organisation);
    conditions.push(organisationCondition(dossier, organisations, partsOf(dossier, organisations)));
  }
  return conditions.length > 0 || wanted ? inOneView(given, conditions) : undefined;
};

/** The records that are part of one of the given, directly or through others. */
function partsOf(dossier: Dossier, wholes: readonly string[]): Places {
  const { ofRecords, views } = indexesOf(dossier);
  const found = new Set<number>();
  const left = [...wholes];
  for (let whole = left.pop(); whole !== undefined; whole = left.pop()) {
    for (const place of ofRecords.wholes.rowsOf(ofRecords.wholes.keys.numberOf(whole))) {
      if (found.has(place)) continue;
      found.add(place);
      left.push(views.table.compiledAt(place).id);
    }
  }
  return inOrder(Int32Array.from(found));
}

/** Only these records fit. */
const oneOf = (places: Places): Condition => {
  const known = new Set(places);
  return {
    fits: (place) => known.has(place),
    candidates: { size: places.length, places: () => places, exact: true },
  };
};

/** The records in one of the lists. */
const inLists = (lists: readonly Int32Array[], exact: boolean): Candidates => ({
  size: lists.reduce((sum, { length }) => sum + length, 0),
  places: () => union(lists),
  exact,
});

const kindCondition = ({ dossier, filter: { kind } }: Given): Condition | undefined => {
  if (kind === undefined) return undefined;
  const { kinds } = indexesOf(dossier).ofRecords;
  const keys = listed(kind).flatMap((each) => kinds.keys.numberOf(each) ?? []);
  const isWanted = new Set(keys);
  const lists = keys.map((key) => kinds.rowsOf(key));
  return {
    fits: (place) => isWanted.has(kinds.items[place] as number),
    candidates: inLists(lists, true),
  };
};

const idCondition = ({ dossier, filter: { id } }: Given): Condition | undefined => {
  if (id === undefined) return undefined;
  const { table } = indexesOf(dossier).views;
  return oneOf(inOrder(Int32Array.from(listed(id).flatMap((each) => table.placeOf(each) ?? []))));
};

const partCondition = ({ dossier, filter: { partOf } }: Given): Condition | undefined =>
  partOf === undefined ? undefined : oneOf(partsOf(dossier, listed(partOf)));

/** The state itself, or a record that names it or in which someone stands for it. */
const partyCondition = (given: Given): Condition | undefined => {
  const { dossier, filter } = given;
  if (filter.party === undefined) return undefined;
  const { table } = indexesOf(dossier).views;
  const states = withPredecessors(dossier, listed(filter.party));
  const themselves = oneOf(
    inOrder(Int32Array.from([...states].flatMap((state) => table.placeOf(state) ?? []))),
  );
  return either([themselves, inOneView(given, [stateRows(dossier, states)])]);
};

/** Conditions that hold together in one claim. */
const claimCondition = (given: Given): Condition | undefined => {
  const { dossier, filter, wanted } = given;
  const tests = claimTests(dossier, filter);
  if (tests.length === 0) return undefined;
  const indexes = indexesOf(dossier);
  const { views } = indexes;
  const rowsOf = (id: string): Int32Array => {
    const { sources } = indexes.ofRecords;
    return sources.rowsOf(sources.keys.numberOf(id));
  };
  const lists = filter.source === undefined ? undefined : listed(filter.source).map(rowsOf);
  return {
    fits: (place) =>
      views.table
        .compiledAt(place)
        .claims.some(
          (claim: Claim) =>
            (wanted === undefined || wanted.has(claim.modality)) && tests.every((test) => test(claim)),
        ),
    // The index knows who cites a source, and nothing else of the claim that does so.
    ...(lists && { candidates: inLists(lists, tests.length === 1 && wanted === undefined) }),
  };
};

/** Some value of a view of the modality asked for has one of the supports; for this the record is merged. */
const supportCondition = ({ dossier, filter: { support }, wanted }: Given): Condition | undefined => {
  if (support === undefined) return undefined;
  const supports = new Set<string>(listed(support));
  const { table } = indexesOf(dossier).views;
  return {
    fits: (place) =>
      Object.entries(table.at(place).merged).some(
        ([modality, { properties }]) =>
          (wanted === undefined || wanted.has(modality as Modality)) &&
          Object.values(properties).some((value) => supports.has(value.support)),
      ),
  };
};

const conflictCondition = (given: Given): Condition | undefined => {
  const { dossier, filter, wanted } = given;
  const { conflict } = filter;
  if (conflict === undefined) return undefined;
  const states: readonly string[] =
    typeof conflict === 'boolean' ? Object.keys(codeLists['conflict-state']) : listed(conflict);
  const { views, writtenConflicts } = indexesOf(dossier);
  const { table } = views;
  const written = wanted && !wanted.has('actual') ? [] : [...writtenConflicts];
  const touched = written.filter(([, all]) => all.some(({ state }) => states.includes(state)));
  const places = touched.flatMap(([id]) => table.placeOf(id) ?? []);
  const inConflict = either([
    oneOf(inOrder(Int32Array.from(places))),
    inOneView(given, [conflictRows(dossier, states)]),
  ]);
  return conflict === false ? { fits: (place) => !inConflict.fits(place) } : inConflict;
};

const lower = (text: string): string => text.toLocaleLowerCase('en');

/** What a record is called and says in the words of the dossier. */
const textsOf = (record: DossierRecord | ReturnType<Views['recordOf']>): readonly (string | undefined)[] => [
  ...Object.values(record.label),
  ...('text' in record ? Object.values(record.text) : []),
  ...record.claims.flatMap(({ says, rank }) =>
    rank === 'deprecated' || !('names' in says) ? [] : (says.names ?? []).map(({ text }) => text),
  ),
];

const textCondition = ({ dossier, filter: { text } }: Given): Condition | undefined => {
  if (text === undefined) return undefined;
  const wanted = lower(text);
  const { table } = indexesOf(dossier).views;
  return {
    fits: (place) =>
      textsOf(table.compiledAt(place)).some((each) => each !== undefined && lower(each).includes(wanted)),
  };
};

const combined = ({ dossier, filter: { all, any, not }, wanted }: Given): readonly Condition[] => {
  const within = (filter: RecordFilter): Condition => conditionOf(dossier, filter, wanted);
  const excluded = not && within(not);
  return [
    ...(all ?? []).map(within),
    ...(any ? [either(any.map(within))] : []),
    ...(excluded ? [{ fits: (place: number) => !excluded.fits(place) }] : []),
  ];
};

/** From the quickest to the slowest, so that the slow ones are asked of few records. */
const parts: readonly ((given: Given) => Condition | undefined)[] = [
  idCondition,
  kindCondition,
  partCondition,
  viewCondition,
  partyCondition,
  conflictCondition,
  claimCondition,
  textCondition,
  supportCondition,
];

/** A checked filter as a condition; `inherited` are the modalities of the filter around it. */
export function conditionOf(
  dossier: Dossier,
  filter: RecordFilter,
  inherited?: ReadonlySet<Modality>,
): Condition {
  const wanted = filter.modality === undefined ? inherited : new Set(listed(filter.modality));
  const given: Given = { dossier, filter, wanted };
  return every([...parts.flatMap((part) => part(given) ?? []), ...combined(given)]);
}
