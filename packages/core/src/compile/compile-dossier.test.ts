import { readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, issuesWith, soundFolder, type Files } from '../../test/dossier-folder.js';
import { createDossier } from '../dossier/create-dossier.js';
import { BilateralError, type Issue } from '../error.js';
import { compileDossier, safeCompileDossier } from './compile-dossier.js';
import { sizeLimit } from './yaml-file.js';

const visit = (claims: string): string => `label: { en: A visit }\nclaims:\n${claims}`;
/** The records that tests make up hang in the air, which is not what they are about. */
const issuesApart = async (files: Files): Promise<readonly Issue[]> =>
  (await issuesWith(files)).filter(({ code }) => code !== 'unreachable-record');
const inVisit = (claims: string) => issuesApart({ 'records/visit/bad.yaml': visit(claims) });
const inProject = (says: string) =>
  issuesApart({
    'records/project/bad.yaml': `label: { en: A road }\nclaims:\n  - source: herald\n    says: ${says}\n`,
  });

describe('compiling a sound folder', () => {
  it('gives the dossier', async () => {
    const { dossier, issues } = await safeCompileDossier(soundFolder);
    expect(issues).toEqual([]);
    expect(dossier?.records.map(({ id }) => id)).toEqual([
      'trade',
      'harbour-talks-1997',
      'premier-of-arcadia',
      'president-of-baltia',
      'ada',
      'boris',
      'harbour',
      'friendship-canal',
      'arcadia',
      'baltia',
      'old-baltia',
      'ada-visit-1997',
    ]);
  });

  it('names every claim by record, source and passage, and writes out what is implied', async () => {
    const { records } = await compileDossier(soundFolder);
    const claims = records.find(({ id }) => id === 'ada-visit-1997')?.claims;
    expect(claims).toMatchObject([
      { address: 'ada-visit-1997/gazette@3.1-2', at: ['3.1', '3.2'], modality: 'actual', rank: 'normal' },
      { address: 'ada-visit-1997/herald' },
    ]);
    expect(claims?.[1]).not.toHaveProperty('at');
  });

  it('tells claims of one record on one passage apart', async () => {
    const folder = await folderWith({
      'records/visit/ada-visit-1997.yaml': visit(
        '  - { source: gazette, at: "3.2", says: { date: "1997" } }\n  - { source: gazette, at: "3.2", says: { to: baltia } }\n  - { source: gazette, at: "3.1", says: { participants: [{ agent: ada }] } }\n',
      ),
      'conflicts/first-meeting.yaml': null,
    });
    const { records } = await compileDossier(folder);
    expect(records.find(({ id }) => id === 'ada-visit-1997')?.claims.map(({ address }) => address)).toEqual([
      'ada-visit-1997/gazette@3.2',
      'ada-visit-1997/gazette@3.2~2',
      'ada-visit-1997/gazette@3.1',
    ]);
  });

  it('knows the bounds of every date in it', async () => {
    const { dates } = await compileDossier(soundFolder);
    expect(Object.keys(dates)).toEqual(['1996', '1997-05', '1997-05-02', '1997-06', '1998-01-05']);
  });

  it('gives the same bytes each time', async () => {
    const [first, second] = await Promise.all([compileDossier(soundFolder), compileDossier(soundFolder)]);
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });

  it('gives plain JSON, of which a dossier can be made', async () => {
    const compiled = await compileDossier(soundFolder);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(createDossier(compiled).records.get('ada-visit-1997')?.values).toMatchObject({
      date: '1997-05-02',
    });
  });
});

describe('a folder that is none', () => {
  it('is refused with a hint', async () => {
    const error = await safeCompileDossier('/nowhere/at/all').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BilateralError);
    expect(error).toMatchObject({ code: 'unreadable', hint: expect.stringContaining('dossier.yaml') });
  });
});

describe('bad input is refused with file, line, what was found and what was expected:', () => {
  it('an unknown id', async () => {
    expect(await inVisit('  - source: herald\n    says:\n      date: "1998"\n      to: balta\n')).toEqual([
      {
        file: 'records/visit/bad.yaml',
        line: 6,
        column: 11,
        id: 'bad',
        path: 'claims.0.says.to',
        code: 'unknown-record',
        message: "no record has the id 'balta'",
        found: 'balta',
        expected: 'a record of kind state',
        hint: 'did you mean baltia?',
      },
    ]);
  });

  it('an id of a kind that cannot stand there', async () => {
    expect(await inVisit('  - source: herald\n    says: { to: harbour }\n')).toMatchObject([
      { line: 4, column: 17, code: 'wrong-kind', found: 'place', expected: 'a record of kind state' },
    ]);
  });

  it('a claim without source', async () => {
    expect(await inVisit('  - says: { date: "1998" }\n')).toMatchObject([
      {
        file: 'records/visit/bad.yaml',
        line: 3,
        column: 5,
        path: 'claims.0.source',
        code: 'missing-field',
        found: 'nothing',
        expected: 'string',
      },
    ]);
  });

  it('a claim on an unknown source', async () => {
    expect(await inVisit('  - source: heral\n    says: { date: "1998" }\n')).toMatchObject([
      {
        line: 3,
        column: 13,
        code: 'unknown-source',
        found: 'heral',
        expected: 'the id of a file in sources/',
      },
    ]);
  });

  it('a passage that the lock does not hold', async () => {
    expect(await inVisit('  - source: gazette\n    at: "3.2-4"\n    says: { date: "1998" }\n')).toMatchObject(
      [
        {
          line: 4,
          column: 9,
          code: 'unknown-passage',
          found: '3.4',
          expected: 'a sentence of gazette, whose last is 5.3',
        },
      ],
    );
  });

  it('a claim on a read text that does not say where', async () => {
    expect(await inVisit('  - source: gazette\n    says: { date: "1998" }\n')).toMatchObject([
      { code: 'missing-passage', found: 'no at', expected: expect.stringContaining('at:') },
    ]);
  });

  it('30 February', async () => {
    expect(await inVisit('  - source: herald\n    says: { date: "1998-02-30" }\n')).toMatchObject([
      {
        line: 4,
        column: 19,
        path: 'claims.0.says.date',
        found: '"1998-02-30"',
        expected: expect.stringContaining('EDTF'),
      },
    ]);
  });

  it('29 February of a year that has none', async () => {
    expect(await inVisit('  - source: herald\n    says: { date: "1998-02-29" }\n')).toMatchObject([
      { line: 4, found: '"1998-02-29"', expected: expect.stringContaining('EDTF') },
    ]);
  });

  it('an end before its start', async () => {
    expect(await inVisit('  - source: herald\n    says: { date: "1998-05-09/1998-05-02" }\n')).toMatchObject([
      {
        line: 4,
        message: expect.stringContaining('ends before it starts'),
        expected: 'an end on or after the start',
      },
    ]);
  });

  it('an amount without unit', async () => {
    expect(await inProject('{ length: { value: "8" } }')).toMatchObject([
      {
        line: 4,
        path: 'claims.0.says.length.unit',
        code: 'missing-field',
        found: 'nothing',
        hint: expect.stringContaining('unit: kilometre'),
      },
    ]);
  });

  it('money without currency', async () => {
    expect(await inProject('{ cost: { value: "8", scale: million } }')).toMatchObject([
      {
        line: 4,
        path: 'claims.0.says.cost.currency',
        found: 'nothing',
        expected: expect.stringContaining('USD'),
        hint: expect.stringContaining('currency: USD'),
      },
    ]);
  });

  it('an amount of a series with neither unit nor currency', async () => {
    const issues = await issuesWith({
      'records/figure/bad.yaml':
        'label: { en: Ships }\ndefinition: { measure: trade }\nclaims:\n  - source: herald\n    says: { points: [{ period: "1998", value: { value: "3" } }] }\n',
    });
    expect(issues).toMatchObject([
      { line: 5, path: expect.stringMatching(/value\.(unit|currency)$/), found: 'nothing' },
    ]);
  });

  it('an unknown field, with the nearest known one', async () => {
    expect(await inVisit('  - source: herald\n    says: { dat: "1998" }\n')).toMatchObject([
      {
        line: 4,
        column: 13,
        code: 'unknown-field',
        found: 'dat',
        expected: expect.stringContaining('date'),
        hint: 'did you mean date?',
      },
    ]);
  });

  it('an unknown code, with the nearest known one', async () => {
    expect(
      await inVisit('  - source: herald\n    modality: planed\n    says: { date: "1998" }\n'),
    ).toMatchObject([
      {
        line: 4,
        code: 'unknown-code',
        found: '"planed"',
        expected: expect.stringContaining('planned'),
        hint: 'did you mean planned?',
      },
    ]);
  });

  it('a number where a string belongs', async () => {
    expect(await inProject('{ length: { value: 8.10, unit: kilometre } }')).toMatchObject([
      { line: 4, column: 30, found: '8.1', expected: 'string', hint: expect.stringContaining('quotes') },
    ]);
    expect(await inVisit('  - source: gazette\n    at: 3.1\n    says: { date: "1998" }\n')).toMatchObject([
      { line: 4, path: 'claims.0.at', found: '3.1', hint: expect.stringContaining('quotes') },
    ]);
  });

  it('bytes that are no UTF-8', async () => {
    const bytes = Uint8Array.of(...Buffer.from('label: { en: Caf'), 0xe9, ...Buffer.from(' }\n'));
    expect(await issuesWith({ 'records/place/bad.yaml': bytes })).toMatchObject([
      {
        file: 'records/place/bad.yaml',
        line: 1,
        column: 17,
        id: 'bad',
        code: 'invalid-utf8',
        expected: 'UTF-8',
      },
    ]);
  });

  it('duplicate keys', async () => {
    expect(
      await inVisit('  - source: herald\n    says: { date: "1998" }\n    source: gazette\n'),
    ).toMatchObject([
      {
        line: 5,
        column: 5,
        code: 'repeated-field',
        found: expect.stringContaining('source'),
        expected: 'every key once',
      },
    ]);
  });

  it('aliases and anchors', async () => {
    expect(
      await inVisit('  - &one\n    source: herald\n    says: { date: "1998" }\n  - *one\n'),
    ).toMatchObject([{ line: 3, code: 'alias', expected: 'every value written out' }]);
  });

  it('aliases that would grow to a billion', async () => {
    const level = (index: number) =>
      `l${index}: &l${index} [${Array.from({ length: 10 }, () => (index === 0 ? 'ha' : `*l${index - 1}`)).join(', ')}]\n`;
    const laughs = Array.from({ length: 10 }, (_each, index) => level(index)).join('');
    const before = process.memoryUsage().heapUsed;
    expect(await issuesWith({ 'records/place/bad.yaml': laughs })).toMatchObject([
      { code: 'alias', line: 1 },
    ]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
  });

  it('nesting too deep to read', async () => {
    expect(await issuesWith({ 'records/place/bad.yaml': `label: ${'['.repeat(100_000)}` })).toMatchObject([
      { file: 'records/place/bad.yaml', line: 1, code: 'too-deep' },
    ]);
  });

  it('a tag that YAML does not know', async () => {
    expect(
      await issuesWith({ 'records/place/bad.yaml': 'label: !!js/function { en: A place }\n' }),
    ).toMatchObject([{ line: 1, code: 'invalid-yaml', expected: 'YAML 1.2' }]);
  });

  it('two documents in one file', async () => {
    expect(
      await issuesWith({ 'records/place/bad.yaml': 'label: { en: A }\n---\nlabel: { en: B }\n' }),
    ).toMatchObject([{ code: 'invalid-yaml' }]);
  });

  it('a key that could reach into every object', async () => {
    expect(
      await issuesWith({ 'records/place/bad.yaml': 'label: { en: A }\n__proto__: { polluted: yes }\n' }),
    ).toMatchObject([{ code: 'unknown-field', found: '__proto__' }]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('an empty file', async () => {
    expect(await issuesWith({ 'records/place/bad.yaml': '' })).toMatchObject([
      { file: 'records/place/bad.yaml', line: 1, code: 'wrong-type', expected: 'object' },
    ]);
  });

  it('a file over the size limit, even one too large to be held', async () => {
    expect(await issuesWith({ 'records/place/bad.yaml': '#'.repeat(sizeLimit + 1) })).toMatchObject([
      {
        file: 'records/place/bad.yaml',
        code: 'too-large',
        found: `${sizeLimit + 1} bytes`,
        expected: `at most ${sizeLimit} bytes`,
      },
    ]);
    const folder = await folderWith({ 'records/place/bad.yaml': '' });
    await truncate(join(folder, 'records/place/bad.yaml'), 2 ** 33);
    const { issues } = await safeCompileDossier(folder);
    expect(issues).toMatchObject([{ code: 'too-large', found: `${2 ** 33} bytes` }]);
  });

  it('a lock of more than 64 MiB, unread', async () => {
    const folder = await folderWith({ 'passages.lock.json': '{}' });
    await truncate(join(folder, 'passages.lock.json'), 2 ** 26 + 1);
    const { issues } = await safeCompileDossier(folder);
    expect(issues.find(({ code }) => code === 'invalid-lock')?.found).toContain(`${2 ** 26 + 1} bytes`);
  });

  it('a file that cannot be read', async () => {
    const folder = await folderWith({ 'records/place/folder.yaml/inner.yaml': 'label: { en: A }\n' });
    await symlink(join(folder, 'nothing'), join(folder, 'records/place/leads-nowhere.yaml'));
    const { issues } = await safeCompileDossier(folder);
    expect(issues).toMatchObject([
      { file: 'records/place/folder.yaml', code: 'unreadable', found: 'EISDIR' },
      { file: 'records/place/leads-nowhere.yaml', code: 'unreadable', found: 'ENOENT' },
    ]);
  });

  it('a file whose name is no id', async () => {
    expect(await issuesWith({ 'records/place/Big_Harbour.yaml': 'label: { en: A }\n' })).toMatchObject([
      {
        file: 'records/place/Big_Harbour.yaml',
        code: 'unknown-file',
        found: 'records/place/Big_Harbour.yaml',
        expected: 'a lower-case, hyphenated id and .yaml',
      },
    ]);
  });

  it('a file that has no place in a dossier', async () => {
    expect(
      await issuesWith({ 'records/plaice/cod.yaml': '', 'sources/notes.txt': '', 'todo.md': '' }),
    ).toMatchObject([
      { file: 'records/plaice', code: 'unknown-file', expected: expect.stringContaining('place') },
      { file: 'sources/notes.txt', code: 'unknown-file' },
      { file: 'todo.md', code: 'unknown-file' },
    ]);
  });

  it('a record in the folder of another kind', async () => {
    const figure = await readFile(join(soundFolder, 'records/figure/trade.yaml'), 'utf8');
    const issues = await issuesWith({
      'records/figure/trade.yaml': null,
      'records/project/trade.yaml': figure,
    });
    expect(issues).toMatchObject([
      { file: 'records/project/trade.yaml', code: 'unknown-field', found: 'definition' },
      { file: 'records/project/trade.yaml', code: 'unknown-field', found: 'points' },
    ]);
  });

  it('a lock that was written by hand', async () => {
    const issues = await issuesWith({ 'passages.lock.json': '{ "gazette": { "sha256": "abc" } }' });
    expect(issues).toContainEqual(
      expect.objectContaining({
        file: 'passages.lock.json',
        code: 'invalid-lock',
        hint: expect.stringContaining('lock') as string,
      }),
    );
    expect(await issuesWith({ 'passages.lock.json': 'nonsense' })).toContainEqual(
      expect.objectContaining({ code: 'invalid-lock' }),
    );
  });

  it('a missing lock', async () => {
    expect(await issuesWith({ 'passages.lock.json': null })).toContainEqual(
      expect.objectContaining({
        file: 'sources/gazette.yaml',
        code: 'not-locked',
        hint: 'run `bilateral lock --dossier <folder> --texts <texts>`',
      }),
    );
  });

  it('a dossier file that is broken', async () => {
    expect(await issuesWith({ 'dossier.yaml': 'id: arcadia-baltia\n' })).toContainEqual(
      expect.objectContaining({
        file: 'dossier.yaml',
        path: 'parties',
        code: 'missing-field',
        found: 'nothing',
      }),
    );
  });
});

describe('several problems at once', () => {
  const files = {
    'records/place/a.yaml': 'label: { en: A, de: Ah }\n',
    'records/project/b.yaml':
      'label: { en: B }\nclaims:\n  - source: herald\n    says: { length: { value: "8" }, cost: { value: 2, currency: USD }, inOperation: "1998-02-30" }\n',
    'records/visit/c.yaml': visit('  - source: herald\n    says: { to: nowhere, date: "1998" }\n'),
    'sources/d.yaml': 'title: D\n',
  };

  it('are all listed, by file and line', async () => {
    const issues = await issuesWith(files);
    expect(issues.map(({ file, line, path, code }) => `${file}:${line} ${path} ${code}`)).toEqual([
      'records/place/a.yaml:1 label.de unknown-field',
      'records/project/b.yaml:4 claims.0.says.length.unit missing-field',
      'records/project/b.yaml:4 claims.0.says.cost.value wrong-type',
      'records/project/b.yaml:4 claims.0.says.inOperation invalid-value',
      'records/visit/c.yaml:4 claims.0.says.to unknown-record',
      'sources/d.yaml:1 language missing-field',
      'sources/d.yaml:1 type missing-field',
    ]);
  });

  it('each say where, what was found and what was expected', async () => {
    for (const issue of await issuesWith(files)) {
      expect(issue).toEqual(
        expect.objectContaining({
          file: expect.stringMatching(/^(records|sources)\//) as string,
          line: expect.any(Number) as number,
          column: expect.any(Number) as number,
          id: expect.stringMatching(/^[a-d]$/) as string,
          message: expect.stringMatching(/./) as string,
          found: expect.stringMatching(/./) as string,
          expected: expect.stringMatching(/./) as string,
        }),
      );
    }
  });

  it('are thrown together by compileDossier', async () => {
    const error = await compileDossier(await folderWith(files)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BilateralError);
    expect(error).toMatchObject({ code: 'invalid-dossier', message: expect.stringContaining('7 problems') });
    expect((error as BilateralError).issues).toHaveLength(7);
  });

  it('do not make others up: what a broken file may have said is not missed', async () => {
    const issues = await issuesWith({
      'records/visit/ada-visit-1997.yaml': 'label: { en: A visit }\nclaims: none\n',
      'sources/herald.yaml': 'title: The Lake Herald\n',
    });
    expect([...new Set(issues.map(({ file }) => file))]).toEqual([
      'records/visit/ada-visit-1997.yaml',
      'sources/herald.yaml',
    ]);
  });
});
