import type { DyadYear, EventKind } from '@bilateral/core';
import type { Document } from './documents.js';
import type { Tables } from './dyad-tables.js';

/** The columns of a row that are counted; codes of states are looked up, not counted. */
export type Counted = Omit<DyadYear, 'ccode1' | 'ccode2' | 'gwcode1' | 'gwcode2' | 'iso3c1' | 'iso3c2'>;

type Columns = { -readonly [Name in keyof Counted]: Counted[Name] };

interface Row extends Columns {
  readonly heardOf: Set<string>;
  readonly conflicts: Set<string>;
  coded: number;
}

const kindColumns: Readonly<Partial<Record<string, keyof Counted>>> = {
  visit: 'visits',
  meeting: 'meetings',
  conference: 'conferences',
  exercise: 'exercises',
  shipment: 'shipments',
  signing: 'signings',
  agreement: 'signings',
  accession: 'accessions',
  event: 'plainEvents',
} satisfies Readonly<Record<EventKind | 'agreement', keyof Counted>>;

type Class = 'ploverConsult' | 'ploverSupport' | 'ploverCooperate';

const empty = (state1: string, state2: string, year: number): Row => ({
  ...{ state1, state2, year, directed: 0, events: 0, directedEvents: 0, undirectedEvents: 0 },
  ...{ visits: 0, meetings: 0, conferences: 0, exercises: 0, shipments: 0, signings: 0, accessions: 0 },
  ...{ plainEvents: 0, ploverAgree: 0, ploverConsult: 0, ploverSupport: 0, ploverCooperate: 0, ploverAid: 0 },
  ...{ ploverAccuse: 0, ploverSanction: 0, ploverMobilize: 0, uncoded: 0, quad1: 0, quad2: 0, quad3: 0 },
  ...{
    quad4: 0,
    scoreSum: 0,
    sources: 0,
    openConflicts: 0,
    heardOf: new Set(),
    conflicts: new Set(),
    coded: 0,
  },
});

/** The states that have a part in a document of an event, parties of an agreement, or members of a body. */
function statesIn(view: Document, tables: Tables): readonly string[] {
  if (view.kind === 'agreement') return view.parties ?? [];
  const states: string[] = [];
  for (const { agent, office } of view.participants) {
    const ofOffice = office === undefined ? undefined : tables.stateOfOffice.get(office);
    if (ofOffice !== undefined) states.push(ofOffice);
    else if (agent !== undefined) states.push(...(tables.statesOfAgent.get(agent) ?? []));
  }
  if (view.partOf !== undefined) states.push(...(tables.statesOfAgent.get(view.partOf) ?? []));
  for (const agreement of view.agreements ?? []) states.push(...(tables.partiesOf.get(agreement) ?? []));
  if (view.acceding !== undefined) states.push(view.acceding);
  return states;
}

/** The class and score of an event of the types that are invented here. */
function codeOf(
  view: Document,
  states: readonly string[],
  tables: Tables,
): readonly [Class, number] | undefined {
  const { kind, type, mode, place } = view;
  if (kind === 'visit') return ['ploverConsult', 4];
  if (kind === 'shipment') return ['ploverCooperate', 9.5];
  if (kind === 'signing' || kind === 'agreement') return ['ploverSupport', 5];
  if (kind === 'exercise') return ['ploverCooperate', 9.5];
  if (kind === 'conference') return type === 'seminar' ? undefined : ['ploverConsult', 4];
  if (kind !== 'meeting') return undefined;
  if (type === 'call') return ['ploverConsult', 1.5];
  const parties = new Set(states.map((state) => tables.partyOf.get(state) ?? state));
  if (parties.size > 2) return ['ploverConsult', 4];
  if (mode === 'online') return ['ploverConsult', 1.5];
  const host = place === undefined ? undefined : tables.stateOfPlace(place);
  const isThird = host !== undefined && !parties.has(tables.partyOf.get(host) ?? host);
  return ['ploverConsult', isThird ? 1 : 2.5];
}

/** An actual event of the two parties that is dated in one year. */
export interface EventOfTwo {
  readonly view: Document;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  readonly code: readonly [Class, number] | undefined;
}

/** The events of the two, one loop over all documents. */
export function* eventsOfTwo(
  views: readonly Document[],
  tables: Tables,
  [first, second]: readonly [string, string],
): Generator<EventOfTwo> {
  const happened = new Set(Object.keys(kindColumns));
  for (const view of views) {
    if (view.modality !== 'actual' || !happened.has(view.kind)) continue;
    if (view.kind === 'agreement' && (!view.signed || tables.signed.has(view.record))) continue;
    const year = yearOf(view);
    if (year === undefined) continue;
    const isDirected = view.kind === 'visit' || view.kind === 'shipment';
    const states = statesIn(view, tables);
    const stateFor = (party: string): string | undefined =>
      states.includes(party) ? party : states.find((state) => tables.partyOf.get(state) === party);
    const [from, to] = isDirected ? [view.from, view.to] : [stateFor(first), stateFor(second)];
    if (from === undefined || to === undefined) continue;
    yield { view, year, from, to, isDirected, code: codeOf(view, states, tables) };
  }
}

/** The one year in which all days lie that the date can mean. */
export function yearOf({ first = 0, last = 99999999 }: Document): number | undefined {
  const year = Math.floor(first / 10000);
  return year === Math.floor(last / 10000) ? year : undefined;
}

/** The directed dyad-year table by one loop over the documents. */
export function dyadLoop(
  views: readonly Document[],
  tables: Tables,
  parties: readonly [string, string],
): readonly Counted[] {
  const rows = new Map<string, Row>();
  const rowOf = (year: number, from: string, to: string): Row => {
    const key = `${year} ${from} ${to}`;
    const row = rows.get(key) ?? empty(from, to, year);
    rows.set(key, row);
    return row;
  };
  for (const { view, year, from, to, isDirected, code } of eventsOfTwo(views, tables, parties)) {
    enter(rowOf(year, from, to), view, isDirected, code);
    const back = rowOf(year, to, from);
    if (!isDirected) enter(back, view, false, code);
  }
  return [...rows.values()].map(finished);
}

function enter(
  row: Row,
  view: Document,
  isDirected: boolean,
  code: readonly [Class, number] | undefined,
): void {
  const column = kindColumns[view.kind] as 'visits';
  row.events += 1;
  row[column] += 1;
  if (isDirected) [row.directed, row.directedEvents] = [1, row.directedEvents + 1];
  else row.undirectedEvents += 1;
  if (code) {
    row[code[0]] += 1;
    row[code[0] === 'ploverCooperate' ? 'quad2' : 'quad1'] += 1;
    row.scoreSum += code[1];
    row.coded += 1;
  } else row.uncoded += 1;
  for (const source of view.sources) row.heardOf.add(source);
  for (let count = 0; count < view.openValues; count += 1) row.conflicts.add(`${view.record} ${count}`);
  for (const account of view.openAccounts) row.conflicts.add(account);
}

const finished = ({ heardOf, conflicts, coded, ...row }: Row): Counted => ({
  ...row,
  ...(coded > 0 && { scoreMean: row.scoreSum / coded }),
  sources: heardOf.size,
  openConflicts: conflicts.size,
});
