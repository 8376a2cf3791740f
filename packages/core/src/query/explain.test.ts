import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { explain, type Explanation } from './explain.js';

const sources = [
  source('gazette', { published: '2001' }),
  source('reprint', { derivedFrom: 'gazette' }),
  source('herald', { published: '2005' }),
  source('echo'),
];
type Claims = readonly ReturnType<typeof claim>[];

const of = (property: string, claims: Claims, more: object = {}): Explanation => {
  const dossier = dossierOf([...cast, record('project', 'canal', claims, more)], sources);
  return explain(dossier, 'canal', property)[0] as Explanation;
};
const stances = ({ claims }: Explanation) => claims.map(({ stance }) => stance);

describe('the reason of a value', () => {
  const opened = (name: string, inOperation: string, more: object = {}) => claim(name, { inOperation }, more);

  it('is the only claim', () => {
    const only = of('inOperation', [opened('gazette', '1997')]);
    expect(only).toMatchObject({ reason: 'only-claim', value: '1997', support: 'unique' });
    expect(only.sentence.en).toBe('One voice says 1997. No other claim speaks of it.');
  });

  it('is that all agree, some more coarsely', () => {
    const agreed = of('inOperation', [
      opened('gazette', '1997-04-02'),
      opened('reprint', '1997-04-02'),
      opened('herald', '1997'),
    ]);
    expect(agreed).toMatchObject({ reason: 'agreement', support: 'confirmed' });
    expect(stances(agreed)).toEqual(['agrees', 'agrees', 'coarser']);
    expect(agreed.sentence.en).toBe('Two independent voices say 2 April 1997. No claim says otherwise.');
  });

  it('is that the editor prefers it, whatever others say', () => {
    const preferred = of(
      'inOperation',
      [opened('gazette', '1997'), opened('herald', '1998', { rank: 'preferred' }), opened('echo', '1997')],
      { conflicts: [{ property: 'inOperation', state: 'preferred', basis: 'primary-source' }] },
    );
    expect(preferred).toMatchObject({
      reason: 'preferred',
      value: '1998',
      support: 'unique',
      conflict: { state: 'preferred' },
    });
    expect(stances(preferred)).toEqual(['not-preferred', 'agrees', 'not-preferred']);
    expect(preferred.sentence.en).toBe(
      'One voice says 1998; two say 1997. The value follows the editor’s preference (primary source).',
    );
  });

  it('is that the editor prefers a value that others say more exactly', () => {
    const coarse = of('inOperation', [
      opened('gazette', '1997', { rank: 'preferred' }),
      opened('herald', '1997-04-02'),
    ]);
    expect(coarse).toMatchObject({ reason: 'preferred', value: '1997' });
    expect(coarse.sentence.en).toMatch(/^One voice says 1997; two say 2 April 1997\./);
  });

  it('is agreement where those who are not preferred agree as well', () => {
    const agreed = of('inOperation', [
      opened('gazette', '1997', { rank: 'preferred' }),
      opened('herald', '1997'),
    ]);
    expect(agreed.reason).toBe('agreement');
    expect(stances(agreed)).toEqual(['agrees', 'not-preferred']);
  });

  it('is that most voices say it', () => {
    const most = of('inOperation', [
      opened('gazette', '1997'),
      opened('echo', '1998'),
      opened('herald', '1997'),
    ]);
    expect(most).toMatchObject({ reason: 'most-voices', support: 'majority' });
    expect(stances(most)).toEqual(['agrees', 'disagrees', 'agrees']);
    expect(most.sentence.en).toBe(
      'Two independent voices say 1997; one says 1998. The value is the one with the most voices. The question is open.',
    );
  });

  it('is that of as many voices the newest source says it', () => {
    const newest = of('inOperation', [opened('gazette', '1997'), opened('herald', '1998')]);
    expect(newest).toMatchObject({ reason: 'newest', value: '1998', support: 'conflict' });
  });

  it('is the order of values where nothing else decides', () => {
    const fixed = of('inOperation', [opened('gazette', '1998'), opened('gazette', '1997', { at: ['2.1'] })]);
    expect(fixed).toMatchObject({ reason: 'canonical-order', value: '1997' });
  });

  it('is not there where every claim is deprecated', () => {
    const none = of('inOperation', [opened('gazette', '1998', { rank: 'deprecated' })]);
    expect(none).not.toHaveProperty('value');
    expect(none).toMatchObject({
      reason: 'all-deprecated',
      claims: [{ stance: 'deprecated', value: '1998' }],
    });
    expect(none.sentence.en).toBe('The editor has set aside every claim on this; no value stands.');
  });
});

describe('claims that do not compete', () => {
  it('are told with the reason for it', () => {
    const status = of('status', [
      claim('gazette', { status: 'under-construction' }, { asOf: '1997' }),
      claim('herald', { status: 'completed' }, { asOf: '2003' }),
      claim('echo', { status: 'stalled' }, { asOf: '2003', confidence: 'low' }),
      claim('reprint', { status: 'cancelled' }, { rank: 'deprecated' }),
    ]);
    expect(status).toMatchObject({ value: 'completed', reason: 'only-claim' });
    expect(stances(status)).toEqual(['outdated', 'agrees', 'low-confidence', 'deprecated']);
    expect(status.sentence).toEqual({
      en: 'One voice says completed; one says stalled. The question is open. Left out of the choice: one outdated claim, one claim of low confidence, one claim that the editor has set aside.',
      ru: 'По данным одного источника — завершено; по данным одного — без продвижения. Вопрос остаётся открытым. При выборе не учтены: одно устаревшее утверждение, одно утверждение с низкой достоверностью, одно отклонённое редактором утверждение.',
      ur: 'ایک ماخذ کے مطابق مکمل؛ ایک کے مطابق تعطل کا شکار۔ یہ سوال تاحال تصفیہ طلب ہے۔ انتخاب میں شمار نہیں ہوئے: ایک پرانا بیان، ایک کم قابل اعتماد بیان، ایک مسترد شدہ بیان۔',
    });
  });
});

describe('values in words', () => {
  const words = (property: string, says: object, language: 'en' | 'ru' | 'ur' = 'en') =>
    of(property, [claim('gazette', says)]).sentence[language];

  it.each([
    ['inOperation', { inOperation: '1997-04' }, 'April 1997'],
    ['inOperation', { inOperation: '[1997..1999]' }, '[1997..1999]'],
    ['length', { length: { value: '1', unit: 'mile' } }, '1 mile'],
    ['length', { length: { min: '1100', max: '1200.5', unit: 'kilometre' } }, '1,100 to 1,200.5 km'],
    ['cost', { cost: { max: '2', scale: 'billion', currency: 'USD' } }, 'at most 2 billion US dollars'],
    ['within', { within: 'premier-of-arcadia' }, 'premier of arcadia'],
    ['topics', { topics: ['trade'] }, 'trade'],
    ['partners', { partners: ['arcadia'] }, 'arcadia'],
    [
      'responsibilities.baltia.task',
      { responsibilities: [{ agent: 'baltia', task: { en: 'To dig' } }] },
      '“To dig”',
    ],
    ['sincePrevious', { sincePrevious: { from: '1990' } }, 'this value'],
  ])('tells %s', (property, says, expected) => {
    expect(words(property, says).replaceAll('\u00a0', ' ')).toBe(
      `One voice says ${expected}. No other claim speaks of it.`,
    );
  });

  it.each([
    ['21', '21 дюйм'],
    ['42', '42 дюйма'],
    ['56', '56 дюймов'],
    ['1.5', '1,5 дюйма'],
  ])('declines the unit of %s in Russian', (value, expected) => {
    const told = words('diameter', { diameter: { value, unit: 'inch' } }, 'ru').replaceAll('\u00a0', ' ');
    expect(told).toContain(`По данным одного источника — ${expected}.`);
  });

  it('sets words of another script off in Urdu', () => {
    expect(words('within', { within: 'arcadia' }, 'ur')).toContain('کے مطابق \u200earcadia\u200e\u200f۔');
  });
});

describe('modalities', () => {
  it('stand apart, actual ones first, and are named', () => {
    const dossier = dossierOf(
      [
        record('project', 'canal', [
          claim('gazette', { inOperation: '1997' }, { modality: 'denied' }),
          claim('herald', { inOperation: '1997' }, { modality: 'denied' }),
          claim('gazette', { inOperation: '1998' }, { modality: 'planned' }),
          claim('gazette', { inOperation: '1999' }),
        ]),
      ],
      sources,
    );
    const told = explain(dossier, 'canal', 'inOperation');
    expect(told.map(({ modality, sentence }) => [modality, sentence.en.split('. ')[0]])).toEqual([
      ['actual', 'One voice says 1999'],
      ['planned', 'Planned: one voice says 1998'],
      ['denied', 'Two independent voices deny 1997'],
    ]);
    expect(told[2]?.sentence.ru).toMatch(
      /^Опровергается: по данным двух независимых источников — 1997 год\./,
    );
  });
});

describe('the numbers of voices', () => {
  it.each([
    [21, 'По данным 21 независимого источника — 1997 год.'],
    [22, 'По данным 22 независимых источников — 1997 год.'],
    [11, 'По данным 11 независимых источников — 1997 год.'],
  ])('are declined in Russian: %i', (count, expected) => {
    const names = Array.from({ length: count }, (_each, index) => `paper-${index}`);
    const dossier = dossierOf(
      [
        record(
          'project',
          'canal',
          names.map((name) => claim(name, { inOperation: '1997' })),
        ),
      ],
      names.map((name) => source(name)),
    );
    expect(explain(dossier, 'canal', 'inOperation')[0]?.sentence.ru).toContain(expected);
  });
});

describe('explain', () => {
  it('refuses a record that is not there, and a property that none can have', () => {
    const dossier = dossierOf([...cast], sources);
    expect(() => explain(dossier, 'canal', 'date')).toThrow(
      expect.objectContaining({ code: 'unknown-record' }),
    );
    expect(() => explain(dossier, 'arcadia', 'dtae')).toThrow(
      expect.objectContaining({ code: 'unknown-property' }),
    );
    expect(explain(dossier, 'arcadia', 'date')).toEqual([]);
  });

  it('tells on which day a meeting was, in three languages', () => {
    const [actual] = explain(pakistanRussia, 'khan-putin-kremlin-2022', 'date');
    expect(actual?.sentence).toEqual({
      en: 'Six independent voices say 24 February 2022; one says 25 February 2022. The value follows the editor’s preference (report of the day).',
      ru: 'По данным шести независимых источников — 24 февраля 2022 года; по данным одного — 25 февраля 2022 года. Принято значение, которому отдал предпочтение редактор (сообщение того же дня).',
      ur: 'چھ آزاد مآخذ کے مطابق 24 فروری 2022؛ ایک کے مطابق 25 فروری 2022۔ وہ بات اختیار کی گئی ہے جسے مدیر نے ترجیح دی (اسی دن کی خبر)۔',
    });
    expect(actual?.claims.every(({ claim: { source: id }, source: { id: cited } }) => id === cited)).toBe(
      true,
    );
    expect(actual?.claims.some(({ passages }) => passages.length > 0)).toBe(true);
  });

  it('gives of every merged value those claims as agreeing by which the merge supports it', () => {
    for (const each of pakistanRussia.records.values()) {
      const explained = [...new Set(each.claims.flatMap(({ says }) => Object.keys(says)))].flatMap(
        (property) => explain(pakistanRussia, each.id, property),
      );
      const told = explained
        .filter(({ reason }) => reason !== 'all-deprecated')
        .map(({ modality, property, value, claims }) => ({
          key: `${modality} ${property}`,
          value,
          claims: [
            ...new Set(
              claims
                .filter(({ stance }) => stance === 'agrees' || stance === 'coarser')
                .map(({ claim: { address } }) => address),
            ),
          ].sort(),
        }));
      const merged = Object.entries(each.merged).flatMap(([modality, { properties }]) =>
        Object.entries(properties).map(([property, { value, claims }]) => ({
          key: `${modality} ${property}`,
          value,
          claims,
        })),
      );
      const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
      expect(told.sort(byKey)).toEqual(merged.sort(byKey));
    }
  });
});
