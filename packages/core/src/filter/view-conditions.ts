import type { Column } from '../dossier/column.js';
import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import type { Views } from '../dossier/views.js';
import { stateOfOffice } from '../dossier/states-for.js';
import { codeLists, type Code } from '../model/codes.js';
import { holds } from '../query/tenures.js';
import { timeOf, type ParticipantView, type View } from '../query/views.js';
import { periodTest, type PeriodRelation } from './period-relation.js';
import type { OneOrMore, ParticipantFilter, PeriodFilter, RecordFilter } from './record-filter.js';

/** What a part of a filter asks of one view. */
export interface ViewCondition {
  readonly fits: (row: number) => boolean;
  /** The only rows that can fit, where an index knows them. */
  readonly candidates?: RowCandidates;
}

interface RowCandidates {
  /** How many there are, as far as is known without looking at them. */
  readonly size: number;
  /** Lists of them; a row may stand in several. */
  readonly rows: () => readonly Int32Array[];
  /** Whether each of them fits, so that it need not be asked. */
  readonly exact: boolean;
}

const among = (rows: readonly Int32Array[], exact = false): RowCandidates => ({
  size: rows.reduce((sum, { length }) => sum + length, 0),
  rows: () => rows,
  exact,
});

const rowsWith = (column: Column, texts: Iterable<string>): readonly Int32Array[] =>
  [...texts].map((text) => column.rowsOf(column.keys.numberOf(text)));

/** What is given once or as a list, as a list. */
export const listed = <Value>(given: OneOrMore<Value>): readonly Value[] =>
  Array.isArray(given) ? (given as readonly Value[]) : [given as Value];

/** The view has one of the texts in a column. */
const hasOne = (column: Column, texts: Iterable<string>): ViewCondition => {
  const keys = [...texts].flatMap((text) => column.keys.numberOf(text) ?? []);
  const candidates = among(
    keys.map((key) => column.rowsOf(key)),
    true,
  );
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) return { fits: (row) => column.has(row, only), candidates };
  const wanted = new Uint8Array(column.keys.texts.length);
  for (const key of keys) wanted[key] = 1;
  return { fits: (row) => column.hasAny(row, wanted), candidates };
};

/** A state with the predecessors that stand for it. */
export const withPredecessors = (dossier: Dossier, states: Iterable<string>): ReadonlySet<string> => {
  const wanted = new Set(states);
  for (const [state, party] of indexesOf(dossier).partyOf) if (wanted.has(party)) wanted.add(state);
  return wanted;
};

/** An organisation with its offices. */
const withOffices = (dossier: Dossier, organisations: readonly string[]): readonly string[] => [
  ...organisations,
  ...(indexesOf(dossier).byKind.get('office') ?? []).filter((office) =>
    organisations.includes(stateOfOffice(dossier, office) ?? ''),
  ),
];

const offices = (dossier: Dossier, filter: ParticipantFilter): ReadonlySet<string> | undefined => {
  const { office, level } = filter;
  if (office === undefined && level === undefined) return undefined;
  const levels = level === undefined ? undefined : new Set<Code<'level'>>(listed(level));
  const named = office === undefined ? (indexesOf(dossier).byKind.get('office') ?? []) : listed(office);
  return new Set(
    named.filter((id) => {
      const record = dossier.records.get(id);
      return levels === undefined || (record?.kind === 'office' && levels.has(record.level));
    }),
  );
};

/** Whether a participant has one of the offices: as stated, else by what is known of the person at the time. */
const inOffice = (
  dossier: Dossier,
  wanted: ReadonlySet<string>,
  { office, agent }: ParticipantView,
  time: string | undefined,
): boolean => {
  if (office !== undefined) return wanted.has(office);
  if (agent === undefined || time === undefined) return false;
  const bounds = dossier.dates[time];
  return bounds !== undefined && holds(dossier, agent, bounds, wanted);
};

const participantCondition = (dossier: Dossier, filter: ParticipantFilter): ViewCondition => {
  const { views, columns, statesFor, tenures } = indexesOf(dossier);
  const agents = filter.agent === undefined ? undefined : new Set(listed(filter.agent));
  const roles = filter.role === undefined ? undefined : new Set<string>(listed(filter.role));
  const states = filter.for === undefined ? undefined : withPredecessors(dossier, listed(filter.for));
  const wanted = offices(dossier, filter);
  const fits = (row: number): boolean => {
    const view = views.valuesOf(row).values as unknown as View;
    return (view.participants ?? []).some(
      (each) =>
        (agents === undefined || agents.has(each.agent ?? '')) &&
        (roles === undefined || roles.has(each.role ?? '')) &&
        (states === undefined || statesFor(each).some((state) => states.has(state))) &&
        (wanted === undefined || inOffice(dossier, wanted, each, timeOf(view))),
    );
  };
  if (agents) return { fits, candidates: among(rowsWith(columns.agents, agents)) };
  if (wanted) {
    const holders = [...wanted]
      .flatMap((office) => tenures.byOffice.get(office) ?? [])
      .map(({ person }) => person);
    const known = rowsWith(columns.agents, new Set(holders));
    return { fits, candidates: among([...rowsWith(columns.references, wanted), ...known]) };
  }
  return states ? { fits, candidates: among(rowsWith(columns.states, states)) } : { fits };
};

const isParticipantFilter = (given: NonNullable<RecordFilter['participant']>): given is ParticipantFilter =>
  typeof given === 'object' && !Array.isArray(given);

const samples = 64;

/** How many rows a test of times will likely let through, from some of the times; but not less than the times to ask for it. */
const likely = (times: number, fits: (time: number) => boolean, rows: number): number => {
  const step = Math.max(1, Math.floor(times / samples));
  let [asked, found] = [0, 0];
  for (let time = 0; time < times; time += step) {
    asked += 1;
    if (fits(time)) found += 1;
  }
  return Math.max(times, asked === 0 ? 0 : Math.ceil((rows * found) / asked));
};

/** A period is asked of each time once, and of none that is not looked at. */
const periodCondition = (dossier: Dossier, given: string | PeriodFilter): ViewCondition => {
  const filter: PeriodFilter = typeof given === 'string' ? { overlaps: given } : given;
  const tests = Object.entries(filter).map(([relation, period]) =>
    periodTest(relation as PeriodRelation, period),
  );
  const { columns, times: table } = indexesOf(dossier);
  const { times } = columns;
  const [only] = tests;
  const timeFits =
    tests.length === 1 && only
      ? (time: number): boolean => only(table, time)
      : (time: number): boolean => tests.every((test) => test(table, time));
  const rows = (): readonly Int32Array[] => {
    const found: Int32Array[] = [];
    for (let time = 0; time < table.sorts.length; time += 1)
      if (timeFits(time)) found.push(times.rowsOf(time));
    return found;
  };
  const fits = (row: number): boolean => {
    for (let index = times.starts[row] as number; index < (times.starts[row + 1] as number); index += 1) {
      if (timeFits(times.items[index] as number)) return true;
    }
    return false;
  };
  return {
    fits,
    candidates: { size: likely(table.sorts.length, timeFits, times.items.length), rows, exact: true },
  };
};

const roundCondition = (dossier: Dossier, round: NonNullable<RecordFilter['round']>): ViewCondition => {
  const { from = 0, until = Infinity } = typeof round === 'number' ? { from: round, until: round } : round;
  const { views } = indexesOf(dossier);
  return {
    fits: (row) => {
      const { values } = views.valuesOf(row);
      const number = (values['round'] ?? values['ordinal']) as number | undefined;
      return number !== undefined && number >= from && number <= until;
    },
  };
};

/** A condition of each field that asks something of a view. */
const makers: readonly ((dossier: Dossier, filter: RecordFilter) => ViewCondition | undefined)[] = [
  (dossier, { direction }) =>
    direction?.from === undefined
      ? undefined
      : hasOne(indexesOf(dossier).columns.from, withPredecessors(dossier, [direction.from])),
  (dossier, { direction }) =>
    direction?.to === undefined
      ? undefined
      : hasOne(indexesOf(dossier).columns.to, withPredecessors(dossier, [direction.to])),
  (dossier, { participant }) => {
    if (participant === undefined) return undefined;
    return isParticipantFilter(participant)
      ? participantCondition(dossier, participant)
      : hasOne(indexesOf(dossier).columns.agents, listed(participant));
  },
  (dossier, { place }) =>
    place === undefined
      ? undefined
      : hasOne(indexesOf(dossier).columns.places, indexesOf(dossier).placesIn(listed(place))),
  (dossier, { mentions }) =>
    mentions === undefined ? undefined : hasOne(indexesOf(dossier).columns.references, listed(mentions)),
  (dossier, { topic }) =>
    topic === undefined ? undefined : hasOne(indexesOf(dossier).columns.topics, listed(topic)),
  (dossier, { period }) => (period === undefined ? undefined : periodCondition(dossier, period)),
  (dossier, { round }) => (round === undefined ? undefined : roundCondition(dossier, round)),
];

/** What a filter asks of one view, condition by condition. */
export const viewConditions = (dossier: Dossier, filter: RecordFilter): readonly ViewCondition[] =>
  makers.flatMap((make) => make(dossier, filter) ?? []);

/** One of the organisations is named in the view, or an office of it, or the record is part of it. */
export const organisationCondition = (
  dossier: Dossier,
  organisations: readonly string[],
  parts: Int32Array,
): ViewCondition => {
  const { columns, views } = indexesOf(dossier);
  const named = hasOne(columns.references, withOffices(dossier, organisations));
  const isPart = new Set(parts);
  return {
    fits: (row) => named.fits(row) || isPart.has(views.placeOf[row] as number),
    candidates: among([...(named.candidates?.rows() ?? []), rowsOfPlaces(views, parts)], true),
  };
};

const rowsOfPlaces = ({ starts }: Views, places: Int32Array): Int32Array =>
  Int32Array.from(
    [...places].flatMap((place) => {
      const [first, next] = [starts[place] as number, starts[place + 1] as number];
      return Array.from({ length: next - first }, (_each, index) => first + index);
    }),
  );

/** The rows in which one of the states is named or stood for. */
export const stateRows = (dossier: Dossier, states: ReadonlySet<string>): ViewCondition =>
  hasOne(indexesOf(dossier).columns.states, states);

/** The rows with a conflict in one of the states. */
export const conflictRows = (
  dossier: Dossier,
  states: readonly string[] = Object.keys(codeLists['conflict-state']),
): ViewCondition => hasOne(indexesOf(dossier).columns.conflicts, states);
