import { codeLists, kindNames } from '@bilateral/core';
import type { Command } from 'commander';
import fc from 'fast-check';
import { buildProgram } from '../../src/run.js';

/** A command with the flags of its options. */
interface Known {
  readonly path: readonly string[];
  readonly flags: readonly string[];
}

const silent = { write: () => undefined, terminal: false, colour: false };

const knownIn = (command: Command, path: readonly string[]): readonly Known[] => [
  { path, flags: ['--help', ...command.options.flatMap(({ long }) => long ?? [])] },
  ...command.commands.flatMap((inner) => knownIn(inner, [...path, inner.name()])),
];

const commands = knownIn(buildProgram({ out: silent, err: silent }), []);
const everyFlag = [...new Set(commands.flatMap(({ flags }) => flags))];

/** Those that take long where they are asked for something that they can do. */
const slow: ReadonlySet<string> = new Set(['report', 'publish']);

const ids = ['arcadia', 'baltia', 'old-baltia', 'ada-byrne', 'visit-1950', 'bridge', 'gazette', 'herald'];

const words: readonly string[] = [
  ...ids,
  ...ids.map((id) => id.slice(1)),
  ...['visit-1950/gazette@1.1', 'visit-1950/herald', 'arcadian-visit', 'date', 'arcadia-baltia'],
  ...kindNames,
  ...Object.values(codeLists).flatMap((list) => Object.keys(list).slice(0, 2)),
  ...['1950', '1950-05', '1949/1951', '1950/..', '2022-02-30', '2024-05-17'],
  ...['en', 'ru', 'ur', 'de', 'en,ru', 'red,', ','],
  ...['jsonld', 'brief', 'full', 'overview', 'nastaliq', 'bash', 'fish'],
  ...['Norland,Vesteria', 'DE,FR', 'https://example.org/', 'http:', 'red', 'bridge week'],
];

/** Folders and files of the sandbox, as seen from where the command runs; no other one is ever named. */
const paths: readonly string[] = [
  ...['../my-dossier', '../my-dossier/', '../my-dossier/dossier.yaml', '../texts', '../texts/gazette.txt'],
  ...['out', 'out/in', '.', '..', './out', 'nowhere', 'norland-vesteria', 'a/b/c/../../d'],
];

/** No absolute path: what is told to write somewhere does so. */
const garbage: readonly string[] = [
  ...['', ' ', '-', '--', '---', '--=', '-x', '--no', '--no-data', '--__proto__', '__proto__', 'constructor'],
  ...[
    'toString',
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    'NaN',
    '\u001b[31m',
    '\n',
    '\r\n',
    '\t',
    '\u202e',
  ],
  ...['\ud800', 'ﷺ', '👩‍👩‍👧‍👦', 'e\u0301', '*', '$(id)', ';', '--json=1', '--dossier=', '--out=', '@', 'a@b', '%'],
  ...['x'.repeat(20_000), 'a-'.repeat(10_000), '('.repeat(2000), 'ё'.repeat(5000), 'a,'.repeat(5000)],
];

const noPath = (text: string): string => text.replaceAll(/[/\\]|\.\./g, '_');

const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...paths) },
  { weight: 2, arbitrary: fc.constantFrom(...garbage) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(noPath) },
);

const option = (flags: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...flags), value) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...flags)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...everyFlag), value) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...flags), value).map(([flag, word]) => [`${flag}=${word}`]),
    },
  );

/** What a command needs before it looks at anything else, so that not every line is refused for it. */
const needed = ({ path, flags }: Known): readonly string[] => [
  ...(flags.includes('--dossier') ? ['--dossier', '../my-dossier'] : []),
  ...(flags.includes('--out') ? ['--out', 'out'] : []),
  ...(path[0] === 'report' ? ['--format', 'jsonld'] : []),
  ...(path[0] === 'path' ? ['arcadia', 'baltia'] : []),
  ...(path[0] === 'show' ? ['visit-1950'] : []),
];

const lineOf = (known: Known): fc.Arbitrary<readonly string[]> => {
  const parts = fc
    .array(
      fc.oneof({ weight: 3, arbitrary: option(known.flags) }, { weight: 1, arbitrary: fc.tuple(value) }),
      {
        maxLength: 4,
        // A line that is right is told in full, and each of these takes a good part of a second.
        minLength: slow.has(known.path[0] ?? '') ? 1 : 0,
      },
    )
    .map((each) => each.flat());
  return fc
    .tuple(fc.integer({ min: 0, max: 9 }), parts)
    .map(([bare, more]) => [...known.path, ...(bare === 0 ? [] : needed(known)), ...more]);
};

const quick = commands.filter(({ path }) => !slow.has(path[0] ?? ''));

/** Whether a line leads to the dossier that comes with the command, which is too large to be tried so often. */
const isLarge = (line: readonly string[]): boolean => slow.has(line[0] ?? '') && !line.includes('--dossier');

/** Command lines: of commands with options, words, paths of the sandbox and garbage; or of garbage alone. */
export const commandLines: fc.Arbitrary<readonly string[]> = fc
  .oneof(
    { weight: 20, arbitrary: fc.constantFrom(...quick).chain(lineOf) },
    { weight: 1, arbitrary: fc.constantFrom(...commands).chain(lineOf) },
    { weight: 2, arbitrary: fc.array(value, { maxLength: 3 }) },
  )
  .filter((line) => !isLarge(line));
