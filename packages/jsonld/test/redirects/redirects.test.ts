import { BilateralError } from '@bilateral/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedPaths } from '../../src/publish/publish.js';
import { redirectReadme } from '../../src/redirects/redirect-readme.js';
import { redirectRules } from '../../src/redirects/redirect-rules.js';
import { document } from '../arcadia.js';
import { arcadia } from '../fixture.js';
import { Apache, hasApache, type Answer } from './apache.js';

const target = 'https://data.example.org/two-states/';
const rules = redirectRules([{ id: 'arcadia-baltia', target, languages: ['en', 'ru'] }]);

/** The files that a redirect may lead to. */
const tree = new Set(publishedPaths(arcadia));
const isThere = (path: string): boolean => tree.has(path);

const home = 'https://w3id.org';
const isMissing = !hasApache && process.env['CI'] === undefined;
const title = isMissing ? 'the rules (skipped: no /usr/sbin/apache2)' : 'the rules';

describe.skipIf(isMissing)(title, () => {
  let apache: Apache;
  beforeAll(async () => {
    apache = await Apache.start(rules);
  }, 60_000);
  afterAll(() => apache?.stop());

  /** What file of the tree an IRI leads to. */
  const leads = async (iri: string, accept?: string, language?: string): Promise<string> => {
    const headers = {
      ...(accept !== undefined && { accept }),
      ...(language !== undefined && { 'accept-language': language }),
    };
    const answer: Answer = await apache.ask(iri.replace(home, ''), headers);
    expect([iri, answer.status]).toEqual([iri, 303]);
    expect(answer.vary).toMatch(/\bAccept\b/);
    expect(answer.location).toMatch(new RegExp(`^${target}`));
    const path = answer.location?.slice(target.length) ?? '';
    expect([iri, path, isThere(path)]).toEqual([iri, path, true]);
    return path;
  };

  const dossier = `${home}/bilateral/arcadia-baltia`;
  const page = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

  test.each([
    [`${dossier}/id/visit/ada-visits`, 'doc/record/ada-visits', 'doc/record/ada-visits.ttl'],
    [`${dossier}/id/claim/ada-visits/gazette@1.1,2.1`, 'doc/record/ada-visits', 'doc/record/ada-visits.ttl'],
    [`${dossier}/id/claim/storm/gazette@2.2~2`, 'doc/record/storm', 'doc/record/storm.ttl'],
    [`${dossier}/id/claim/pipe/herald`, 'doc/record/pipe', 'doc/record/pipe.ttl'],
    [`${dossier}/id/claim/gazette/gazette@1.1`, 'doc/source/gazette', 'doc/source/gazette.ttl'],
    [`${dossier}/id/claim/herald/herald`, 'doc/source/herald', 'doc/source/herald.ttl'],
    [`${dossier}/id/source/gazette`, 'doc/source/gazette', 'doc/source/gazette.ttl'],
    [`${dossier}/id/conflict/storm-or-calm`, 'doc/conflict/storm-or-calm', 'doc/conflict/storm-or-calm.ttl'],
    [`${dossier}/id/quantity/value=8.10;unit=kilometre`, 'doc/shared', 'doc/shared.ttl'],
    [`${dossier}/id/date/2016-09--2016-10`, 'doc/shared', 'doc/shared.ttl'],
    [`${dossier}/id/retired/grand-pipe`, 'doc/shared', 'doc/shared.ttl'],
  ])('lead %s to the form that is asked for', async (iri, stem, lines) => {
    expect(await leads(iri, 'application/ld+json')).toBe(`${stem}.jsonld`);
    expect(await leads(iri, 'text/turtle')).toBe(`${stem}.ttl`);
    expect(await leads(iri, 'application/n-triples')).toBe(lines);
    for (const accept of ['text/html', '*/*', page, '', undefined])
      expect(await leads(iri, accept)).toBe(`${stem}.html`);
  });

  test('lead the dataset, the vocabulary, codes and the context to their files', async () => {
    for (const [accept, path] of [
      ['application/ld+json', 'data.jsonld'],
      ['text/turtle', 'data.ttl'],
      ['application/n-triples', 'data.nt'],
      ['application/trig', 'data.trig'],
      [page, 'index.html'],
    ])
      expect(await leads(dossier, accept)).toBe(path);
    expect(await leads(`${home}/bilateral/ns`, 'text/turtle')).toBe('ns.ttl');
    expect(await leads(`${home}/bilateral/ns`, page)).toBe('ns.html');
    expect(await leads(`${home}/bilateral/code/modality/planned`, 'text/turtle')).toBe('codes.ttl');
    expect(await leads(`${home}/bilateral/code/modality/planned`, page)).toBe('code/modality.html');
    expect(await leads(`${home}/bilateral/code/modality`, page)).toBe('code/modality.html');
    for (const accept of ['application/ld+json', 'text/html', undefined])
      expect(await leads(`${home}/bilateral/context/v1.jsonld`, accept)).toBe('context/v1.jsonld');
  });

  test('lead every file of the tree, as its catalogue names them, to itself', async () => {
    const files = [...tree].filter((path) => !path.startsWith('w3id/'));
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) expect(await leads(`${dossier}/${path}`, '*/*')).toBe(path);
  });

  test.each([
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'jsonld'],
    ['text/turtle;q=0.9, application/ld+json;q=0.8', 'ttl'],
    ['text/html;q=0.5, application/ld+json;q=0.6', 'jsonld'],
    ['text/html, application/ld+json;q=0.9', 'html'],
    ['application/ld+json;q=0.9, text/html;q=1.0', 'html'],
    ['text/turtle;charset=utf-8;q=0.7,*/*;q=0.1', 'ttl'],
    ['application/rdf+xml;q=0.9, text/turtle;q=0.75, */*;q=0.01', 'ttl'],
    ['application/ld+json;q=0, text/html', 'html'],
    ['application/ld+json;q=0.000, text/turtle;q=0.02', 'ttl'],
    ['APPLICATION/LD+JSON', 'jsonld'],
    ['application/json', 'jsonld'],
    ['image/png', 'html'],
    ['text/*', 'html'],
    ['x-text/turtle', 'html'],
  ])('weigh what a client wants: %s', async (accept, ending) => {
    expect(await leads(`${dossier}/id/person/ada`, accept)).toBe(`doc/record/ada.${ending}`);
  });

  test('choose the page in the language that a reader prefers, where there is one', async () => {
    const ada = `${dossier}/id/person/ada`;
    expect(await leads(ada, page, 'ru-RU,ru;q=0.9,en;q=0.8')).toBe('doc/record/ada.ru.html');
    expect(await leads(ada, page, 'ur')).toBe('doc/record/ada.html');
    expect(await leads(ada, page, 'en,ru;q=0.5')).toBe('doc/record/ada.html');
    expect(await leads(ada, 'text/turtle', 'ru')).toBe('doc/record/ada.ttl');
    expect(await leads(dossier, page, 'ru')).toBe('index.ru.html');
    expect(await leads(`${dossier}/id/retired/grand-pipe`, page, 'ru')).toBe('doc/shared.html');
  });

  test('lead every IRI of the graph to a file that is there', async () => {
    const iris = document['@graph']
      .map(({ id }) => id.split('#')[0] ?? '')
      .filter((iri) => iri.startsWith(`${home}/bilateral/`));
    const all = [...new Set(iris)];
    expect(all.length).toBeGreaterThan(200);
    const paths: string[] = [];
    for (const iri of all) paths.push(await leads(iri, 'application/ld+json;q=0.9, */*;q=0.1'));
    expect(new Set(paths).size).toBeGreaterThan(40);
  });

  test.each([
    '/bilateral/arcadia-baltia/id/visit/../../../etc/passwd',
    '/bilateral/arcadia-baltia/id/visit/..%2f..%2fetc',
    '/bilateral/arcadia-baltia/id/visit/x%0d%0aLocation:%20https://evil.example',
    '/bilateral/arcadia-baltia/id/visit//evil.example',
    '/bilateral/arcadia-baltia/id/visit/x.html',
    '/bilateral/arcadia-baltia/id/visit/%25{ENV:PATH}',
    '/bilateral/arcadia-baltia/id/claim/x%0d%0aSet-Cookie:a=b/gazette',
    '/bilateral/arcadia-baltia/id/nothing/x',
    '/bilateral/arcadia-baltia//evil.example/',
    '/bilateral/arcadia-baltia.evil.example',
    '/bilateral/code/..%2f..%2fx',
    '/bilateral/ns.php',
    '//evil.example/bilateral/ns',
    '/bilateral/unknown-dossier',
  ])('lead nowhere from %s', async (path) => {
    const { status, location } = await apache.ask(path, { host: 'evil.example' });
    expect([400, 403, 404]).toContain(status);
    expect(location).toBeUndefined();
  });

  test('take nothing of a request but the id: no query, no host, no line break', async () => {
    const headers = { host: 'evil.example', accept: 'text/turtle' };
    const ada = '/bilateral/arcadia-baltia/id/person/ada';
    expect(await apache.ask(`${ada}?next=https://evil.example`, headers)).toMatchObject({
      location: `${target}doc/record/ada.ttl`,
    });
    const broken = await apache.ask('/bilateral/arcadia-baltia/id/date/2016%0d%0aSet-Cookie:%20a=b', headers);
    expect(broken.location ?? `${target}doc/shared.ttl`).toBe(`${target}doc/shared.ttl`);
  });
});

describe('what cannot stand in rules is refused', () => {
  test.each([
    ['a b', target],
    ['x/../y', target],
    ['ok', 'javascript:alert(1)//'],
    ['ok', 'https://example.org'],
    ['ok', 'https://example.org/%{HTTP_HOST}/'],
    ['ok', 'https://example.org/ [L]/'],
    ['ok', 'https://example.org/../'],
    ['ok', 'https://example.org/\nRedirect / https://evil.example/'],
  ])('%s at %s', (id, address) => {
    expect(() => redirectRules([{ id, target: address, languages: ['en'] }])).toThrow(BilateralError);
    expect(() => redirectReadme([{ id, target: address, languages: ['en'] }])).toThrow(BilateralError);
  });

  test('no dossier at all', () => {
    expect(() => redirectRules([])).toThrow(RangeError);
  });
});

test('the rules of several dossiers share context, vocabulary and codes', () => {
  const both = redirectRules([
    { id: 'arcadia-baltia', target, languages: ['en'] },
    { id: 'arcadia-corvia', target: 'https://example.org/', languages: ['en', 'ur'] },
  ]);
  expect(both.match(/doc\/conflict/g)).toHaveLength(2);
  expect(both.match(/context\/v1\.jsonld/g)).toHaveLength(1);
  expect(both).toContain('BILATERAL_PAGE:ur.html');
});

test('the words beside the rules name each dossier, its place and how to register', () => {
  const readme = redirectReadme([{ id: 'arcadia-baltia', target, languages: ['en'] }]);
  expect(readme).toContain(`| \`https://w3id.org/bilateral/arcadia-baltia\` | <${target}> |`);
  expect(readme).toContain('https://github.com/perma-id/w3id.org');
});
