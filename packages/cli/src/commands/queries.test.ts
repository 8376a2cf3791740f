import { describe, expect, test, vi } from 'vitest';
import { keptListsFolder, listsFolder, loadingOnce } from '../../test/lists-dossier.js';
import { runCommand, type Ran } from '../../test/run-command.js';

vi.mock(import('../load-dossier.js'), async (original) => {
  const actual = await original();
  return { ...actual, loadDossier: loadingOnce(actual.loadDossier) };
});

const folder = keptListsFolder();

const onDossier = async (...args: readonly string[]): Promise<Ran> => {
  const ran = await runCommand([...args, '--dossier', folder()]);
  expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode: 0, stderr: '' });
  return ran;
};

const records = async (...args: readonly string[]): Promise<readonly unknown[]> =>
  (await onDossier(...args, '--json')).lines().map(({ record }) => record);

describe('visits', () => {
  test.each([
    [[], ['visit-1950', 'lund-1951', 'old-guest']],
    [['--from', 'arcadia'], ['visit-1950']],
    [
      ['--to', 'arcadia'],
      ['lund-1951', 'old-guest'],
    ],
    [['--from', 'old-baltia'], ['old-guest']],
    [['--from', 'cordovia'], ['cordovian-1950']],
    [['--from', 'cordovia', '--to', 'baltia'], []],
    [['--period', '1951'], ['lund-1951']],
    [['--modality', 'planned'], ['to-come']],
    [['--participant', 'ada-byrne'], ['lund-1951']],
    [['--topic', 'trade'], ['lund-1951']],
    [['--source', 'gazette'], ['visit-1950']],
    [['--text', 'лунд'], ['lund-1951']],
  ])('%j lists those visits of the two, both ways, oldest first', async (args, ids) => {
    expect(await records('visits', ...args)).toEqual(ids);
  });

  test('marks a date on which sources disagree, and says what the mark means', async () => {
    expect((await onDossier('visits', '--period', '1950')).stdout).toBe(
      [
        'DATE         FROM     TO      LABEL                                   RECORD',
        '1950-05-03*  Arcadia  Baltia  The president of Arcadia visits Baltia  visit-1950',
        '* Sources disagree: `bilateral conflicts --record <id>` shows how.',
        '',
      ].join('\n'),
    );
  });

  test('has the bounds of the date, all labels and who took part in CSV', async () => {
    const [header = '', row = ''] = (await onDossier('visits', '--period', '1951', '--csv')).stdout.split(
      '\r\n',
    );
    const cells = Object.fromEntries(header.split(',').map((name, place) => [name, row.split(',')[place]]));
    expect(cells).toMatchObject({
      date: '1951-03/1951-04',
      earliest: '1951-03-01',
      latest: '1951-04-30',
      labelEn: 'Boris Lund visits Arcadia',
      labelRu: 'Борис Лунд в Аркадии',
      labelUr: 'بورس لنڈ کا دورۂ آرکیڈیا',
      from: 'baltia',
      to: 'arcadia',
      participants: 'ada-byrne; boris-lund',
      topics: 'energy; trade',
      record: 'lund-1951',
    });
  });
});

describe('meetings', () => {
  test.each([
    [[], ['talks']],
    [['--party', 'cordovia'], ['talks']],
    [['--period', '1960/..'], []],
    [['--modality', 'planned'], []],
  ])('%j lists those in which both states sit', async (args, ids) => {
    expect(await records('meetings', ...args)).toEqual(ids);
  });
});

describe('series', () => {
  test('without a measure tells which there are, with how many points of which years', async () => {
    expect((await onDossier('series', '--json')).lines()).toEqual([
      expect.objectContaining({
        measure: 'trade',
        series: ['trade'],
        points: 2,
        growth: 1,
        first: '1950',
        last: '1951',
        contested: 1,
      }),
      expect.objectContaining({ measure: 'volume', series: ['harvest'], points: 1, growth: 0, contested: 0 }),
    ]);
  });

  test('with one lists its points in the order of time, then growth, under what the series is', async () => {
    expect((await onDossier('series', 'trade')).stdout).toBe(
      [
        'PERIOD  VALUE                      MODALITY  SOURCES',
        'Trade of the two · exports and imports · goods · calendar year · trade',
        '1950    2 million US dollars*      actual    herald',
        '1951    3 million US dollars       actual    herald',
        '1951    50% (compared with: 1950)  actual    herald',
        '* Sources disagree: `bilateral conflicts --record <id>` shows how.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [
      ['trade', '--period', '1951'],
      ['1951', '1951'],
    ],
    [['trade', '--source', 'gazette'], []],
    [['trade', '--modality', 'forecast'], []],
    [['volume', '--modality', 'forecast'], ['1953']],
  ])('%j keeps to such points', async (args, periods) => {
    const { lines } = await onDossier('series', ...args, '--json');
    expect(lines().map(({ period }) => period)).toEqual(periods);
  });

  test('names the measure that was meant', async () => {
    const { exitCode, stderr } = await runCommand(['series', 'trad']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("'trad' is no measure.\nhint: did you mean trade?\n");
  });
});

describe('search', () => {
  test.each([
    [['bridge'], ['bridge', 'toast']],
    [
      ['мост', '--exact'],
      ['bridge', 'toast'],
    ],
    [['پل'], ['bridge', 'toast']],
    [['bridge', '--kind', 'project'], ['bridge']],
    [['bridge', '--limit', '1'], ['bridge']],
    [['bridfe'], ['bridge', 'toast']],
    [['bridfe', '--exact'], []],
    [['ada', 'byrne', '--kind', 'person'], ['ada-byrne']],
  ])('%j finds, best first', async (args, ids) => {
    expect(await records('search', ...args)).toEqual(ids);
  });

  test('shows the text in which the words stand, where the label does not', async () => {
    const { stdout } = await onDossier('search', 'bridge');
    const [, label, text] = stdout.split('\n');
    expect(label).toBe('bridge  project    The bridge');
    expect(text).toMatch(/^toast {3}utterance {2}A toast {5}Ada Byrne praised the bridge over/);
  });

  test('lets the words stand out where there are colours', async () => {
    const out = { terminal: true, colour: true, columns: 120 };
    const { stdout } = await runCommand(['search', 'bridge', '--dossier', folder()], { out });
    expect(stdout).toContain('The \u001b[1m\u001b[33mbridge\u001b[39m\u001b[22m');
    expect(stdout).toContain('praised the \u001b[1m\u001b[33mbridge\u001b[39m\u001b[22m over');
  });

  test('says so if nothing was found', async () => {
    expect((await onDossier('search', 'xyzzy')).stdout).toBe('Nothing was found.\n');
  });

  test('refuses a limit that is no number', async () => {
    const { exitCode, stderr } = await runCommand(['search', 'x', '--limit', '0']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("'0' is no whole number")]);
  });
});

describe('path', () => {
  test('tells each step with the passages that make it, none of them cut', async () => {
    const out = { terminal: true, columns: 20 };
    const args = ['path', 'ada-byrne', 'baltia', '--through', 'visit', '--dossier', folder()];
    expect((await runCommand(args, { out })).stdout).toBe(
      [
        '1. Ada Byrne (ada-byrne)',
        '   ← Participants: Boris Lund visits Arcadia (lund-1951)',
        '       lund-1951/herald',
        '   → From: Baltia (baltia)',
        '       lund-1951/herald',
        '',
      ].join('\n'),
    );
  });

  test('is in JSON a line for each step', async () => {
    const { lines } = await onDossier('path', 'ada-byrne', 'baltia', '--json');
    expect(lines()).toEqual([
      {
        path: 1,
        step: 1,
        from: 'ada-byrne',
        to: 'lund-1951',
        property: 'participants.agent',
        direction: 'to',
        modality: 'actual',
        through: null,
        claims: ['lund-1951/herald'],
        also: [],
      },
      expect.objectContaining({ path: 1, step: 2, from: 'lund-1951', to: 'baltia', direction: 'from' }),
    ]);
  });

  test('says so if there is none', async () => {
    const { stdout } = await onDossier('path', 'ada-byrne', 'cordovia', '--through', 'person');
    expect(stdout).toBe('No path joins ada-byrne and cordovia.\n');
  });

  test('names the record that was meant', async () => {
    const { exitCode, stderr } = await runCommand(['path', 'byrne', 'baltia', '--dossier', folder()]);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('hint: did you mean ada-byrne?')]);
  });
});

describe('coverage', () => {
  test('counts what of each source is cited, asserts nothing, or is left', async () => {
    expect((await onDossier('coverage')).stdout).toBe(
      [
        'SOURCE   CLAIMS  SENTENCES  CITED  UNASSERTING  LEFT',
        'gazette       5          5      4            1     0',
        'herald       10          0      0            0     0',
        '',
      ].join('\n'),
    );
  });

  test('tells of each sentence of a source which claims cite it, or why none does', async () => {
    const { lines } = await onDossier('coverage', '--source', 'gazette', '--json');
    expect(lines().map(({ at, state, reason }) => [at, state, reason])).toEqual([
      ['1.1', 'cited', null],
      ['1.2', 'cited', null],
      ['2.1', 'cited', null],
      ['2.2', 'cited', null],
      ['3.1', 'unasserting', 'advertisement'],
    ]);
    expect(lines()[2]).toMatchObject({ claims: ['bridge/gazette@2.1-2', 'visit-1950/gazette@1.1,2.1'] });
  });

  test('names what is left', async () => {
    const { dossier } = await listsFolder({ 'records/project/bridge.yaml': null });
    const args = ['coverage', '--source', 'gazette', '--state', 'left', '--dossier', dossier];
    expect((await runCommand(args)).stdout).toBe(' AT  STATE  REASON  CLAIMS\n2.2  left\n');
  });

  test('takes --state only with a source', async () => {
    const { exitCode, stderr } = await runCommand(['coverage', '--state', 'left']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("goes with '--source <id>'")]);
  });
});
