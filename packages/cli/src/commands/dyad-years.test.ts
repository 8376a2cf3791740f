import { dyadYearColumns } from '@bilateral/core';
import { expect, test } from 'vitest';
import { dossierFolder, type Changes } from '../../test/dossier-folder.js';
import { runCommand, type Ran } from '../../test/run-command.js';

const changes: Changes = {
  'records/state/arcadia.yaml': `label: { en: Arcadia }
identifiers: { cow: "901", iso3: "ARC" }
`,
  'records/meeting/talks.yaml': `label: { en: "=Talks, and a toast" }
claims:
  - source: herald
    says: { date: 195X, participants: [{ agent: arcadia }, { agent: baltia }] }
`,
  'records/meeting/toast.yaml': `label: { en: A toast }
claims:
  - source: herald
    says: { participants: [{ agent: arcadia }, { agent: baltia }] }
`,
};

const onDossier = async (...args: readonly string[]): Promise<Ran> => {
  const { dossier } = await dossierFolder(changes);
  return runCommand(['dyad-years', ...args, '--dossier', dossier]);
};

const done = async (...args: readonly string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await onDossier(...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
};

test('dyad-years prints a table for people, and how many events are in no year', async () => {
  expect(await done()).toBe(
    [
      'YEAR  STATE 1  STATE 2  EVENTS  DIRECTED  VISITS  MEETINGS  SCORE  SOURCES  OPEN',
      '1950  Arcadia  Baltia        1         1       1         0      4        2     1',
      '1950  Baltia   Arcadia       0         0       0         0      0        0     0',
      'In no year: 1 event of several years, 1 event without a date; --left-out lists them.',
      '',
    ].join('\n'),
  );
});

test('dyad-years --json prints every column on each line, and null for what is absent', async () => {
  const { lines } = await onDossier('--json');
  expect(lines().map((line) => Object.keys(line))).toEqual([dyadYearColumns, dyadYearColumns]);
  expect(lines()).toMatchObject([
    { ccode1: 901, ccode2: null, gwcode1: null, iso3c2: null, state1: 'arcadia', year: 1950, scoreMean: 4 },
    { ccode1: null, ccode2: 901, state1: 'baltia', year: 1950, events: 0, scoreSum: 0, scoreMean: null },
  ]);
});

test('dyad-years --csv prints every column under its name', async () => {
  const [header, there, back, end] = (await done('--csv')).split('\r\n');
  expect(header).toBe(dyadYearColumns.join(','));
  expect(there).toBe(
    `901,,,,ARC,,arcadia,baltia,1950,1,1,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,4,4,2,1`,
  );
  expect(back).toBe(
    `,901,,,,ARC,baltia,arcadia,1950,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0`,
  );
  expect(end).toBe('');
});

test('dyad-years --left-out lists what is in no year, and why, with no formula in CSV', async () => {
  expect(await done('--left-out')).toBe(
    [
      'DATE  KIND     WHY            LABEL                RECORD',
      '195X  meeting  several-years  =Talks, and a toast  talks',
      '      meeting  undated        A toast              toast',
      '',
    ].join('\n'),
  );
  expect(await done('--left-out', '--csv')).toBe(
    [
      'date,earliest,latest,kind,why,labelEn,labelRu,labelUr,record',
      `195X,1950-01-01,1959-12-31,meeting,several-years,"'=Talks, and a toast",,,talks`,
      ',,,meeting,undated,A toast,,,toast',
      '',
    ].join('\r\n'),
  );
  const { lines } = await onDossier('--left-out', '--json');
  expect(lines()[1]).toEqual({
    record: 'toast',
    kind: 'meeting',
    date: null,
    why: 'undated',
    label: { en: 'A toast' },
  });
});

test('dyad-years --period keeps to a period', async () => {
  expect((await onDossier('--json', '--period', '1951/..')).lines()).toEqual([]);
  expect((await onDossier('--json', '--period', '1950')).lines()).toHaveLength(2);
});

test('dyad-years refuses two forms at once', async () => {
  const { exitCode, stdout, stderr } = await onDossier('--json', '--csv');
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain("option '--json' cannot be used with option '--csv'");
});
