import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder, files, type Changes } from '../test/dossier-folder.js';
import { runCommand } from '../test/run-command.js';

const visit = 'records/visit/visit-1950.yaml';
const project = 'records/project/bridge.yaml';

/** A file of the valid dossier with one text in it replaced. */
const changed = (file: string, from: string, to: string): Changes => {
  const before = files[file] ?? '';
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: before.replace(from, to) };
};

interface Case {
  readonly input: string;
  readonly changes: Changes;
  /** File, line and column of the problem. */
  readonly at: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

const billionLaughs = [
  'a: &a ["lol", "lol"]',
  ...'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
].join('\n');

const cases: readonly Case[] = [
  {
    input: 'an unknown id',
    changes: changed(visit, 'to: baltia', 'to: balta'),
    at: `${visit}:8:11`,
    message: "no record has the id 'balta'",
    found: 'balta',
    expected: 'a record of kind state',
  },
  {
    input: 'a claim without source',
    changes: changed(visit, 'source: herald\n    said', 'said'),
    at: `${visit}:14:5`,
    message: "the field 'source' is missing",
    found: 'nothing',
    expected: 'string',
  },
  {
    input: 'a passage that is not in the text',
    changes: changed(visit, 'at: "1.2"', 'at: "1.3"'),
    at: `${visit}:10:9`,
    message: 'the passage does not exist in the numbered text',
    found: '1.3',
    expected: 'a sentence of gazette, whose last is 3.1',
  },
  {
    input: 'a claim on a text that does not say where',
    changes: changed(visit, '    at: "1.2"\n', ''),
    at: `${visit}:9:5`,
    message: 'the claim does not say where in the text',
    found: 'no at',
    expected: 'at: "paragraph.sentence"',
  },
  {
    input: '30 February',
    changes: changed(visit, '1950-05-02', '1950-02-30'),
    at: `${visit}:6:13`,
    message: "'1950-02-30' is no date of the calendar",
    found: '"1950-02-30"',
    expected: 'EDTF (ISO 8601-2) such as 2022-02-24',
  },
  {
    input: 'a 30 February in asOf',
    changes: changed(project, 'modality: planned', 'modality: planned\n    asOf: "1950-02-30"'),
    at: `${project}:6:11`,
    message: "'1950-02-30' is no date of the calendar",
    found: '1950-02-30',
    expected: 'an EDTF date',
  },
  {
    input: 'a 30 February among the dates of a source',
    changes: changed('sources/herald.yaml', '1950-06-01', '1950-02-30'),
    at: 'sources/herald.yaml:3:12',
    message: "'1950-02-30' is no date of the calendar",
    found: '"1950-02-30"',
    expected: 'EDTF (ISO 8601-2) such as 2022-02-24',
  },
  {
    input: 'a 30 February in an inferred date',
    changes: {
      'sources/herald.yaml': `${files['sources/herald.yaml'] ?? ''}inferred: { written: { value: "1950-02-30", why: A guess. } }\n`,
    },
    at: 'sources/herald.yaml:6:31',
    message: "'1950-02-30' is no date of the calendar",
    found: '1950-02-30',
    expected: 'an EDTF date',
  },
  {
    input: 'an end before the start',
    changes: changed(visit, '1950-05-02', '1950-05-09/1950-05-02'),
    at: `${visit}:6:13`,
    message: "'1950-05-09/1950-05-02' ends before it starts",
    found: '"1950-05-09/1950-05-02"',
    expected: 'an end on or after the start',
  },
  {
    input: 'an amount without unit',
    changes: changed(visit, '{ value: "1", unit: week }', '{ value: "1" }'),
    at: `${visit}:11:23`,
    message: "the field 'unit' is missing",
    found: 'nothing',
    expected: 'one of metre',
  },
  {
    input: 'money without currency',
    changes: changed(project, ', currency: USD', ''),
    at: `${project}:8:13`,
    message: "the field 'currency' is missing",
    found: 'nothing',
    expected: 'one of USD',
  },
  {
    input: 'an amount without unit where a unit or a currency may stand',
    changes: {
      'records/figure/trade.yaml': `label: { en: Trade }
definition: { measure: trade }
claims:
  - source: herald
    says:
      points:
        - { period: "1950", value: { value: "3" } }
`,
    },
    at: 'records/figure/trade.yaml:7:36',
    message: "the field 'unit' is missing",
    found: 'nothing',
    expected: 'one of',
  },
  {
    input: 'an unknown field',
    changes: changed(visit, 'to: baltia', 'two: baltia'),
    at: `${visit}:8:7`,
    message: "the field 'two' is unknown here",
    found: 'two',
    expected: 'one of names, topics, date',
  },
  {
    input: 'a number where a string belongs',
    changes: changed(visit, 'at: "1.2"', 'at: 1.2'),
    at: `${visit}:10:9`,
    message: "the field 'at' has the wrong type",
    found: '1.2',
    expected: 'string',
  },
  {
    input: 'invalid UTF-8',
    changes: { [visit]: new Uint8Array([...new TextEncoder().encode('label: { en: '), 0xff, 0xfe]) },
    at: `${visit}:1:14`,
    message: 'the file is not valid UTF-8',
    found: 'bytes that are no text in UTF-8',
    expected: 'UTF-8',
  },
  {
    input: 'a key that stands twice',
    changes: changed(visit, 'to: baltia', 'to: baltia\n      to: arcadia'),
    at: `${visit}:9:7`,
    message: "the key 'to' stands twice",
    found: 'to',
    expected: 'every key once',
  },
  {
    input: 'an alias',
    changes: changed(visit, 'from: arcadia\n      to: baltia', 'from: &state arcadia\n      to: *state'),
    at: `${visit}:7:13`,
    message: 'anchors and aliases are not allowed',
    found: '&state',
    expected: 'every value written out',
  },
  {
    input: 'a billion laughs',
    changes: { [visit]: billionLaughs },
    at: `${visit}:1:4`,
    message: 'anchors and aliases are not allowed',
    found: '&a',
    expected: 'every value written out',
  },
  {
    input: 'a file over the size limit',
    changes: { [visit]: `label: { en: "${'x'.repeat(300_000)}" }\n` },
    at: `${visit}:1:1`,
    message: 'the file is too large',
    found: '300018 bytes',
    expected: 'at most 262144 bytes',
  },
  {
    input: 'a text nested too deep to be read',
    changes: { [visit]: `label: ${'['.repeat(100_000)}` },
    at: `${visit}:1:`,
    message: 'the values are nested too deep',
    found: '[',
    expected: 'a file that can be read',
  },
  {
    input: 'a folder where a file belongs',
    changes: { [visit]: null, [`${visit}/file`]: '' },
    at: `${visit}:1:1`,
    message: 'the file cannot be read',
    found: 'EISDIR',
    expected: 'a readable file',
  },
  {
    input: 'an empty file',
    changes: { [visit]: '' },
    at: `${visit}:1:1`,
    message: 'the file has the wrong type',
    found: 'null',
    expected: 'object',
  },
  {
    input: 'a kind that does not exist',
    changes: { 'records/visits/other.yaml': 'label: { en: Other }\n' },
    at: 'records/visits',
    message: 'this file has no place in a dossier',
    found: 'records/visits',
    expected: 'a folder named by a kind',
  },
];

describe.each(cases)('$input', ({ changes, at, message, found, expected }) => {
  test('is refused with file, line, what was found and what was expected', async () => {
    const { dossier } = await dossierFolder(changes);
    const { exitCode, stdout, stderr } = await runCommand(['validate', '--dossier', dossier]);
    const lines = stderr.split('\n');
    const problem = lines.findIndex(
      (line) => line.startsWith(`error: ${join(dossier, at)}`) && line.includes(message),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(problem, stderr).toBeGreaterThanOrEqual(0);
    expect(lines[problem + 1]).toContain(`found: ${found}`);
    expect(lines[problem + 2]).toContain(`expected: ${expected}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).toMatch(/^error: the dossier in .* has \d+ problems?$/m);
  });
});

test('problems are lines of JSON for programs', async () => {
  const { dossier } = await dossierFolder({ [visit]: 'label: { en: Other }\nlable: {}\n' });
  const { exitCode, stdout } = await runCommand(['validate', '--dossier', dossier, '--json']);
  const issues = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(exitCode).toBe(1);
  expect(issues).toContainEqual(
    expect.objectContaining({
      file: join(dossier, visit),
      line: 2,
      column: 1,
      code: 'unknown-field',
      found: 'lable',
    }),
  );
});

test('the dossier of these tests is valid before it is changed', async () => {
  const { dossier } = await dossierFolder();
  expect(await runCommand(['validate', '--dossier', dossier])).toMatchObject({
    exitCode: 0,
    stdout: 'valid: 6 records, 5 claims, 2 sources\n',
    stderr: '',
  });
});

test('every problem of every file is told at once, in the order of files and lines', async () => {
  const { dossier } = await dossierFolder({
    ...changed(project, ', currency: USD', ''),
    ...changed(visit, 'to: baltia', 'to: balta'),
    'sources/herald.yaml': 'title: 5\n',
  });
  const { stderr } = await runCommand(['validate', '--dossier', dossier]);
  const places = [...stderr.matchAll(/^error: (?:.*my-dossier\/)(\S+):\d+:\d+: /gm)].map(([, file]) => file);
  expect([...new Set(places)]).toEqual([project, visit, 'sources/herald.yaml']);
});

test('a near word is suggested for a mistaken id, field or code', async () => {
  const { dossier } = await dossierFolder({
    ...changed(project, 'modality: planned', 'modality: plannd'),
    ...changed(visit, 'to: baltia', 'to: balta\n      plac: baltia'),
  });
  const { stderr } = await runCommand(['validate', '--dossier', dossier]);
  expect(stderr).toContain('hint: did you mean planned?');
  expect(stderr).toContain('hint: did you mean place?');
});

test('the hint on a missing unit or currency says which field to write', async () => {
  const { dossier } = await dossierFolder({
    ...changed(project, ', currency: USD', ''),
    ...changed(visit, ', unit: week', ''),
  });
  const { stderr } = await runCommand(['validate', '--dossier', dossier]);
  expect(stderr).toContain('hint: an amount needs its unit, such as unit: kilometre');
  expect(stderr).toContain('hint: money needs its currency, such as currency: USD');
});

test.each(['records', 'claims', 'sources', 'conflicts', 'timeline', 'verify'])(
  '%s refuses a wrong dossier as validate does',
  async (command) => {
    const { dossier } = await dossierFolder(changed(visit, '1950-05-02', '1950-02-30'));
    const wanted = await runCommand(['validate', '--dossier', dossier]);
    expect({ ...(await runCommand([command, '--dossier', dossier])), lines: 0 }).toEqual({
      ...wanted,
      lines: 0,
    });
  },
);

test('a folder that is no dossier is refused with a hint', async () => {
  const { texts } = await dossierFolder();
  expect(await runCommand(['validate', '--dossier', texts])).toMatchObject({
    exitCode: 1,
    stderr: `error: ${texts} is no dossier folder\nhint: a dossier folder holds dossier.yaml, sources/ and records/\n`,
  });
});

test('escape sequences in data are shown, not obeyed', async () => {
  const { dossier } = await dossierFolder(changed(visit, 'to: baltia', 'to: "\\e[31mred"'));
  const { stderr } = await runCommand(['validate', '--dossier', dossier]);
  expect(stderr).not.toContain('\u001b');
});
