import { expect, test } from 'vitest';
import { canonicalLines, nTriples } from '../src/rdf/n-triples.js';
import { toNTriples, type JsonLdDocument } from '../src/index.js';
import { conflictDocument, recordDocument, sharedDocument, sourceDocument } from '../src/write/excerpt.js';
import { graphNodes } from '../src/write/graph.js';
import { irisOf } from '../src/write/iris.js';
import { World } from '../src/write/world.js';
import { arcadia } from './fixture.js';
import { toNQuads } from './rdf.js';

const world = new World(arcadia, irisOf(arcadia.info.id));
const whole = [...graphNodes(world)];
const all = new Set(canonicalLines(nTriples(whole)));
const linesOf = ({ '@graph': graph }: JsonLdDocument): readonly string[] => canonicalLines(nTriples(graph));

const documents: readonly (readonly [string, JsonLdDocument])[] = [
  ...[...arcadia.records.keys()].map((id) => [id, recordDocument(world, id)] as const),
  ...[...arcadia.sources.keys()].map((id) => [id, sourceDocument(world, id)] as const),
  ...arcadia.conflicts.map((conflict) => [conflict.id, conflictDocument(world, conflict)] as const),
  ['shared', sharedDocument(world)],
];

test.each(documents)('the document of %s says nothing that the whole graph does not', (_id, document) => {
  expect(linesOf(document).filter((line) => !all.has(line))).toEqual([]);
});

test('the documents together say all that the whole graph says but of the dataset itself', () => {
  const told = new Set(documents.flatMap(([, document]) => linesOf(document)));
  const untold = toNTriples(arcadia)
    .split(/(?<=\n)/)
    .filter((line) => !told.has(line))
    .map((line) => line.slice(1, line.indexOf('>')));
  const dossier = 'https://w3id.org/bilateral/arcadia-baltia';
  expect([...new Set(untold)].sort()).toEqual([
    'https://spdx.org/licenses/CC-BY-4.0',
    dossier,
    `${dossier}#creator`,
  ]);
});

test('the context of a document is as small as the document allows, and other processors read it alike', async () => {
  const [, document] = documents.find(([id]) => id === 'ada-visits') ?? [];
  if (!document) throw new Error('the fixture has lost a visit');
  expect(Object.keys(document['@context'])).not.toContain('routeVia');
  expect((await toNQuads(document)).trim().split('\n').sort()).toEqual(
    linesOf(document).map((line) => line.trim()),
  );
});

test('what a record points to has its name beside it', () => {
  const [, document] = documents.find(([id]) => id === 'ada-visits') ?? [];
  const named = document?.['@graph'].filter(({ name }) => name !== undefined).map(({ id }) => id);
  expect(named).toContain('https://w3id.org/bilateral/arcadia-baltia/id/state/baltia');
});
