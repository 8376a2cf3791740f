import jsonld from 'jsonld';
import type { Dataset } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { schemaOrgDataset } from '../../src/description/schema-org-dataset.js';
import { arcadia } from '../fixture.js';
import { files } from './published.js';

const dataset = schemaOrgDataset(arcadia, { files });

/** What stands under the keys of a dataset is what schema.org allows there: else this does not compile. */
const { '@context': _context, ...typed } = dataset;
const asSchemaOrg: Dataset = typed;
// @ts-expect-error A dataset has no participants.
const refused: Dataset = { '@type': 'Dataset', name: 'x', participant: 'y' };

describe('the dataset for search engines', () => {
  test('is a Dataset of schema.org, whose types know what it may not hold', () => {
    expect(asSchemaOrg).toMatchObject({ '@type': 'Dataset', name: 'Arcadia and Baltia' });
    expect(refused).toBeDefined();
  });

  test('gives only triples of schema.org, with nothing fetched and nothing lost', async () => {
    const refuse = (url: string): never => {
      throw new Error(`nothing may be fetched, and ${url} was asked for`);
    };
    const options = { safe: true, format: 'application/n-quads', documentLoader: refuse };
    const nquads = (await jsonld.toRDF(
      JSON.parse(JSON.stringify(dataset)) as object,
      options as never,
    )) as unknown as string;
    const predicates = [...nquads.matchAll(/^\S+ <([^>]+)>/gm)].map(([, predicate = '']) => predicate);
    const other = predicates.filter(
      (each) => !each.startsWith('http://schema.org/') && !each.endsWith('#type'),
    );
    expect(other).toEqual([]);
    expect(nquads).toContain(
      '<https://w3id.org/bilateral/arcadia-baltia> <http://schema.org/license> <https://spdx.org/licenses/CC-BY-4.0> .',
    );
    for (const key of Object.keys(typed)) {
      if (!key.startsWith('@')) expect(predicates).toContain(`http://schema.org/${key}`);
    }
  });

  test('tells all that is asked for, in the lengths allowed', () => {
    const { description, keywords, variableMeasured, temporalCoverage, distribution } = dataset;
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(keywords.length).toBeGreaterThan(2);
    expect(variableMeasured.map(({ name }) => name)).toContain('visit');
    expect(temporalCoverage).toBe('1948-05-01/2023-06-30');
    expect(distribution.map(({ contentUrl }) => contentUrl)).toContain(
      'https://w3id.org/bilateral/arcadia-baltia/data.nt',
    );
  });

  test('says how to cite it, and gives the same bytes twice', () => {
    expect(dataset.citation).toBe(
      'The Archive (2026): Arcadia and Baltia. Edition of 2026-11-21. https://w3id.org/bilateral/arcadia-baltia',
    );
    expect(JSON.stringify(schemaOrgDataset(arcadia, { files }))).toBe(JSON.stringify(dataset));
  });
});
