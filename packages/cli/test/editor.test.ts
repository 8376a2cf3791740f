import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from '@bilateral/core';
import { startLanguageServer, type LanguageServer } from './language-server.js';
import { runCommand } from './run-command.js';

/** Spaces and Cyrillic letters, which stand escaped in the addresses that editors and servers exchange. */
const home = mkdtempSync(join(tmpdir(), 'in an editor '));
const dossier = join(home, 'Мои досье', 'norland-vesteria');
/** Real files, written before there were schemas for editors. */
const shipped = join(import.meta.dirname, '..', '..', 'core', 'data', 'pakistan-russia');
let server: LanguageServer;

const visit = `# yaml-language-server: $schema=../../.schemas/visit.json
label: { en: Bo Varga visits Norland }
claims:
  - source: gazette
    modality: plannd
    says:
      visitType: working
      duration: { value: 3, unit: day }
      colour: red
      date: "2031-05-03"
      
`;
const visitFile = join(dossier, 'records', 'visit', 'varga-norland-2031.yaml');

/** Every kind of record, a source and a conflict, made with the command. */
const makeAll = async (): Promise<void> => {
  const made = [
    ...kindNames.map((kind) => ['record', kind, `a-${kind}`]),
    ['source', 'gazette'],
    ['conflict', 'first-visit'],
  ];
  for (const words of made) {
    const { exitCode, stderr } = await runCommand(['new', ...words, '--dossier', dossier]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  }
};

beforeAll(async () => {
  mkdirSync(join(home, 'Мои досье'));
  await runCommand(['new', 'dossier', dossier]);
  await makeAll();
  server = await startLanguageServer();
}, 60_000);

afterAll(() => {
  server.stop();
  rmSync(home, { recursive: true, force: true });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

describe('an editor with a YAML language server', () => {
  test('underlines in a new file the places that are to be filled in, and nothing else', async () => {
    const files = filesIn(dossier);
    expect(files).toHaveLength(1 + 2 + kindNames.length + 2);
    for (const name of files) {
      const text = readFileSync(join(dossier, name), 'utf8');
      const marked = text.split('\n').flatMap((line, index) => (line.includes(': # fill in') ? [index] : []));
      const found = await server.open(join(dossier, name), text);
      const lines = [...new Set(found.map(({ range }) => range.start.line))].sort((a, b) => a - b);
      expect({ name, lines }).toEqual({ name, lines: marked });
    }
  });

  test('has nothing to say against files that are right, of every kind', async () => {
    const folders = ['sources', 'conflicts', ...kindNames.map((kind) => `records/${kind}`)];
    for (const folder of folders) {
      const [name = ''] = readdirSync(join(shipped, folder));
      const kind = folder.replace(/^records\/|s$/g, '');
      const schema = join(folder.startsWith('records') ? '../..' : '..', '.schemas', `${kind}.json`);
      const text = readFileSync(join(shipped, folder, name), 'utf8');
      const file = join(dossier, folder, `shipped-${name}`);
      const found = await server.open(file, `# yaml-language-server: $schema=${schema}\n${text}`);
      expect({ name, found: found.map(({ message }) => message) }).toEqual({ name, found: [] });
    }
  });

  test('underlines a code that is on no list, a number without quotes and an unknown field', async () => {
    const found = await server.open(visitFile, visit);
    expect(found.map(({ range, message }) => [range.start.line, message.split('.')[0]])).toEqual([
      [4, 'Value is not accepted'],
      [7, 'Incorrect type'],
      [8, 'Property colour is not allowed'],
    ]);
  });

  test('offers the fields that are not there yet, and the codes of a list', async () => {
    const fields = (await server.complete(visitFile, { line: 10, character: 6 })).map(({ label }) => label);
    expect(fields).toEqual(expect.arrayContaining(['participants', 'place', 'sincePrevious', 'topics']));
    expect(fields).not.toContain('date');
    const codes = (await server.complete(visitFile, { line: 6, character: 17 })).map(({ label }) => label);
    expect(codes).toEqual(['state', 'official', 'working', 'private', 'port-call']);
  });

  test('tells what a field means, how it is written and what its codes are called', async () => {
    const date = await server.hover(visitFile, { line: 9, character: 8 });
    expect(date).toContain('When it happened; a/b for an event that lasted. A date in EDTF');
    const type = await server.hover(visitFile, { line: 6, character: 9 });
    expect(type).toContain('What sort of visit it is said to be.');
    expect(type).toContain('* `port-call`: port call');
  });
});
