import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { catalogueContext } from '../../src/description/catalogue-context.js';
import { catalogue } from '../../src/description/catalogue.js';
import type { Published } from '../../src/description/published.js';
import { schemaOrgDataset } from '../../src/description/schema-org-dataset.js';
import { statisticsOf } from '../../src/description/statistics.js';
import { canonicalLines, triplesUnder } from '../../src/rdf/n-triples.js';
import { TermTable } from '../../src/rdf/term-table.js';
import { turtle } from '../../src/rdf/turtle.js';
import { jsonLdNodes } from '../../src/to-json-ld.js';
import { arcadia, compiled } from '../fixture.js';
import { isWellTyped } from '../literals.js';
import { storeOf } from '../rdf.js';
import { datasetOf, findingsOfEngine, findingsOfValidate } from '../shapes/engines.js';
import { files } from './published.js';

const table = new TermTable(catalogueContext);
const published: Published = {
  files,
  statistics: statisticsOf(jsonLdNodes(arcadia)),
  softwareVersion: '1.2.3',
};
const turtleOf = (given: Published = published, dossier = arcadia): string =>
  [...turtle(catalogue(dossier, given), table)].join('');
const text = turtleOf();
/** With one file and nothing counted: as good a place for a fault, and sooner read. */
const short = turtleOf({ files: files.slice(0, 1) });

const own = readFileSync(new URL('dcat-ap.ttl', import.meta.url), 'utf8');
/** A folder with the shapes that SEMIC publishes, if somebody has put one there. */
const folder = process.env.DCAT_AP_SHAPES ?? '';

const violations = async (shapes: string, data: string): Promise<readonly (readonly string[])[]> => {
  const [first, second] = [datasetOf(shapes), datasetOf(data)];
  const found = [await findingsOfValidate(first, second), await findingsOfEngine(first, second)];
  return found.map((each) =>
    each
      .filter(({ severity }) => severity === 'Violation')
      .map(({ focus, component }) => `${focus} ${component}`),
  );
};

const faults = [
  ['a size that is no number of bytes', '"31000000"^^xsd:nonNegativeInteger', '"31 MB"', 'Datatype'],
  ['a distribution without an address', /dcat:accessURL [^;]*;/, '', 'MinCount'],
  ['a publisher of no class', 'a foaf:Agent, prov:Agent ;', 'a prov:Agent ;', 'Class'],
  ['a licence of no class', 'a dcterms:LicenseDocument', 'a rdfs:Resource', 'Class'],
  ['a catalogue without a title', /dcterms:title "Catalogue[^;]*;/, '', 'MinCount'],
  ['a checksum that is none', '"abab', '"xyab', 'Pattern'],
  ['a period that ends before it starts', /dcat:endDate "\d{4}/, 'dcat:endDate "1066', 'LessThanOrEquals'],
  ['two versions', 'dcat:version "2026-11-21"', 'dcat:version "2026-11-21", "2"', 'MaxCount'],
] as const;

describe('the catalogue', () => {
  test('is what DCAT-AP asks for, to two engines', async () => {
    expect(await violations(own, text)).toEqual([[], []]);
    expect(await violations(own, short)).toEqual([[], []]);
  });

  test.each(faults)('is refused with %s', async (_title, from, to, component) => {
    const planted = short.replace(from, to);
    expect(planted).not.toBe(short);
    const found = await violations(own, planted);
    for (const each of found) expect(each.join()).toContain(`${component}ConstraintComponent`);
  });

  test.skipIf(!existsSync(folder))(
    'keeps to the shapes of SEMIC (DCAT_AP_SHAPES names a folder with them)',
    async () => {
      const names = readdirSync(folder).filter((name) => name.endsWith('.ttl'));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        expect([name, await violations(readFileSync(join(folder, name), 'utf8'), text)]).toEqual([
          name,
          [[], []],
        ]);
      }
    },
  );

  test('gives the same triples as JSON-LD, converted in safe mode', async () => {
    const nodes = catalogue(arcadia, published);
    const document = JSON.parse(JSON.stringify({ '@context': catalogueContext, '@graph': nodes })) as object;
    const refuse = (url: string): never => {
      throw new Error(`nothing may be fetched, and ${url} was asked for`);
    };
    const options = { safe: true, format: 'application/n-quads', documentLoader: refuse };
    const quads = (await jsonld.toRDF(document, options as never)) as unknown as string;
    expect(canonicalLines([quads])).toEqual(canonicalLines(triplesUnder(nodes, table)));
  });

  test('holds no blank node, no resource twice, and only well-typed literals', () => {
    const nodes = catalogue(arcadia, published);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const lines = [...triplesUnder(nodes, table)].join('');
    expect(lines).not.toMatch(/(?:^|\s)_:/m);
    const literals = storeOf(lines)
      .match()
      .flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []));
    expect(literals.length).toBeGreaterThan(100);
    expect(literals.filter((literal) => !isWellTyped(literal)).map(String)).toEqual([]);
  });

  test('speaks the languages of the dossier, and no other in what is said of its files', () => {
    expect(text).toContain(
      'dcterms:title "The whole graph as JSON-LD"@en, "Весь граф в формате JSON-LD"@ru ;',
    );
    const russian = createDossier({ ...compiled, dossier: { ...compiled.dossier, languages: ['ru'] } });
    expect(turtleOf(published, russian)).toContain('dcterms:title "Весь граф в формате JSON-LD"@ru ;');
  });

  test('names every file by its address, whatever its name', () => {
    expect(text).toContain(
      'dcat:downloadURL <https://w3id.org/bilateral/arcadia-baltia/notes/%C3%9Cnsal%20%26%20Co.txt>',
    );
    expect(turtleOf({ ...published, base: 'https://example.org/' })).toContain(
      'dcat:downloadURL <https://example.org/arcadia-baltia/data.nt>',
    );
    expect(text).toContain('dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv>');
  });

  test('names the edition before only if there was one, and what is new as told', () => {
    expect(text).not.toContain('previousVersion');
    const later = turtleOf({
      ...published,
      previousVersion: 'https://example.org/2025',
      versionNotes: { en: 'More.' },
      contact: 'mailto:archive@example.org',
    });
    expect(later).toContain('dcat:previousVersion <https://example.org/2025>');
    expect(later).toContain('adms:versionNotes "More."@en');
    expect(later).toContain('vcard:hasEmail <mailto:archive@example.org>');
  });

  test('says when the first and the last event happened, from actual events alone', () => {
    expect(text).toMatch(
      /dcat:startDate "1948-05-01"\^\^xsd:date ;\n {2}dcat:endDate "2023-06-30"\^\^xsd:date/,
    );
    const empty = createDossier({ ...compiled, records: [], sources: [], conflicts: [] });
    expect(turtleOf({ files }, empty)).not.toContain('dcterms:temporal');
  });

  test('gives the same bytes twice', () => {
    expect(turtleOf()).toBe(text);
  });
});

test('the catalogue of the Pakistan–Russia dossier is what DCAT-AP asks for', async () => {
  expect(await violations(own, turtleOf({ files }, pakistanRussia))).toEqual([[], []]);
});

test('the dataset of the Pakistan–Russia dossier fits search engines and links its states', () => {
  const { description, spatialCoverage, temporalCoverage } = schemaOrgDataset(pakistanRussia, { files });
  expect(description.length).toBeLessThanOrEqual(5000);
  expect(spatialCoverage[0]?.sameAs).toContain('http://www.wikidata.org/entity/Q843');
  expect(temporalCoverage).toMatch(/^19\d{2}-\d{2}-\d{2}\/20\d{2}-\d{2}-\d{2}$/);
});
