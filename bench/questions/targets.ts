import type { Result } from './result.js';

/** The processor, memory and runtime on which everything of one page was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly node: string;
}

/** Which of the results tells how something is, and beside whom. */
export interface Row {
  readonly what: string;
  readonly topic: string;
  readonly name: string;
  /** The one beside whom the library is set; without one the library's own milliseconds are the measure. */
  readonly peer?: string;
  /** The note that is compared instead of the library's time, and that of the peer. */
  readonly notes?: readonly [own: string, peer?: string];
  /** At most so many times what the peer takes, or so many milliseconds. */
  readonly atMost?: number;
  /** The size at which it is asked; the largest measured unless given. */
  readonly size?: number;
}

const lookups = [
  'participant and period',
  'meetings of two persons',
  'place, or within it',
  'open conflict and participant',
  'open conflicts of a source',
];

const besideOf = {
  map: { who: 'a map written by hand', atMost: 2 },
  filter: { who: 'a filter over an array', atMost: 1 / 100 },
  oxigraph: { who: 'Oxigraph in SPARQL', atMost: 1 / 20 },
  mingo: { who: 'mingo', atMost: 1 / 20 },
} as const;

/** What is asked of the library, row by row. */
export const rows: readonly Row[] = [
  ...lookups.flatMap((name): readonly Row[] =>
    Object.entries(besideOf).map(([peer, { who, atMost }]) => ({
      what: `Find ${name}: beside ${who}`,
      topic: 'lookups',
      name,
      peer,
      atMost,
    })),
  ),
  ...lookups.map((name): Row => ({
    what: `Find ${name} for the first time: beside the map, first time`,
    topic: 'lookups',
    name,
    notes: ['first touch', 'first touch, map'],
  })),
  ...['countBy', 'countBy in a period', 'dyadYears'].flatMap((name): readonly Row[] => [
    { what: `${name}: beside one loop written by hand`, topic: 'aggregates', name, peer: 'loop', atMost: 2 },
    { what: `${name}: beside DuckDB in the process`, topic: 'aggregates', name, peer: 'duckdb', atMost: 1 },
  ]),
  {
    what: 'Build the indexes that find and count: beside `JSON.parse` of the dossier',
    topic: 'building',
    name: 'finding and counting',
    peer: 'parse',
    atMost: 1,
  },
  {
    what: 'Build those of links and mentions: beside `JSON.parse` of the dossier',
    topic: 'building',
    name: 'links and mentions',
    peer: 'parse',
    atMost: 1,
  },
  {
    what: 'Memory with every index built and every question asked: beside the parsed dossier alone',
    topic: 'memory',
    name: 'heap',
    peer: 'parse',
    atMost: 2,
  },
  {
    what: 'Search beginnings of words, milliseconds',
    topic: 'search',
    name: 'beginnings of words',
    size: 100_000,
    atMost: 10,
  },
  {
    what: 'Build the index of the search: beside `JSON.parse` of the dossier',
    topic: 'search',
    name: 'index',
    peer: 'parse',
    size: 100_000,
    atMost: 3,
  },
  {
    what: 'Load the shipped dossier: beside `JSON.parse` of its file',
    topic: 'loading',
    name: 'pakistan-russia',
    peer: 'parse',
    atMost: 1.5,
  },
  {
    what: 'Import the root entry beyond an empty module, milliseconds',
    topic: 'loading',
    name: 'root entry',
    atMost: 15,
  },
];

/** The result that a row is about: at its size, or at the largest at which all that it compares was measured. */
export function resultFor(row: Row, results: readonly Result[]): Result | undefined {
  return results
    .filter(({ topic, name }) => topic === row.topic && name === row.name)
    .filter(({ size }) => row.size === undefined || size === row.size)
    .filter(({ peers }) => row.peer === undefined || row.peer in peers)
    .sort((a, b) => b.size - a.size)[0];
}

/** How many times the peer the library takes, or its own milliseconds where it stands alone. */
export function measureOf({ peer, notes }: Row, { library, peers, notes: told = {} }: Result): number {
  if (notes) {
    const [own, other] = notes;
    return other === undefined ? Number(told[own]) : Number(told[own]) / Number(told[other]);
  }
  return peer === undefined ? library : library / (peers[peer] as number);
}
