import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../src/compile.js';

const home = join(import.meta.dirname, '..');
const notice = readFileSync(join(home, 'NOTICE'), 'utf8');

/** By what name the notice thanks the keeper of a scheme. */
const keepers: Readonly<Record<string, string>> = {
  cow: 'Correlates of War',
  geonames: 'GeoNames',
  gppd: 'Global Power Plant Database',
  gw: 'Gleditsch',
  iso2: 'ISO 3166',
  iso3: 'ISO 3166',
  'iso3166-2': 'ISO 3166',
  isni: 'ISNI',
  lcnaf: 'Library of Congress',
  m49: 'UN M49',
  ror: 'Research Organization Registry',
  viaf: 'VIAF',
  wikidata: 'Wikidata',
};

describe('the notice', () => {
  it('is the same in the package as at the root, and is packed', () => {
    expect(notice).toBe(readFileSync(join(home, '../../NOTICE'), 'utf8'));
    expect(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).toMatchObject({
      files: expect.arrayContaining(['NOTICE']) as unknown,
    });
  });

  it('names the keeper of every scheme that the shipped dossier has identifiers of', async () => {
    const { records } = await compileDossier(join(home, 'data/pakistan-russia'));
    const used = new Set(records.flatMap(({ identifiers = {} }) => Object.keys(identifiers)));
    expect([...used].sort()).toEqual(Object.keys(keepers).sort());
    for (const keeper of Object.values(keepers)) expect(notice).toContain(keeper);
  });
});
