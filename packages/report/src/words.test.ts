import { describe, expect, it } from 'vitest';
import { inventedDossier } from '../test/invented-dossier.js';
import { en } from './messages/en.js';
import { ru } from './messages/ru.js';
import { Words } from './words.js';

const words = new Words(inventedDossier(), en, 'en');
const value = (property: string, stated: unknown): string =>
  words.value(property, stated).replaceAll('\u00a0', ' ');

describe('participants', () => {
  it.each([
    [{ agent: 'ada-abel' }, 'Ada Abel'],
    [{ agent: 'ada-abel', office: 'premier-of-arcadia' }, 'Ada Abel (Premier of Arcadia)'],
    [
      { agent: 'ada-abel', office: 'premier-of-arcadia', role: 'chair' },
      'Ada Abel (Premier of Arcadia, chair)',
    ],
    [{ agent: 'ada-abel', role: 'visitor' }, 'Ada Abel'],
    [{ office: 'premier-of-baltia' }, 'Premier of Baltia (unnamed)'],
    [{ office: 'premier-of-baltia', role: 'host' }, 'Premier of Baltia (unnamed, host)'],
    [{ for: 'cassia', role: 'invited' }, 'Cassia (invited)'],
  ] as const)('%j are %s', (participant, expected) => {
    expect(words.participant(participant)).toBe(expected);
  });
});

describe('words that a language has of its own', () => {
  const inRussian = new Words(inventedDossier(), ru, 'ru');

  it('are used for an office beside its holder, not for one that stands alone', () => {
    const office = 'premier-of-arcadia';
    expect(inRussian.participant({ agent: 'ada-abel', office })).toBe('Ada Abel (premier of Arcadia)');
    expect(inRussian.participant({ office })).toBe('Premier of Arcadia (имя не указано)');
  });

  it('are used for the property of one kind of record', () => {
    expect(inRussian.property('about', 'shipment')).toBe('К чему относится');
    expect(inRussian.property('about', 'meeting')).toBe('Предмет');
    expect(inRussian.property('cost', 'shipment')).toBe('Стоимость');
  });
});

describe('values', () => {
  it.each([
    ['names', [{ text: 'Strait Bridge', language: 'en', until: '2010' }], '“Strait Bridge” (until 2010)'],
    [
      'names',
      [
        { text: 'A', language: 'en' },
        { text: 'B', language: 'en' },
      ],
      '“A”; “B”',
    ],
    ['topics', ['oil-and-gas', 'trade'], 'oil and gas, trade'],
    ['members', ['arcadia', 'baltia', 'cassia'], 'Arcadia, Baltia and Cassia'],
    ['shares', [{ holder: 'arcadia', value: { value: '26', unit: 'percent' } }], 'Arcadia: 26%'],
    [
      'withdrew',
      [{ agent: 'cassia', reason: 'talks' }, { agent: 'baltia' }],
      'Cassia (reason: Talks on the strait); Baltia',
    ],
    ['route', { from: 'arcadia', to: 'baltia', via: ['cassia'] }, 'from Arcadia to Baltia by way of Cassia'],
    ['conversion', { from: ['oil', 'natural-gas'], to: ['coal'] }, 'from oil, natural gas to coal'],
    ['responsibilities', [{ agent: 'arcadia', task: { en: 'the piers' } }], 'Arcadia: the piers'],
    [
      'distances',
      [{ from: 'baltia', distance: { value: '9', unit: 'mile' }, direction: 'north-west' }],
      '9 miles north-west of Baltia',
    ],
    ['distances', [{ from: 'baltia', distance: { value: '9', unit: 'mile' } }], '9 miles from Baltia'],
    [
      'points',
      [{ period: '2010', value: { value: '20', scale: 'million', currency: 'EUR' } }],
      '2010: 20 million euros',
    ],
    [
      'growth',
      [{ period: '2011', against: '2010', value: { value: '3', unit: 'percent' } }],
      '2011: 3% compared with 2010',
    ],
    [
      'growth',
      [{ period: '2011', against: 'unknown', value: { value: '3', unit: 'times' } }],
      '2011: 3 times compared with an earlier time that the source does not name',
    ],
    ['sincePrevious', { value: '9', unit: 'year' }, '9 years earlier'],
    ['sincePrevious', { from: '2010' }, '2010'],
    ['round', 14, '14'],
  ])('of %s: %j', (property, stated, expected) => {
    expect(value(property, stated)).toBe(expected);
  });

  it('reads a value at a path by the type of the last step', () => {
    expect(words.valueAt('route.to', 'baltia')).toBe('Baltia');
    expect(words.valueAt('distances.baltia.direction', 'north-west')).toBe('north-west');
    expect(words.valueAt('participants.ada-abel.office', 'premier-of-arcadia')).toBe('Premier of Arcadia');
    expect(words.valueAt('growth.2011|unknown.against', 'unknown')).toBe(
      'an earlier time that the source does not name',
    );
    expect(words.valueAt('points.2010.value', { value: '1', unit: 'day' })).toBe('1\u00a0day');
    expect(words.valueAt('date', '2010')).toBe('2010');
  });

  it('calls a record that the dossier lacks by its id', () => {
    expect(words.label('nobody')).toBe('nobody');
  });
});
