import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { beyondTexts, secondedEvents } from '../scripts/coverage/beyond.js';
import { compileDossier } from '../src/compile/compile-dossier.js';
import { createDossier } from '../src/dossier/create-dossier.js';
import { canonical } from '../src/merge/canonical.js';
import { findRecords } from '../src/query/find-records.js';
import { holdersOf, officeOn } from '../src/query/tenures.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const dossier = createDossier(await compileDossier(path('../data/pakistan-russia')));

describe('beyond the texts that were read', () => {
  it('tells at least 320 events, agreements and amounts of which no text speaks', () => {
    const { events, agreements, amounts } = beyondTexts(dossier);
    expect(events + agreements + amounts).toBeGreaterThanOrEqual(320);
    expect(Math.min(events, agreements, amounts)).toBeGreaterThan(50);
  });

  it('holds another source against at least 60 in a hundred of the dated events of the texts', () => {
    const { supported, contradicted, alone } = secondedEvents(dossier);
    const told = supported.length + contradicted.length;
    expect(told / (told + alone.length)).toBeGreaterThanOrEqual(0.6);
    expect(contradicted.length).toBeGreaterThan(0);
  });

  it('lets no claim of low confidence win over another one', () => {
    const low = new Set(
      findRecords(dossier).flatMap(({ claims }) =>
        claims.flatMap(({ address, confidence }) => (confidence === 'low' ? [address] : [])),
      ),
    );
    expect(low.size).toBeGreaterThan(50);
    const won = findRecords(dossier).flatMap(({ merged }) =>
      Object.values(merged).flatMap(({ properties }) =>
        Object.values(properties).map(({ claims }) => claims),
      ),
    );
    const mixed = won.filter(
      (claims) => claims.some((each) => low.has(each)) && !claims.every((each) => low.has(each)),
    );
    expect(mixed).toEqual([]);
  });

  it('has one series for each definition', () => {
    const definitions = findRecords(dossier, { kind: 'figure' }).map(
      ({ definition: { remark, ...counted } }) => canonical({ ...counted, remark: remark?.en }),
    );
    expect(definitions.length).toBeGreaterThan(50);
    expect(new Set(definitions).size).toBe(definitions.length);
  });
});

describe('who held office', () => {
  it.each([
    ['prime-minister-of-pakistan', '1999-04-20', 'nawaz-sharif'],
    ['prime-minister-of-pakistan', '2011-11-07', 'yousaf-raza-gilani'],
    ['prime-minister-of-pakistan', '2022-02-24', 'imran-khan'],
    ['caretaker-prime-minister-of-pakistan', '2023-10-17', 'anwaarul-haq-kakar'],
    ['president-of-pakistan', '2011-05-12', 'asif-ali-zardari'],
    ['president-of-russia', '2011-05-12', 'dmitry-medvedev'],
    ['prime-minister-of-russia', '2011-11-07', 'vladimir-putin'],
    ['prime-minister-of-russia', '2024-10-15', 'mikhail-mishustin'],
    ['foreign-minister-of-russia', '2021-04-06', 'sergey-lavrov'],
    ['foreign-minister-of-ussr', '1966-01-10', 'andrei-gromyko'],
  ])('%s on %s', (office, day, person) => {
    expect(holdersOf(dossier, office, day).map((tenure) => tenure.person)).toEqual([person]);
    expect(officeOn(dossier, person, day).map((tenure) => tenure.office)).toContain(office);
  });
});

const register = path('../../../../shared/research');

describe.skipIf(!existsSync(register))('the register (skipped without ../shared/research)', () => {
  interface Row {
    readonly id: string;
    readonly value_type?: string;
    readonly sources: readonly { readonly url: string }[];
  }
  const rowsOf = (file: string): readonly Row[] =>
    readFileSync(join(register, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  /** An address without what a crawl or a feed hung on it. */
  const bare = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\.(?=\/)/, '')
      .replace(/(?:[?#]|\/WhatsApp:).*$/, '')
      .replace(/\/$/, '');

  it.each(['chronology.jsonl', 'economy.jsonl'])('has a cited page of every row of %s', (file) => {
    const cited = new Set([...dossier.sources.values()].map(({ address = '' }) => bare(address)));
    const rows = existsSync(register) ? rowsOf(file) : [];
    expect(rows.length).toBeGreaterThan(200);
    const without = rows.filter(
      ({ sources, value_type }) =>
        value_type !== 'computed' && !sources.some(({ url }) => cited.has(bare(url))),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
