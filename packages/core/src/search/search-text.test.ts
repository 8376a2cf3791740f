import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { claim, compiledOf, dossierOf, record } from '../../test/tiny-dossier.js';
import { createDossier } from '../dossier/create-dossier.js';
import type { BilateralError } from '../error.js';
import { findRecords } from '../query/find-records.js';
import { searchIndexOf } from './search-index.js';
import { searchText, type SearchOptions } from './search-text.js';

const named = (...names: readonly (readonly [text: string, language: string])[]) =>
  claim('gazette', { names: names.map(([text, language]) => ({ text, language })) });

const records = [
  record('visit', 'ada-visit', [claim('gazette', { date: '1997' })], {
    label: { en: 'Ada Lovell visits Porto', ru: 'Ада Ловелл посещает Порто', ur: 'ایڈا لوول کا دورہ پورٹو' },
  }),
  record('utterance', 'on-porto', [], {
    label: { en: 'A remark', ru: 'Замечание', ur: 'ایک بات' },
    text: {
      en: 'Lovell said that Porto was near.',
      ru: 'Ловелл сказала, что Порто близко.',
      ur: 'لوول نے کہا کہ پورٹو قریب ہے۔',
    },
  }),
  record('person', 'ada', [named(['The Iron Countess', 'en'], ['Stalnova', 'de'])], {
    label: { en: 'Ada Lovell', ru: 'Ада Ловелл', ur: 'ایڈا لوول' },
  }),
  record('person', 'lovella', [], { label: { en: 'Lovella Mars' } }),
  record('person', 'lowall', [], { label: { en: 'Lovall' } }),
  record('place', 'porto', [], { label: { en: 'Porto', ru: 'Порто', ur: 'پورٹو' } }),
  record('place', 'portovo', [], { label: { en: 'Portovo' } }),
  record('equipment', 'kr-9', [], { label: { en: 'The KR-9 tank' } }),
];
const dossier = dossierOf(records);

const found = (query: string, options?: SearchOptions): readonly string[] =>
  searchText(dossier, query, options).map((hit) => hit.record.id);

const shipped = (query: string, options?: SearchOptions): readonly string[] =>
  searchText(pakistanRussia, query, options).map((hit) => hit.record.id);

describe('searchText', () => {
  it('finds nothing for an empty query, or one without a letter', () => {
    expect(found('')).toEqual([]);
    expect(found('  –?! ')).toEqual([]);
    expect(found('zzqqy')).toEqual([]);
  });

  it('sets a word as typed before a longer one, and that before a misspelt one', () => {
    expect(found('lovell', { kind: 'person' })).toEqual(['ada', 'lovella', 'lowall']);
    expect(found('lovell', { kind: 'person', fuzzy: false })).toEqual(['ada', 'lovella']);
    expect(found('lovell', { kind: 'person', prefix: false, fuzzy: false })).toEqual(['ada']);
  });

  it('sets a label before a text, and who acts before what happened', () => {
    expect(found('lovell', { prefix: false, fuzzy: false })).toEqual(['ada', 'ada-visit', 'on-porto']);
    expect(found('porto', { prefix: false, fuzzy: false })).toEqual(['porto', 'ada-visit', 'on-porto']);
  });

  it('sets even an exact word of a text before the beginning of a label', () => {
    expect(found('porto').slice(-2)).toEqual(['on-porto', 'portovo']);
  });

  it('finds a name that a source gives, in any language, but none of a deprecated claim', () => {
    expect(found('countess')).toEqual(['ada']);
    expect(found('stalnova')).toEqual(['ada']);
    const wrong = claim<'person'>(
      'gazette',
      { names: [{ text: 'Misprint', language: 'en' }] },
      { rank: 'deprecated' },
    );
    expect(searchText(dossierOf([record('person', 'ada', [wrong])]), 'misprint')).toEqual([]);
  });

  it('finds words with a hyphen together, apart and as one', () => {
    for (const query of ['KR-9', 'kr 9', 'kr9', 'KR‑9']) expect(found(query), query).toEqual(['kr-9']);
  });

  it('wants every word, in whatever field, and some of them only where no record has all', () => {
    expect(found('lovell porto')).toEqual(['ada-visit', 'on-porto']);
    expect(found('countess ловелл')).toEqual(['ada']);
    expect(found('countess porto', { prefix: false })[0]).toBe('ada');
    expect(found('countess jumble')).toEqual(['ada']);
  });

  it('counts a rare word more where records have only some', () => {
    const many = Array.from({ length: 9 }, (_each, index) =>
      record('place', `harbour-${index}`, [], { label: { en: 'Harbour' } }),
    );
    const ids = searchText(dossierOf([...many, record('place', 'rare')]), 'harbour rare missing').map(
      (hit) => hit.record.id,
    );
    expect(ids[0]).toBe('rare');
    expect(ids).toHaveLength(10);
  });

  it('searches one language if asked', () => {
    expect(found('Порто', { language: 'ru', prefix: false })).toEqual(['porto', 'ada-visit', 'on-porto']);
    expect(found('lovella', { language: 'ru', fuzzy: false })).toEqual([]);
    expect(found('stalnova', { language: 'en' })).toEqual([]);
    expect(found('countess', { language: 'en' })).toEqual(['ada']);
    const matches = searchText(dossier, 'Порто', { language: 'ru' }).flatMap((hit) => hit.matches);
    expect(new Set(matches.map(({ field }) => field))).toEqual(new Set(['label.ru', 'text.ru']));
  });

  it('finds only kinds asked for and what the filter describes', () => {
    expect(found('porto', { kind: ['visit', 'utterance'] })).toEqual(['ada-visit', 'on-porto']);
    expect(found('porto', { filter: { period: '1997' } })).toEqual(['ada-visit']);
    expect(found('porto', { kind: 'place', filter: { period: '1997' } })).toEqual([]);
  });

  it('tells where it found what, as it is written there', () => {
    expect(searchText(dossier, 'lovell', { kind: 'person', limit: 1 })[0]?.matches).toEqual([
      { field: 'label.en', term: 'Lovell' },
      { field: 'label.ru', term: 'Ловелл' },
    ]);
    expect(searchText(dossier, 'iron лов', { limit: 1 })[0]?.matches).toEqual([
      { field: 'names', term: 'Iron' },
      { field: 'label.en', term: 'Lovell' },
      { field: 'label.ru', term: 'Ловелл' },
    ]);
    expect(searchText(dossier, 'kr9')[0]?.matches).toEqual([{ field: 'label.en', term: 'KR-9' }]);
  });

  it('only cuts by the limit, and keeps equal ones in the order of the dossier', () => {
    for (const query of ['lovell', 'porto', 'o', 'ada porto', 'lovel jumble']) {
      const all = searchText(dossier, query, { limit: 100 });
      for (let limit = 0; limit <= all.length; limit += 1)
        expect(searchText(dossier, query, { limit })).toEqual(all.slice(0, limit));
      const scores = all.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    const twins = ['z', 'a', 'm'].map((id) => record('person', id, [], { label: { en: 'Twin' } }));
    expect(searchText(dossierOf(twins), 'twin').map((hit) => hit.record.id)).toEqual(['z', 'a', 'm']);
  });

  it('gives 20 hits unless asked for more', () => {
    const many = Array.from({ length: 30 }, (_each, index) => record('place', `bay-${index}`));
    expect(searchText(dossierOf(many), 'bay')).toHaveLength(20);
    expect(searchText(dossierOf(many), 'bay', { limit: 25 })).toHaveLength(25);
  });

  it('indexes a dossier once, and merges only the records it gives', () => {
    let merges = 0;
    const dates = new Proxy({}, { get: () => void (merges += 1) });
    const claims = [claim<'visit'>('gazette', { date: '1997' }), claim<'visit'>('herald', { date: '1998' })];
    const visits = ['one', 'two', 'three'].map((id) => record('visit', `visit-${id}`, claims));
    const lazy = createDossier(compiledOf(visits, [], { dates }));
    expect(searchIndexOf(lazy)).toBe(searchIndexOf(lazy));
    expect(searchText(lazy, 'visit', { limit: 0 })).toEqual([]);
    expect(merges).toBe(0);
    expect(searchText(lazy, 'three')).toHaveLength(1);
    const one = merges;
    expect(one).toBeGreaterThan(0);
    searchText(lazy, 'visit');
    expect(merges).toBe(3 * one);
  });

  it.each([
    [{ limit: -1 }, /whole number/],
    [{ limit: 1.5 }, /whole number/],
    [{ language: 'de' }, /language 'de'/],
    [{ kind: 'ship' }, /'ship' is no kind/],
    [{ kind: ['visit', 'ship'] }, /'ship' is no kind/],
    [{ fuzz: true }, /no option 'fuzz'/],
    [{ filter: { kin: 'visit' } }, /kin/],
  ])('refuses the options %j', (options, message) => {
    expect(() => searchText(dossier, 'ada', options as SearchOptions)).toThrowError(
      expect.objectContaining<Partial<BilateralError>>({
        code: 'invalid-filter',
        message: expect.stringMatching(message) as string,
      }),
    );
  });
});

describe('searchText on the shipped dossier', () => {
  it.each([
    ['Lavrov', 'sergey-lavrov'],
    ['Лавров', 'sergey-lavrov'],
    ['لاوروف', 'sergey-lavrov'],
    ['Sergei Lavrov', 'sergey-lavrov'],
    ['Sergey Lavrov', 'sergey-lavrov'],
    ['lavrov serg', 'sergey-lavrov'],
    ['Lawrow', 'sergey-lavrov'],
    ['Shahbaz Sharif', 'shehbaz-sharif'],
    ['Shehbaz Sharif', 'shehbaz-sharif'],
    ['Шахбаз Шариф', 'shehbaz-sharif'],
    ['Navaz Sharif', 'nawaz-sharif'],
    ['Muhammad Ali Jinnah', 'muhammad-ali-jinnah'],
    ['Mohammad Ali Jinah', 'muhammad-ali-jinnah'],
    ['Tsivilyov', 'sergei-tsivilev'],
    ['Цивилев', 'sergei-tsivilev'],
    ['Eltsin', 'boris-yeltsin'],
    ['Khrushchov', 'nikita-khrushchev'],
    ['Хрущев', 'nikita-khrushchev'],
    ['ziaulhaq', 'zia-ul-haq'],
    ['Pakstan', 'pakistan'],
    ['كراچي', 'karachi'],
    ['پاكستان', 'pakistan'],
    ['СССР', 'soviet-union'],
    ['USSR', 'soviet-union'],
    ['JF17', 'jf-17'],
    ['pipeline', 'pakistan-stream'],
  ])('answers %s with %s first', (query, id) => {
    expect(shipped(query)[0]).toBe(id);
  });

  it('finds the events of a person after the person', () => {
    const kinds = searchText(pakistanRussia, 'Lavrov').map((hit) => hit.record.kind);
    expect(kinds[0]).toBe('person');
    expect(kinds.lastIndexOf('person')).toBeLessThan(kinds.indexOf('meeting'));
  });

  it('searches within a filter', () => {
    const filter = { period: '2024' };
    const visits = new Set(findRecords(pakistanRussia, { kind: 'visit', ...filter }).map(({ id }) => id));
    const hits = shipped('Путин', { kind: 'visit', filter });
    expect(hits).toContain('putin-pakistan-2024');
    expect(hits.filter((id) => !visits.has(id))).toEqual([]);
  });
});
