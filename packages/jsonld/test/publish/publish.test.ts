import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDossier } from '@bilateral/core';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, publishedPaths } from '../../src/publish/publish.js';
import { streamJsonLd } from '../../src/to-json-ld.js';
import { toNTriples, toTriG, toTurtle } from '../../src/to-rdf.js';
import { arcadia, compiled } from '../fixture.js';
import { toNQuads } from '../rdf.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const written = (...args: Parameters<typeof publish>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const { path, content } of publish(...args)) texts.set(path, [...content].join(''));
  return texts;
};

const tree = written(arcadia);
const paths = [...tree.keys()];
const text = (path: string): string => {
  const found = tree.get(path);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
};

describe('the tree of an invented dossier', () => {
  test('holds the whole graph in each form', () => {
    expect(text('data.jsonld')).toBe([...streamJsonLd(arcadia)].join(''));
    expect(text('data.nt')).toBe(toNTriples(arcadia));
    expect(text('data.ttl')).toBe(toTurtle(arcadia));
    expect(text('data.trig')).toBe(toTriG(arcadia));
  });

  test('has the paths that were foretold, each once, whatever the case of its letters', () => {
    expect(publishedPaths(arcadia)).toEqual(paths);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  test('has no path that leads out of it, starts at a root or holds an odd character', () => {
    for (const path of paths) {
      expect(path).toMatch(/^[\w.-]+(?:\/[\w.-]+)*$/);
      expect(path.split('/')).not.toContain('..');
    }
  });

  test('ends with the checksums, which name every other file', () => {
    expect(paths.slice(-2)).toEqual(['canonical.sha256', 'checksums.sha256']);
    const expected = paths
      .slice(0, -1)
      .sort()
      .map((path) => `${digest(text(path))}  ${path}\n`);
    expect(text('checksums.sha256')).toBe(expected.join(''));
  });

  test('tells the digest of the canonical form', async () => {
    const form = { algorithm: 'RDFC-1.0', safe: true } as never;
    const canonical = (await jsonld.canonize(JSON.parse(text('data.jsonld')) as never, form)) as unknown;
    expect(text('data.nt')).toBe(canonical);
    expect(text('canonical.sha256')).toBe(`${digest(text('data.nt'))}  data.nt\n`);
  });

  test('has the same bytes the second time, also when nothing of it is read but the last file', () => {
    let last = '';
    for (const { path, content } of publish(arcadia, { sha256: () => createHash('sha256') }))
      if (path === 'checksums.sha256') last = [...content].join('');
    expect(last).toBe(text('checksums.sha256'));
  });
});

describe('on a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
  beforeAll(() => {
    for (const [path, content] of tree) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = (list: string): ReturnType<typeof spawnSync> =>
    spawnSync('sha256sum', ['--check', '--strict', '--quiet', list], { cwd: folder, encoding: 'utf8' });
  const present =
    spawnSync('sha256sum', ['--version']).error === undefined || process.env['CI'] !== undefined;

  test.skipIf(!present).each(['checksums.sha256', 'canonical.sha256'])(
    '`sha256sum --check` finds what %s says (needs sha256sum)',
    (list) => {
      expect(check(list)).toMatchObject({ status: 0, stdout: '', stderr: '' });
      writeFileSync(join(folder, 'data.nt'), `${text('data.nt')} `);
      expect(check(list)).toMatchObject({ status: 1, stdout: 'data.nt: FAILED\n' });
      writeFileSync(join(folder, 'data.nt'), text('data.nt'));
    },
  );
});

test('another base moves the records and no file; the address of a host adds the rules that lead there', async () => {
  const host = 'https://data.example.org/arcadia/';
  const moved = written(arcadia, { base: 'https://example.org/data/', host });
  const rules = ['w3id/.htaccess', 'w3id/README.md'];
  expect([...moved.keys()].filter((path) => !rules.includes(path))).toEqual(paths);
  expect(rules.map((path) => moved.get(path)?.includes(host))).toEqual([true, true]);
  const subjects = (await toNQuads(JSON.parse(moved.get('data.jsonld') ?? '') as object)).match(/^<[^>]+>/gm);
  expect(subjects?.some((each) => each.startsWith('<https://w3id.org/bilateral/arcadia'))).toBe(false);
});

describe('the address of a host', () => {
  test.each([
    'data.example.org',
    'https://example.org',
    'https://example.org/a b/',
    'https://example.org/%1/',
  ])('%j is refused before the first file', (wrong) => {
    const code = 'invalid-target';
    expect(() => publish(arcadia, { host: wrong }).next()).toThrow(expect.objectContaining({ code }));
  });
});

test.each(['example.org/', 'https://example.org', 'https://example.org/#/', ''])(
  'the base %j is refused before the first file',
  (base) => {
    expect(() => publish(arcadia, { base }).next()).toThrow(
      expect.objectContaining({ code: 'invalid-base' }),
    );
    expect(() => publishedPaths(arcadia, { base })).toThrow(
      expect.objectContaining({ code: 'invalid-base' }),
    );
  },
);

test.each([
  '../escape',
  '/etc/passwd',
  'a b',
  'ada.ru',
  'Ada',
  '.',
  '..',
  '',
  'a\\b',
  'ada\u0000',
  'адa',
  'a/b',
  'a:b',
])('the id %j is refused before the first file', (id) => {
  const records = compiled.records.map((record, index) => (index === 0 ? { ...record, id } : record));
  const odd = createDossier({ ...compiled, records } as typeof compiled);
  expect(() => publish(odd).next()).toThrow(expect.objectContaining({ code: 'unsafe-path' }));
});
