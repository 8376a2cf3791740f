import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../src/run.js';
import { runCommand, type Ran } from './run-command.js';

const silent = { write: () => undefined, terminal: false, colour: false };
const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'own-dossier');
const home = mkdtempSync(join(tmpdir(), 'any dossier '));

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A line for each command that reads a dossier; the folder stands in the place of DIR, an empty one in that of OUT. */
const lines = (first: string, second: string): Readonly<Record<string, readonly string[]>> => ({
  claims: [],
  conflicts: [],
  coverage: [],
  diff: ['DIR', 'DIR'],
  'dyad-years': [],
  lock: ['--texts', 'TEXTS', '--ids'],
  meetings: [],
  path: [first, second],
  publish: ['--out', join('OUT', 'published')],
  records: [],
  report: ['--out', 'OUT'],
  search: ['ferry'],
  series: [],
  show: [first],
  sources: [],
  timeline: [],
  validate: [],
  verify: [],
  visits: [],
});

const run = async (
  name: string,
  words: readonly string[],
  folders: Readonly<Record<string, string>>,
): Promise<Ran> => {
  const given = words.map((word) => word.replace(/^(DIR|OUT|TEXTS)/, (place) => folders[place] ?? place));
  const dossier = words.includes('DIR') ? [] : ['--dossier', folders['DIR'] ?? ''];
  return runCommand([name, ...given, ...dossier]);
};

interface Kept {
  readonly what: string;
  /** Makes the dossier in a folder that is not there yet. */
  readonly make: (folder: string) => Promise<void>;
  readonly states: readonly [string, string];
  /** How it is reported or published, as another one than the others: to lay out and to write all of them takes long. */
  readonly handedOut: readonly (readonly [command: string, ...words: readonly string[]])[];
  /** Some of the files that must then be there. */
  readonly files: readonly string[];
  /** Commands that have something to say in it. */
  readonly tells: readonly string[];
}

const made = async (...words: readonly string[]): Promise<void> => {
  const { exitCode, stderr } = await runCommand(['new', 'dossier', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
};

const dossiers: readonly Kept[] = [
  {
    what: 'of the example, in English alone, in a folder with spaces and Cyrillic letters',
    make: (folder) => Promise.resolve(cpSync(join(example, 'dossier'), folder, { recursive: true })),
    states: ['norland', 'vesteria'],
    handedOut: [['report', '--format', 'pdf'], ['publish']],
    files: ['norland-vesteria.en.pdf', join('published', 'data.nt')],
    tells: ['claims', 'conflicts', 'meetings', 'records', 'search', 'sources', 'timeline'],
  },
  {
    what: 'that is new and holds two states and nothing else',
    make: (folder) => made(folder, '--states', 'Norland,Vesteria', '--id', 'norland-vesteria'),
    states: ['norland', 'vesteria'],
    handedOut: [['publish']],
    files: [join('published', 'checksums.sha256')],
    tells: ['records'],
  },
  {
    what: 'of two other states in three languages',
    make: (folder) => made(folder, '--iso', 'DE,FR', '--languages', 'en,ru,ur', '--id', 'rhine'),
    states: ['germany', 'france'],
    handedOut: [['report', '--format', 'docx,jsonld', '--lang', 'ur']],
    files: ['rhine.ur.docx', 'rhine.jsonld'],
    tells: ['records'],
  },
];

test('every command that takes a dossier is tried on each', () => {
  const takes = buildProgram({ out: silent, err: silent }).commands.filter(
    (command) => command.options.some(({ long }) => long === '--dossier') || command.name() === 'diff',
  );
  expect(takes.map((command) => command.name()).sort()).toEqual(Object.keys(lines('a', 'b')).sort());
});

describe.each(dossiers)('a dossier $what', ({ make, states, tells, what, handedOut, files }) => {
  const place = join(home, `Досье ${dossiers.findIndex((each) => each.what === what)}`);
  const folders = { DIR: join(place, 'мой dossier'), OUT: join(place, 'out'), TEXTS: join(example, 'texts') };
  const all = lines(...states);

  beforeAll(() => make(folders.DIR));

  test.each(Object.keys(all).filter((name) => name !== 'report' && name !== 'publish'))(
    'can be asked by %s',
    async (name) => {
      const { exitCode, stdout, stderr } = await run(name, all[name] ?? [], folders);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      if (tells.includes(name)) expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(1);
      expect(stdout).not.toMatch(/pakistan|russia|undefined|NaN|\[object/i);
    },
  );

  test('can be handed out', async () => {
    for (const [name, ...words] of handedOut) {
      const { exitCode, stderr } = await run(name, [...(all[name] ?? []), ...words], folders);
      expect({ name, exitCode, stderr }).toEqual({ name, exitCode: 0, stderr: '' });
    }
    const written = readdirSync(folders.OUT, { recursive: true, encoding: 'utf8' });
    for (const file of files) expect(written).toContain(file);
  });
});
