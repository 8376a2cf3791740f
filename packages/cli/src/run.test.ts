import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { dossierFolder } from '../test/dossier-folder.js';
import { runCommand } from '../test/run-command.js';
import { buildProgram, run } from './run.js';

const commands = [
  'claims',
  'completion',
  'conflicts',
  'coverage',
  'diff',
  'dyad-years',
  'lock',
  'meetings',
  'new',
  'path',
  'publish',
  'records',
  'report',
  'search',
  'series',
  'show',
  'sources',
  'timeline',
  'validate',
  'verify',
  'visits',
];
const silent = { write: () => undefined, terminal: false, colour: false };

test('these are the commands', () => {
  const { commands: built } = buildProgram({ out: silent, err: silent });
  expect(built.map((command) => command.name()).sort()).toEqual(commands);
});

test('--version prints the version of the package', async () => {
  expect(await runCommand(['--version'])).toMatchObject({
    exitCode: 0,
    stdout: `${packageJson.version}\n`,
    stderr: '',
  });
});

test('without a command there are the groups of commands, and what to try first', async () => {
  const { exitCode, stdout, stderr } = await runCommand([]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  const groups = [
    'Make documents and data',
    'Ask a dossier',
    'Keep a dossier',
    'The command itself',
    'Try first',
  ];
  const places = groups.map((group) => stderr.indexOf(`\n${group}:\n`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(stderr).not.toContain('\nCommands:\n');
});

test.each([['--help'], ...commands.map((command) => [command, '--help'])])(
  'the help of %s fits 80 columns',
  async (...args) => {
    const { stdout } = await runCommand(args.filter((each) => typeof each === 'string'));
    const tooWide = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  $ '));
    expect(tooWide).toEqual([]);
  },
);

test('--help lists every command', async () => {
  const { exitCode, stdout, stderr } = await runCommand(['--help']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  for (const command of commands) expect(stdout).toContain(`\n  ${command} `);
});

test.each(commands)('%s --help describes the command and gives examples', async (command) => {
  const { exitCode, stdout, stderr } = await runCommand([command, '--help']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: bilateral [\w-]+ \[options\](?: [<[][\w.]+[>\]])*\n\n[A-Z][\s\S]*?\.\n/);
  expect(stdout).toContain(`\nExamples:\n  $ bilateral ${command}`);
});

describe('a wrong command line exits with 2 and says how to mend it', () => {
  test.each([
    [[], 'Usage: bilateral'],
    [['clams'], "error: unknown command 'clams'\nhint: did you mean claims?\n"],
    [['help', 'shw'], "error: unknown command 'shw'\nhint: did you mean show?\n"],
    [['new', 'recrd'], "error: unknown command 'recrd'\nhint: did you mean record?\n"],
    [['new', 'record', 'vist'], "error: 'vist' is no kind.\nhint: did you mean visit?\n"],
    [['completion', 'zhs'], "error: 'zhs' is no shell.\nhint: did you mean zsh?\n"],
    [['show'], "error: missing required argument 'id'\nhint: for instance: bilateral show "],
    [['diff', 'pakistan-russia'], "error: missing required argument 'new'\n"],
    [['records', '--knd', 'visit'], "error: unknown option '--knd'\nhint: did you mean --kind?\n"],
    [['records', '--kind', 'vist'], "'vist' is no kind.\nhint: did you mean visit?\n"],
    [['records', '--kind', 'visit,metting'], "'metting' is no kind.\nhint: did you mean meeting?\n"],
    [['timeline', '--kind', 'person'], "'person' is no kind.\nhint: one of visit, meeting"],
    [['claims', '--kind', 'sourc'], "'sourc' is no kind.\nhint: did you mean source?\n"],
    [['records', '--kind'], "error: option '--kind <kinds>' argument missing\nhint: add --help"],
    [['records', '--period', '2022-13'], "'2022-13' is no period.\nhint: a year, month or day"],
    [['records', '--topic', 'trad'], "'trad' is no topic.\nhint: did you mean trade?\n"],
    [['records', 'visit'], 'error: too many arguments'],
    [['conflicts', 'bridge'], 'hint: for the record bridge alone: bilateral conflicts --record bridge\n'],
    [['timeline', '2022'], 'hint: add --help to see how the command is used\n'],
    [['conflicts', '--state', 'opened'], 'hint: did you mean open?\n'],
    [
      ['report'],
      "error: required option '--out <folder>' not specified\nhint: for instance: bilateral report --out out\n",
    ],
    [['report', '--out', 'out', '--format', 'docs'], "'docs' is no format.\nhint: did you mean docx?\n"],
    [['report', '--out', 'out', '--lang', 'de'], "'de' is no language of reports.\nhint: "],
    [
      ['report', '--out', 'out', '--date', '2026-02-30'],
      "'2026-02-30' is no day of the calendar.\nhint: write it as YYYY-MM-DD",
    ],
    [['publish'], "error: required option '--out <folder>' not specified\n"],
    [['lock', '--texts', 'texts'], "error: required option '--dossier <folder>' not specified\n"],
  ])('%j', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('a request that the dossier cannot meet exits with 1', () => {
  test.each([
    [
      ['records', '--record', 'visit-195'],
      "no record of arcadia-baltia has the id 'visit-195'",
      'did you mean visit-1950?',
    ],
    [
      ['records', '--party', 'arcdia'],
      "no record of arcadia-baltia has the id 'arcdia'",
      'did you mean arcadia?',
    ],
    [
      ['records', '--participant', 'zzz'],
      "no record of arcadia-baltia has the id 'zzz'",
      '`bilateral records` lists the ids',
    ],
    [
      ['records', '--record', 'arcadian-visit'],
      "no record of arcadia-baltia has the id 'arcadian-visit'",
      'the id was retired: It was renamed.; now visit-1950',
    ],
    [
      ['claims', '--record', 'gazete'],
      "arcadia-baltia has nothing with the id 'gazete'",
      'did you mean gazette?',
    ],
    [
      ['claims', '--source', 'gazete'],
      "no source of arcadia-baltia has the id 'gazete'",
      'did you mean gazette?',
    ],
    [
      ['conflicts', '--record', 'bridg'],
      "arcadia-baltia has nothing with the id 'bridg'",
      'did you mean bridge?',
    ],
    [
      ['sources', '--source', 'zzz'],
      "no source of arcadia-baltia has the id 'zzz'",
      '`bilateral sources` lists the ids',
    ],
  ])('%j', async (args, message, hint) => {
    const { dossier } = await dossierFolder();
    expect(await runCommand([...args, '--dossier', dossier])).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: `error: ${message}\nhint: ${hint}\n`,
    });
  });
});

test('errors are coloured on a terminal that has colours, and only there', async () => {
  const colour = await runCommand(['clams'], { err: { colour: true } });
  const plain = await runCommand(['clams'], { err: { terminal: true } });
  expect(colour.stderr).toContain('\u001b[31merror:');
  expect(plain.stderr).not.toContain('\u001b');
});

test.each([
  [['records', '--record', 'visit-1950'], true],
  [['show', 'visit-1950'], true],
  [['validate'], true],
  [['new', 'schemas'], false],
  [['lock', '--ids'], false],
])('%j says whether it only prints: %s', async (args, onlyPrints) => {
  const { dossier } = await dossierFolder();
  let said = false;
  const io = { out: silent, err: silent, onlyPrints: () => void (said = true) };
  expect(await run([...args, '--dossier', dossier], io)).toBe(0);
  expect(said).toBe(onlyPrints);
});

test('a command in the folder of a dossier that names none tells that it is about another one', async () => {
  const { dossier } = await dossierFolder();
  const before = process.cwd();
  process.chdir(dossier);
  try {
    // Refused before any dossier is read, which would take seconds.
    const refused = ['coverage', '--state', 'cited'];
    const hint =
      'hint: this is about the dossier that comes with the command; for the one in this folder add --dossier .\n';
    expect((await runCommand(refused)).stderr).toContain(hint);
    expect((await runCommand([...refused, '--dossier', '.'])).stderr).not.toContain(hint);
  } finally {
    process.chdir(before);
  }
});
