import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dossierFolder, text } from '../../test/dossier-folder.js';
import { runCommand, type Ran } from '../../test/run-command.js';

const onDossier = async (...args: readonly string[]): Promise<Ran> => {
  const { dossier } = await dossierFolder();
  const ran = await runCommand([...args, '--dossier', dossier]);
  expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode: 0, stderr: '' });
  return ran;
};

test('claims --json prints one line for each claim and paragraph, those of sources on themselves last', async () => {
  const { lines } = await onDossier('claims', '--json');
  expect(lines().map(({ claim, paragraph, sentences }) => [claim, paragraph, sentences])).toEqual([
    ['bridge/gazette@2.1-2', 2, [1, 2]],
    ['visit-1950/gazette@1.1,2.1', 1, [1]],
    ['visit-1950/gazette@1.1,2.1', 2, [1]],
    ['visit-1950/gazette@1.2', 1, [2]],
    ['visit-1950/herald', null, []],
    ['gazette/gazette@1.1', 1, [1]],
  ]);
});

test('a line of claims --json has exactly these fields', async () => {
  const { lines } = await onDossier('claims', '--json');
  const [bridge, , , week, herald, title] = lines();
  expect(bridge).toEqual({
    claim: 'bridge/gazette@2.1-2',
    record: 'bridge',
    kind: 'project',
    source: 'gazette',
    paragraph: 2,
    sentences: [1, 2],
    modality: 'planned',
    rank: 'normal',
    said: null,
    says: {
      topics: ['transport'],
      cost: { value: '3', scale: 'million', currency: 'USD' },
      partners: ['arcadia'],
    },
    reading: null,
  });
  expect(week?.['reading']).toEqual({
    duration: { wording: 'a week', basis: 'text', why: { en: 'He stayed so long.' } },
  });
  expect(herald?.['said']).toEqual({ by: 'ada-byrne' });
  expect(title).toMatchObject({ record: 'gazette', kind: 'source', says: { title: 'A week in Baltia' } });
  for (const line of lines()) expect(Object.keys(line)).toEqual(Object.keys(bridge ?? {}));
});

test.each([
  [
    ['--record', 'visit-1950'],
    ['visit-1950/gazette@1.1,2.1', 'visit-1950/gazette@1.2', 'visit-1950/herald'],
  ],
  [['--record', 'gazette'], ['gazette/gazette@1.1']],
  [
    ['--record', 'visit-1950', '--property', 'date'],
    ['visit-1950/gazette@1.1,2.1', 'visit-1950/herald'],
  ],
  [['--kind', 'source'], ['gazette/gazette@1.1']],
  [
    ['--kind', 'source,project'],
    ['bridge/gazette@2.1-2', 'gazette/gazette@1.1'],
  ],
  [['--kind', 'project'], ['bridge/gazette@2.1-2']],
  [['--source', 'herald'], ['visit-1950/herald']],
  [['--modality', 'planned'], ['bridge/gazette@2.1-2']],
  [['--rank', 'preferred'], []],
  [['--topic', 'transport'], ['bridge/gazette@2.1-2']],
  [['--period', '1951', '--source', 'herald'], []],
  [['--from', 'arcadia', '--source', 'herald'], ['visit-1950/herald']],
])('claims %j chooses claims', async (args, addresses) => {
  const { lines } = await onDossier('claims', '--json', ...args);
  expect([...new Set(lines().map(({ claim }) => claim))]).toEqual(addresses);
});

test('claims prints a table for people', async () => {
  const { stdout } = await onDossier('claims', '--record', 'bridge');
  expect(stdout).toBe(
    'CLAIM                 MODALITY  SAID BY  SAYS\nbridge/gazette@2.1-2  planned            Topics: transport; Cost: 3 million US dollars; Partners: Arcadia\n',
  );
});

test('records --json prints the merged values of each modality apart', async () => {
  const { lines } = await onDossier('records', '--json');
  expect(lines().map(({ id }) => id)).toEqual([
    'ada-byrne',
    'bridge',
    'arcadia',
    'baltia',
    'old-baltia',
    'visit-1950',
  ]);
  expect(lines()[1]).toEqual({
    id: 'bridge',
    kind: 'project',
    label: { en: 'The bridge' },
    values: {},
    planned: {
      topics: ['transport'],
      cost: { value: '3', scale: 'million', currency: 'USD' },
      partners: ['arcadia'],
    },
    support: { planned: { cost: 'unique', 'partners.arcadia': 'unique', 'topics.transport': 'unique' } },
    claims: 1,
  });
  expect(lines()[5]).toMatchObject({
    kind: 'visit',
    values: { from: 'arcadia', to: 'baltia', duration: { value: '1', unit: 'week' } },
    support: { actual: { date: 'conflict', from: 'unique' } },
    claims: 3,
  });
});

test.each([
  [
    ['--kind', 'state'],
    ['arcadia', 'baltia', 'old-baltia'],
  ],
  [
    ['--kind', 'state,person'],
    ['ada-byrne', 'arcadia', 'baltia', 'old-baltia'],
  ],
  [['--record', 'bridge'], ['bridge']],
  [['--period', '1950'], ['visit-1950']],
  [['--period', '1951'], []],
  [['--to', 'baltia'], ['visit-1950']],
  [['--from', 'baltia'], []],
  [
    ['--party', 'arcadia'],
    ['bridge', 'arcadia', 'visit-1950'],
  ],
  [['--topic', 'transport'], ['bridge']],
  [['--source', 'herald'], ['visit-1950']],
  [['--modality', 'planned'], ['bridge']],
  [['--support', 'conflict'], ['visit-1950']],
  [['--text', 'BRIDGE'], ['bridge']],
])('records %j chooses records', async (args, ids) => {
  const { lines } = await onDossier('records', '--json', ...args);
  expect(lines().map(({ id }) => id)).toEqual(ids);
});

test('records prints a table for people', async () => {
  const { stdout } = await onDossier('records', '--kind', 'project');
  expect(stdout).toBe('ID      KIND     CLAIMS  LABEL\nbridge  project       1  The bridge\n');
});

test('conflicts --json prints value against value with their sources', async () => {
  const { lines } = await onDossier('conflicts', '--json');
  const [conflict, ...more] = lines();
  expect(more).toEqual([]);
  expect(conflict).toEqual({
    record: 'visit-1950',
    property: 'date',
    modality: 'actual',
    state: 'open',
    positions: [
      { value: '1950-05-03', sources: ['herald'] },
      { value: '1950-05-02', sources: ['gazette'] },
    ],
  });
});

test.each([
  [['--record', 'visit-1950'], 1],
  [['--record', 'bridge'], 0],
  [['--kind', 'visit'], 1],
  [['--kind', 'project'], 0],
  [['--state', 'preferred'], 0],
  [['--modality', 'planned'], 0],
  [['--source', 'herald'], 1],
])('conflicts %j chooses %i', async (args, count) => {
  const { lines } = await onDossier('conflicts', '--json', ...args);
  expect(lines()).toHaveLength(count);
});

test('conflicts prints each position on a line of its own', async () => {
  const { stdout } = await onDossier('conflicts');
  expect(stdout.split('\n').slice(1)).toEqual([
    'visit-1950  Date      actual    open   3 May 1950  herald',
    '                                       2 May 1950  gazette',
    '',
  ]);
});

test('sources --json prints the bibliographic record, the digest of the text and what asserts nothing', async () => {
  const { lines } = await onDossier('sources', '--json');
  expect(lines()).toEqual([
    {
      id: 'gazette',
      title: 'A week in Baltia',
      publisher: 'The Gazette',
      published: '1950-05-20',
      language: 'en',
      type: 'newspaper',
      text: { file: 'gazette.txt', sha256: createHash('sha256').update(text).digest('hex') },
      unasserting: [{ at: ['3.1'], reason: 'advertisement' }],
    },
    {
      id: 'herald',
      title: 'The guest',
      publisher: 'The Herald',
      published: '1950-06-01',
      language: 'en',
      type: 'newspaper',
      unasserting: [],
    },
  ]);
});

test('sources prints a table for people, and chooses by text and id', async () => {
  const { stdout } = await onDossier('sources', '--text', 'GUEST');
  expect(stdout.split('\n').slice(1)).toEqual([
    'herald  1950-06-01  newspaper  whole page  The Herald  The guest',
    '',
  ]);
  expect((await onDossier('sources', '--source', 'gazette', '--json')).lines()).toHaveLength(1);
});

test('timeline --json prints dated events with the bounds of their dates', async () => {
  const { lines } = await onDossier('timeline', '--json');
  expect(lines()).toEqual([
    {
      date: '1950-05-03',
      earliest: '1950-05-03',
      latest: '1950-05-03',
      modality: 'actual',
      record: 'visit-1950',
      kind: 'visit',
      label: { en: 'The president of Arcadia visits Baltia' },
    },
  ]);
});

test('timeline prints a table for people, of what happened unless another modality is asked for', async () => {
  expect((await onDossier('timeline')).stdout).toBe(
    'DATE        KIND   LABEL                                   RECORD\n1950-05-03  visit  The president of Arcadia visits Baltia  visit-1950\n',
  );
  expect((await onDossier('timeline', '--modality', 'planned', '--json')).lines()).toEqual([]);
});

test('validate --json prints one line', async () => {
  expect((await onDossier('validate', '--json')).lines()).toEqual([
    { valid: true, records: 6, claims: 5, sources: 2 },
  ]);
});

test('characters that end a line for some readers are escaped in JSON', async () => {
  const { dossier } = await dossierFolder({
    'records/person/ada-byrne.yaml': 'label: { en: "Ada\\u2028Byrne" }\n',
  });
  const { stdout, lines } = await runCommand([
    'records',
    '--record',
    'ada-byrne',
    '--json',
    '--dossier',
    dossier,
  ]);
  expect(stdout).not.toContain('\u2028');
  expect(lines()[0]).toMatchObject({ label: { en: 'Ada\u2028Byrne' } });
});
