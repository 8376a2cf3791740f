import { BilateralError, createDossier, type CompiledDossier } from '@bilateral/core';
import { describe, expect, test } from 'vitest';
import { coinedClasses, coinedProperties, printJsonLd, toJsonLd } from '../src/index.js';
import { document, home, node } from './arcadia.js';
import { arcadia, compiled } from './fixture.js';
import { toNQuads } from './rdf.js';

describe('the document', () => {
  test('uses every term that we coin', async () => {
    const used = new Set(
      [...(await toNQuads(document)).matchAll(/<https:\/\/w3id\.org\/bilateral\/ns#(\w+)>/g)].map(
        ([, term]) => term,
      ),
    );
    expect(
      [...Object.keys(coinedClasses), ...Object.keys(coinedProperties)].filter((term) => !used.has(term)),
    ).toEqual([]);
  });

  test('does not hang on the order in which sources, records and conflicts come', () => {
    const turned: CompiledDossier = {
      ...compiled,
      sources: [...compiled.sources].reverse(),
      records: [...compiled.records].reverse(),
      dates: Object.fromEntries(Object.entries(compiled.dates).reverse()),
    };
    expect(printJsonLd(toJsonLd(createDossier(turned)))).toBe(printJsonLd(document));
  });

  test('moves the dossier under another base and leaves vocabulary and codes where they are', () => {
    const ids = toJsonLd(arcadia, { base: 'https://example.org/data/' })['@graph'].map(({ id }) => id);
    expect(ids[0]).toBe('https://example.org/data/arcadia-baltia');
    expect(
      ids
        .filter((id) => id.startsWith('https://w3id.org/'))
        .every((id) => id.startsWith('https://w3id.org/bilateral/code/')),
    ).toBe(true);
  });

  test('refuses a dossier that points to a record it does not have', () => {
    const broken = createDossier({ ...compiled, records: compiled.records.filter(({ id }) => id !== 'ada') });
    expect(() => toJsonLd(broken)).toThrow(BilateralError);
    expect(() => toJsonLd(broken)).toThrow(/no record of arcadia-baltia has the id 'ada'/);
  });

  test.each([
    ['unknown-source', { source: 'nowhere' }],
    ['unknown-source', { sameVoiceAs: 'nowhere' }],
    ['unknown-passage', { at: ['9.9'] }],
  ] as const)('refuses a claim with an %s: %j', (code, fault) => {
    const faulty = compiled.records.map((record) =>
      record.id === 'ada' ? { ...record, claims: [{ ...record.claims[0], ...fault }] } : record,
    );
    const refused = (): unknown =>
      toJsonLd(createDossier({ ...compiled, records: faulty as typeof compiled.records }));
    expect(refused).toThrow(expect.objectContaining({ name: 'BilateralError', code }));
  });

  test('names the dataset, its terms and the ids that are no longer used', () => {
    const [dataset] = document['@graph'];
    expect(dataset).toMatchObject({
      license: 'https://spdx.org/licenses/CC-BY-4.0',
      version: '2026-11-21',
      modified: '2026-11-21',
      firstParty: `${home}state/arcadia`,
    });
    expect(node('retired/grand-pipe')).toMatchObject({
      isReplacedBy: [`${home}project/pipe`],
      why: { en: ['It was the same pipe.'] },
    });
  });
});
