import type { Result } from './result.js';
import { measureOf, resultFor, rows, type Machine, type Row } from './targets.js';

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);

const duration = (milliseconds: number): string =>
  milliseconds >= 1000
    ? `${digits(milliseconds / 1000)} s`
    : milliseconds >= 1
      ? `${digits(milliseconds)} ms`
      : `${digits(milliseconds * 1000)} µs`;

/** The shipped dossier is of no invented size. */
const count = (value: number): string => (value === 0 ? '–' : value.toLocaleString('en'));
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map((_each, index) => (index === 0 ? '---' : '---:')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const asked = ({ atMost, peer, notes }: Row): string => {
  if (atMost === undefined) return '–';
  return peer === undefined && notes === undefined ? `≤ ${duration(atMost)}` : `≤ ${atMost} ×`;
};

const told = ({ peer, notes }: Row, measure: number): string => {
  if (peer === undefined && notes === undefined) return duration(measure);
  return measure < 1 ? `${digits(1 / measure)} × faster` : `${digits(measure)} ×`;
};

const verdict = ({ atMost }: Row, measure: number): string =>
  atMost === undefined ? '' : measure <= atMost ? 'kept' : '**missed**';

const summaryRow = (row: Row, results: readonly Result[]): readonly string[] => {
  const result = resultFor(row, results);
  if (!result) return [row.what, '', asked(row), 'not measured', ''];
  const measure = measureOf(row, result);
  return [row.what, count(result.size), asked(row), told(row, measure), verdict(row, measure)];
};

const peersOf = (results: readonly Result[]): readonly string[] => [
  ...new Set(results.flatMap(({ peers }) => Object.keys(peers))),
];

/** The times of one topic themselves, size by size. */
const timesOf = (topic: string, results: readonly Result[]): string => {
  const own = results.filter((result) => result.topic === topic);
  const peers = peersOf(own);
  return table(
    ['what', 'events', 'library', ...peers],
    own.map(({ name, size, library, peers: others }) => [
      name,
      count(size),
      duration(library),
      ...peers.map((peer) => (peer in others ? duration(others[peer] as number) : '–')),
    ]),
  );
};

const hits = (results: readonly Result[]): string =>
  table(
    ['what', 'events', 'arguments', 'median of hits', 'first time', 'first time, map'],
    results
      .filter(({ topic }) => topic === 'lookups')
      .map(({ name, size, notes = {} }) => [
        name,
        count(size),
        String(notes['arguments']),
        String(notes['median hits']),
        duration(Number(notes['first touch'])),
        duration(Number(notes['first touch, map'])),
      ]),
  );

const megabytes = (bytes: number): string => `${digits(bytes / 1e6)} MB`;

const growth = (results: readonly Result[]): string =>
  table(
    [
      'events',
      'JSON',
      '`JSON.parse`',
      'indexes that find and count',
      'times',
      'parsed',
      'with every index, asked',
      'times',
    ],
    results
      .filter(({ topic, name }) => topic === 'building' && name === 'finding and counting')
      .map(({ size, library, peers, notes = {} }) => {
        const memory = results.find((each) => each.topic === 'memory' && each.size === size);
        const parsed = memory?.peers['parse'] ?? Number.NaN;
        return [
          count(size),
          `${notes['megabytes'] ?? ''} MB`,
          duration(peers['parse'] as number),
          duration(library),
          digits(library / (peers['parse'] as number)),
          megabytes(parsed),
          megabytes(memory?.library ?? Number.NaN),
          digits((memory?.library ?? Number.NaN) / parsed),
        ];
      }),
  );

const firstCalls = (results: readonly Result[]): string => {
  const built = results.filter(({ topic }) => topic === 'building');
  const largest = Math.max(...built.map(({ size }) => size));
  const calls = built
    .filter(({ size }) => size === largest)
    .flatMap(({ notes = {} }) => Object.entries(notes))
    .filter(([name]) => name !== 'megabytes');
  return table(
    [`first call, ${count(largest)} events`, 'took'],
    calls.map(([name, took]) => [name, duration(Number(took))]),
  );
};

const inOrder = (results: readonly Result[]): readonly Result[] =>
  [...results].sort((a, b) => a.size - b.size);

/** The page of what was measured, small dossiers first. The same results give the same page. */
export const performancePage = (machine: Machine, given: readonly Result[]): string =>
  pageOf(machine, inOrder(given));

const pageOf = (machine: Machine, results: readonly Result[]): string => `# Performance

Written by \`npm run performance -w bench\`, never by hand. Milliseconds are those of one machine and one day; the ratios, of two
sides that did the same in one process in turn, are what to compare.

Machine: ${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB of memory, Node ${machine.node}.

## Asked and measured

“Beside” gives how many times the other's time the library takes, or how many times faster it is.

${table(
  ['what', 'events', 'asked', 'measured', ''],
  rows.map((row) => summaryRow(row, results)),
)}

## How it was measured

- **Dossiers** are invented (\`bench/large\`), sound by every rule of the compiler, the same for the same seed: so many events of
  every kind with 1 to 4 claims each, and persons, offices, terms, places, bodies, agreements, projects and sources that grow with
  them. Who comes often comes very often. Some 4 % of the events have sources that really disagree, and 7 % a plan.
- **Each size and topic** runs in a process of its own. \`JSON.parse\` is the time of parsing the dossier line by line (a million
  events are more than one string can hold); reading the file into strings is not counted.
- **Lookups** ask with many different arguments, drawn from the events, so that what occurs often is asked for often. Before
  anything is timed, every side must give the same records. Times are warm: of each argument the fastest of five answers, of these
  the median. “First time” is the first answer for each argument when its records have not been merged yet.
- **The map written by hand** knows the questions beforehand: a \`Map\` from persons, places and sources to flat documents with
  numbers for dates, made from merged values, that gives the same merged records of a dossier.
- **The filter** is \`Array.filter\` over those documents, **mingo** asks them in the query language of MongoDB, **Oxigraph** holds
  them as triples in memory and answers SPARQL. These three give ids only.
- **The loop** reads every document once and gives the same rows, column by column. **DuckDB** (in process) answers from tables
  loaded beforehand; for dyad-years its table already knows which states an event is of, which the library and the loop find out.
- **Indexes**: each question asked for the first time of a fresh dossier, less what it takes when it is asked again of
  something else. **Memory** is what lives on the heap and in array buffers after the garbage was collected.

## Lookups

${timesOf('lookups', results)}

${hits(results)}

## Aggregates

${timesOf('aggregates', results)}

## Indexes and memory as a dossier grows

${growth(results)}

${firstCalls(results)}

## Search

${timesOf('search', results)}

## Loading

${timesOf('loading', results)}
`;
