import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { dossierFolder, temporaryFolder, type Changes } from '../../test/dossier-folder.js';
import { writePublished } from '../../test/published-tree.js';
import { runCommand, type Ran } from '../../test/run-command.js';

const bridge = (cost: string, more = ''): string => `label: { en: The bridge }
claims:
  - source: gazette
    at: "2.1-2"
    modality: planned
    says:
      topics: [transport]
      cost: { value: "${cost}", scale: million, currency: USD }
      partners: [arcadia]
${more}`;

const retired = `retired:
  arcadian-visit: { replacedBy: [visit-1950], why: It was renamed. }
  ada-byrne: { replacedBy: [ada-hill], why: She married. }
`;

/** A bridge that costs more, about which a second source disagrees, and a person who has another id. */
const later: Changes = {
  'dossier.yaml': `id: arcadia-baltia
title: { en: Arcadia and Baltia }
parties: [arcadia, baltia]
predecessors: { baltia: [old-baltia] }
languages: [en]
licence: CC-BY-4.0
creator: The Archive
edition: "2025-01-01"
reach: { en: Two invented texts. }
limits: { en: Nothing here is true. }
${retired}`,
  'records/project/bridge.yaml': bridge(
    '4',
    `  - { source: almanac, modality: planned, says: { cost: { value: "9", scale: million, currency: USD } } }
conflicts:
  - { property: cost, modality: planned, state: open }
`,
  ),
  'sources/almanac.yaml':
    'title: The almanac\npublisher: The Press\npublished: "1951-01-01"\nlanguage: en\ntype: newspaper\n',
  'records/person/ada-byrne.yaml': null,
  'records/person/ada-hill.yaml': 'label: { en: Ada Hill }\n',
  'records/visit/visit-1950.yaml': `label: { en: The president of Arcadia visits Baltia }
partOf: tour-1950
claims:
  - { source: gazette, at: ["1.1", "2.1"], says: { date: "1950-05-02", from: arcadia, to: baltia } }
  - { source: herald, said: { by: ada-hill }, says: { date: "1950-05" } }
`,
  'records/event/tour-1950.yaml':
    'label: { en: A tour }\nclaims:\n  - { source: herald, says: { date: "1950-05" } }\n',
};

const diff = async (
  args: readonly string[] = [],
  changes: Changes = later,
  columns?: number,
): Promise<Ran> => {
  const [before, after] = [await dossierFolder(), await dossierFolder(changes)];
  const out = columns === undefined ? {} : { terminal: true, columns };
  return runCommand(['diff', before.dossier, after.dossier, ...args], { out });
};

describe('two dossiers that differ', () => {
  test('are told apart thing by thing', async () => {
    const { exitCode, stdout, stderr } = await diff();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Arcadia and Baltia\narcadia-baltia 2024-05-17 → arcadia-baltia 2025-01-01\n/);
    expect(stdout).toContain('  Records: 2 added, 1 withdrawn, 2 changed\n');
    expect(stdout).toContain(
      '  Conflicts: 1 newly contested, 1 no longer contested, 0 contested otherwise\n',
    );
    expect(stdout).toContain('The dossier\n  ~ edition: 2024-05-17 → 2025-01-01\n');
    expect(stdout).toContain('  + A tour · event · tour-1950 · 1 claim\n');
    expect(stdout).toContain(
      '  − Ada Byrne · person · ada-byrne\n    – retired: She married.; now ada-hill\n',
    );
    expect(stdout).toContain('Sources\n  + The almanac · source · almanac\n');
  });

  test('have their values beside each other, with the claims that brought them', async () => {
    const { stdout } = await diff();
    expect(stdout).toContain(
      '    ~ Cost (planned): 3 million US dollars (from one voice) → 9 million US dollars (sources disagree)\n' +
        '      – bridge/almanac\n      – bridge/gazette@2.1-2\n',
    );
    expect(stdout).toContain(
      '    + newly contested, Cost (planned): 9 million US dollars; 4 million US dollars (open)\n',
    );
    expect(stdout).toMatch(
      / {4}− Duration: 1 week \(from one voice\) → nothing\n {6}– visit-1950\/gazette@1\.2\n/,
    );
    expect(stdout).toContain('    ~ partOf: nothing → tour-1950\n');
    expect(stdout).toMatch(/ {4}− no longer contested, Date: .* \(open\)\n/);
  });

  test('say of a changed claim what of it changed, where no value tells it', async () => {
    const { stdout } = await diff([], {
      'records/project/bridge.yaml': bridge('3').replace('2.1-2"', '2.1-2"\n    note: A guess.'),
    });
    expect(stdout).toContain('    ~ changed claim (planned): note bridge/gazette@2.1-2\n');
  });

  test.each([60, 140])('go into %s columns', async (columns) => {
    const { stdout } = await diff([], later, columns);
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });

  test.each([
    ['ru', 'Что изменилось', 'стало спорным'],
    ['ur', 'کیا بدلا', 'اب متنازع'],
  ])('are told in %s', async (lang, heading, contested) => {
    const { stdout } = await diff(['--lang', lang]);
    expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).toContain(contested);
    expect(stdout).not.toMatch(/contested|added|million/);
  });
});

describe('the formats for programs', () => {
  test('--json has one line for each change', async () => {
    const { lines } = await diff(['--json']);
    expect(lines()).toContainEqual({
      change: 'changed',
      what: 'dossier',
      id: 'arcadia-baltia',
      property: 'edition',
      before: '2024-05-17',
      after: '2025-01-01',
    });
    expect(lines()).toContainEqual({ change: 'added', what: 'record', id: 'tour-1950' });
    expect(lines()).toContainEqual({
      change: 'withdrawn',
      what: 'record',
      id: 'ada-byrne',
      retired: { replacedBy: ['ada-hill'], why: { en: 'She married.' } },
    });
    expect(lines().find(({ what, id }) => what === 'value' && id === 'bridge')).toEqual({
      change: 'changed',
      what: 'value',
      id: 'bridge',
      property: 'cost',
      modality: 'planned',
      before: { value: { value: '3', scale: 'million', currency: 'USD' }, support: 'unique' },
      after: { value: { value: '9', scale: 'million', currency: 'USD' }, support: 'conflict' },
      claims: ['bridge/almanac', 'bridge/gazette@2.1-2'],
    });
  });

  test('--csv and --markdown have the same lines under a header', async () => {
    const [json, csv, markdown] = [await diff(['--json']), await diff(['--csv']), await diff(['--markdown'])];
    expect(csv.stdout.startsWith('change,what,id,property,modality,before,after,claims,retired\r\n')).toBe(
      true,
    );
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(json.lines().length + 1);
    expect(markdown.stdout.trimEnd().split('\n')).toHaveLength(json.lines().length + 2);
  });
});

describe('the exit code', () => {
  test('is 0 though something changed, and 1 if that was asked for', async () => {
    expect((await diff()).exitCode).toBe(0);
    expect(await diff(['--exit-code', '--json'])).toMatchObject({ exitCode: 1, stderr: '' });
  });

  test('is 0 where nothing changed', async () => {
    expect(await diff(['--exit-code'], {})).toMatchObject({
      exitCode: 0,
      stdout:
        'Arcadia and Baltia\narcadia-baltia 2024-05-17 → arcadia-baltia 2024-05-17\n\nNothing changed.\n',
      stderr: '',
    });
    expect(await diff(['--exit-code', '--json'], {})).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

describe('what a dossier is called', () => {
  test('a published folder, and its JSON-LD, are the dossier that was published', async () => {
    const home = temporaryFolder();
    const published = await writePublished(home);
    const authored = join(home, 'my-dossier');
    for (const name of [published, join(published, 'data.jsonld')])
      expect(await runCommand(['diff', name, authored, '--json', '--exit-code'])).toMatchObject({
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
  });

  test('a name that is none is answered with what could be named', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['diff', 'nowhere', 'pakistan-russia']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error: there is no folder or file 'nowhere'\nhint: name a dossier folder, .*pakistan-russia/,
    );
  });

  test('a folder and a file that hold no dossier are refused', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'empty'));
    writeFileSync(join(home, 'note.txt'), 'no dossier');
    for (const name of ['empty', 'note.txt']) {
      const { exitCode, stdout, stderr } = await runCommand(['diff', join(home, name), 'pakistan-russia']);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toContain('unexpected');
    }
  });
});
