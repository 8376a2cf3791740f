import { describe, expect, it } from 'vitest';
import { createDossier } from '../dossier/create-dossier.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import { describeValue } from './describe-value.js';

const dossier = createDossier({
  format: 1,
  dossier: {
    id: 'a-b',
    title: { en: 'A and B' },
    parties: ['arcadia', 'baltia'],
    languages: ['en'],
    licence: 'CC0-1.0',
    creator: { en: 'The Archive' },
    edition: '2026-01-01',
    reach: { en: 'All.' },
    limits: { en: 'None.' },
  },
  sources: [],
  records: [
    { id: 'arcadia', kind: 'state', label: { en: 'Arcadia', ru: 'Аркадия' }, claims: [] },
    { id: 'baltia', kind: 'state', label: { en: 'Baltia', ru: 'Балтия' }, claims: [] },
  ],
  conflicts: [],
  dates: {},
} satisfies CompiledDossier);

const told = (path: string, value: unknown, language: 'en' | 'ru' | 'ur' = 'en'): string =>
  describeValue(dossier, path, value, language).replaceAll('\u00a0', ' ');

describe('a value in words', () => {
  it.each([
    ['date', '[2024-07..2024-12]', 'between July and December 2024'],
    ['cost', { value: '2', scale: 'billion', currency: 'USD' }, '2 billion US dollars'],
    ['within', 'baltia', 'Baltia'],
    ['within', 'atlantis', 'atlantis'],
    ['status', 'stalled', 'stalled'],
    ['topics.trade', 'trade', 'trade'],
    ['members', ['arcadia', 'baltia'], 'Arcadia and Baltia'],
    ['round', 6, '6'],
    ['distances.mill.direction', 'south-west', 'south-west'],
    ['growth.2020;unknown.against', 'unknown', 'an earlier time that the source does not name'],
    ['growth.2020;2019.against', '2019', '2019'],
    ['sincePrevious', { value: '9', unit: 'year' }, '9 years earlier'],
    ['sincePrevious', { from: '2015-03' }, 'March 2015'],
    ['names.Baltia;en.text', 'Baltia', '“Baltia”'],
    ['names.Baltia;en.language', 'en', 'English'],
    ['names.Baltia;en.language', 'en-x-y', 'en-x-y'],
    ['route', { from: 'arcadia', via: ['baltia'] }, 'From: Arcadia; By way of: Baltia'],
    [
      'shares',
      [{ holder: 'arcadia', value: { value: '26', unit: 'percent' } }],
      'Holder: Arcadia; Value: 26%',
    ],
    ['colour', 'green', '“green”'],
  ])('of %s is told as people say it', (path, value, words) => {
    expect(told(path, value)).toBe(words);
  });

  it('is told in the other languages too', () => {
    expect(told('date', '2006/..', 'ru')).toBe('с 2006 г.');
    expect(told('within', 'baltia', 'ru')).toBe('Балтия');
    expect(told('distances.mill.direction', 'north', 'ur')).toBe('شمال');
    expect(told('names.Baltia;en.language', 'en', 'ur')).toBe('انگریزی');
  });
});
