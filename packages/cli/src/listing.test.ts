import { describe, expect, test, vi } from 'vitest';
import { keptListsFolder, loadingOnce } from '../test/lists-dossier.js';
import { runCommand, type Ran } from '../test/run-command.js';
import type { Output } from './io.js';
import { printListing, type FormatFlags, type Listing } from './listing.js';

vi.mock(import('./load-dossier.js'), async (original) => {
  const actual = await original();
  return { ...actual, loadDossier: loadingOnce(actual.loadDossier) };
});

interface Row {
  readonly id: string;
  readonly openConflicts: number;
}

const listing: Listing<Row> = {
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'openConflicts', value: ({ openConflicts }) => openConflicts, align: 'right' },
    { name: 'short', value: ({ id }) => id.slice(0, 1), narrow: true },
    { name: 'long', value: ({ id }) => `${id}, ${id}`, wide: true },
    { name: 'over', value: () => 'all', paged: true },
  ],
  line: (row) => row,
  heading: ({ id }) => (id === 'ab' ? 'All' : undefined),
};

const printed = (flags: FormatFlags, shape: Partial<Output> = {}): string => {
  let text = '';
  const write = (more: string): void => void (text += more);
  const rows = [
    { id: 'ab', openConflicts: 3 },
    { id: 'cd', openConflicts: 12 },
  ];
  printListing({ terminal: false, colour: false, ...shape, write }, flags, listing, rows);
  return text;
};

test('a table has what people want, under titles in capitals', () => {
  expect(printed({})).toBe('ID  OPEN CONFLICTS  SHORT\nAll\nab               3  a\ncd              12  c\n');
});

test('CSV has what programs want', () => {
  expect(printed({ csv: true })).toBe('id,openConflicts,long\r\nab,3,"ab, ab"\r\ncd,12,"cd, cd"\r\n');
});

test('Markdown has what people want, and in each row what a table says in a heading', () => {
  expect(printed({ markdown: true }).split('\n').slice(0, 3)).toEqual([
    '| id | openConflicts | short | over |',
    '| --- | ---: | --- | --- |',
    '| ab | 3 | a | all |',
  ]);
});

test('JSON has a line for each row', () => {
  expect(printed({ json: true })).toBe('{"id":"ab","openConflicts":3}\n{"id":"cd","openConflicts":12}\n');
});

/** Every command that lists something of a dossier, with the arguments it needs. */
const lists: readonly (readonly string[])[] = [
  ['records'],
  ['claims'],
  ['sources'],
  ['conflicts'],
  ['timeline'],
  ['visits'],
  ['meetings'],
  ['series'],
  ['series', 'trade'],
  ['search', 'bridge', 'talks', 'guest'],
  ['path', 'ada-byrne', 'baltia'],
  ['coverage'],
  ['coverage', '--source', 'gazette'],
  ['dyad-years'],
  ['dyad-years', '--left-out'],
  ['verify'],
];

/** Reads CSV as RFC 4180 has it. */
const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

const escape = '\u001b';
/** Bold, yellow, and their ends. */
const colours = new RegExp(`${escape}\\[(?:1|22|33|39)m`, 'g');

/** What a spreadsheet would run, what a terminal would obey, what a page would show as markup. */
const hostile = '=1+1 \u200b | <b>x</b> [y](https://example.org) \u202e"q",';

const hostileRecords = {
  'records/state/arcadia.yaml': `label: { en: ${JSON.stringify(hostile)}, ru: Аркадия, ur: آرکیڈیا }\n`,
  'records/meeting/talks.yaml': `label: { en: ${JSON.stringify(hostile)}, ru: Беседы, ur: بات }
claims:
  - { source: herald, says: { date: 195X, participants: [{ agent: arcadia }, { agent: baltia }] } }
`,
  'records/visit/lund-1951.yaml': `label: { en: ${JSON.stringify(`guest ${hostile}`)}, ru: Лунд, ur: لنڈ }
claims:
  - { source: herald, says: { date: "1951", from: baltia, to: arcadia, participants: [{ agent: ada-byrne }, { agent: boris-lund }] } }
`,
  'sources/herald.yaml': `title: ${JSON.stringify(hostile)}
publisher: ${JSON.stringify(hostile)}
published: "1950-06-01"
language: en
type: newspaper
`,
};

const folder = keptListsFolder();
const hostileFolder = keptListsFolder(hostileRecords);

const runOn = async (dossier: string, args: readonly string[], out: Partial<Output> = {}): Promise<Ran> => {
  const ran = await runCommand([...args, '--dossier', dossier], { out });
  expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode: 0, stderr: '' });
  return ran;
};

describe.each(lists.map((words) => ({ line: words.join(' '), words })))('$line', ({ words }) => {
  test('has as many rows in CSV as lines in JSON, and every row is whole', async () => {
    const [header = [], ...rows] = parseCsv((await runOn(hostileFolder(), [...words, '--csv'])).stdout);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(header.length);
    expect(new Set(header).size).toBe(header.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@]|[^\P{Cc}\t\r\n]|\u202e/u);
    const lines = (await runOn(hostileFolder(), [...words, '--json'])).lines();
    // A claim has a line for each of its paragraphs, a conflict one for all its sides.
    const more = { claims: -1, conflicts: 2 }[words[0] ?? ''] ?? 0;
    expect(rows.length).toBe(lines.length + more);
  });

  test('is in Markdown one table without active content', async () => {
    const { stdout } = await runOn(hostileFolder(), [...words, '--markdown']);
    const bars = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(bars).size).toBe(1);
    // Within code nothing is active.
    expect(stdout.replaceAll(/`[^`]*`/g, '')).not.toMatch(/<b>|\]\(|:\/\//);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  test('writes nothing that a terminal obeys but its own colours', async () => {
    const screen = { terminal: true, colour: true, isolates: true, columns: 60 };
    const { stdout } = await runOn(hostileFolder(), words, screen);
    expect(stdout.replaceAll(colours, '')).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
});

test.each([
  ['ru', 'Президент Аркадии в Балтии', 'Арк'],
  ['ur', 'آرکیڈیا کے صدر کا دورۂ بالٹیا', 'آرکیڈیا'],
])('--lang %s tells labels in that language', async (lang, label, state) => {
  for (const args of [['records'], ['timeline'], ['visits'], ['search', 'Arcadia']])
    expect((await runOn(folder(), [...args, '--lang', lang])).stdout).toContain(label);
  expect((await runOn(folder(), ['dyad-years', '--lang', lang])).stdout).toContain(state);
});

test.each([
  ['ru', ['Дата', 'факт', '3 мая 1950']],
  ['ur', ['تاریخ', 'امر واقع', '3 مئی 1950']],
])('--lang %s tells codes and values in that language', async (lang, words) => {
  const { stdout } = await runOn(folder(), ['conflicts', '--record', 'visit-1950', '--lang', lang]);
  for (const word of words) expect(stdout).toContain(word);
});

test('--lang refuses other languages and names those there are', async () => {
  const { exitCode, stderr } = await runCommand(['records', '--lang', 'de']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('hint: one of en, ru, ur')]);
});

test.each(['csv', 'markdown', 'json'])('--%s goes with no other format', async (format) => {
  for (const other of ['csv', 'markdown', 'json'].filter((each) => each !== format)) {
    const { exitCode, stderr } = await runCommand(['records', `--${format}`, `--${other}`]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('cannot be used with option')]);
  }
});
