import { describe, expect, it } from 'vitest';
import * as en from './en.js';
import * as ru from './ru.js';
import * as ur from './ur.js';

const spaced = (words: string): string => words.replaceAll('\u00a0', ' ');
const same = (count: number) => ({ visits: count, meetings: count, agreements: count });

describe('what is counted of two states', () => {
  it.each([
    [0, '0 visits from one state to the other, 0 meetings of the two and 0 agreements between them.'],
    [1, '1 visit from one state to the other, 1 meeting of the two and 1 agreement between them.'],
    [
      1234,
      '1,234 visits from one state to the other, 1,234 meetings of the two and 1,234 agreements between them.',
    ],
  ])('agrees with %i in English', (count, words) => {
    expect(en.brief.contacts(same(count), undefined)).toBe(`The sources tell of ${words}`);
    expect(en.brief.contacts(same(count), ['1948', '2026'])).toBe(
      `From 1948 to 2026, the sources tell of ${words}`,
    );
  });

  it.each([
    [0, '0 взаимных визитов, 0 встреч сторон и 0 соглашений'],
    [1, '1 взаимный визит, 1 встречу сторон и 1 соглашение'],
    [2, '2 взаимных визита, 2 встречи сторон и 2 соглашения'],
    [5, '5 взаимных визитов, 5 встреч сторон и 5 соглашений'],
    [11, '11 взаимных визитов, 11 встреч сторон и 11 соглашений'],
    [21, '21 взаимный визит, 21 встречу сторон и 21 соглашение'],
    [22, '22 взаимных визита, 22 встречи сторон и 22 соглашения'],
    [1101, '1 101 взаимный визит, 1 101 встречу сторон и 1 101 соглашение'],
  ])('agrees with %i in Russian, in the accusative', (count, words) => {
    expect(spaced(ru.brief.contacts(same(count), undefined))).toBe(
      `Источники упоминают ${words} между ними.`,
    );
  });

  it.each([
    [1, '1 دورے، 1 ملاقات اور 1 معاہدے'],
    [2, '2 دوروں، 2 ملاقاتوں اور 2 معاہدوں'],
    [1200, '1,200 دوروں، 1,200 ملاقاتوں اور 1,200 معاہدوں'],
  ])('agrees with %i in Urdu, in the oblique', (count, words) => {
    expect(ur.brief.contacts(same(count), undefined)).toBe(
      `مآخذ میں دونوں ریاستوں کے مابین ${words} کا ذکر ہے۔`,
    );
  });

  it('lies in a year where all is of that year', () => {
    expect(en.brief.contacts(same(1), ['2001', '2001'])).toMatch(/^In 2001, the sources tell/);
    expect(spaced(ru.brief.contacts(same(1), ['2001', '2001']))).toMatch(/^За 2001 год источники/);
    expect(spaced(ru.brief.contacts(same(1), ['1948', '2026']))).toMatch(/^За 1948–2026 годы источники/);
    expect(ur.brief.contacts(same(1), ['2001', '2001'])).toMatch(/^2001 کے دوران مآخذ/);
    expect(ur.brief.contacts(same(1), ['1948', '2026'])).toMatch(/^1948 سے 2026 تک مآخذ/);
  });
});

describe('how often leaders met', () => {
  it.each([
    [1, 'once', '1 раз'],
    [2, 'twice', '2 раза'],
    [5, '5 times', '5 раз'],
    [24, '24 times', '24 раза'],
  ])('is counted: %i', (count, english, russian) => {
    expect(en.brief.summits(count)).toMatch(new RegExp(` ${english}$`));
    expect(spaced(ru.brief.summits(count))).toMatch(new RegExp(` ${russian}$`));
    expect(ur.brief.summits(count)).toContain(` ${count} بار `);
  });
});

describe('how values are supported', () => {
  const counts = (points: number, open: number) => ({
    values: 1200,
    agreed: '30%',
    single: '69%',
    points,
    open,
  });

  it.each([
    [0, 0, 'the sources contradict each other nowhere.'],
    [1, 1, 'the sources contradict each other on 1 point, of which 1 remains open.'],
    [3, 0, 'the sources contradict each other on 3 points, of which none remains open.'],
    [3, 2, 'the sources contradict each other on 3 points, of which 2 remain open.'],
  ])('with %i contradictions, %i of them open', (points, open, words) => {
    expect(en.brief.support(counts(points, open))).toBe(
      `Of 1,200 values told as facts, 30% have several independent voices behind them and 69% a single one; ${words}`,
    );
    const russian = spaced(ru.brief.support(counts(points, open)));
    expect(russian).toMatch(
      points === 0
        ? /Противоречий между источниками не обнаружено\.$/
        : new RegExp(`: ${points}, из них неразрешённых: ${open}\\.$`),
    );
    expect(ur.brief.support(counts(points, open))).toMatch(
      points === 0 ? /کوئی تضاد نہیں۔$/ : /(?:ہے|ہیں|نہیں)۔$/,
    );
  });
});

it('a citation names author, title, detail and edition, with one stop after each', () => {
  expect(en.guide.citation('A. Author', 'Two states', 'Full report', '2 May 2012')).toBe(
    'A. Author: Two states. Full report, edition of 2 May 2012',
  );
  expect(en.guide.citation('The Archive', 'Friends?', 'Brief', '2012')).toBe(
    'The Archive: Friends? Brief, edition of 2012',
  );
  expect(ru.guide.citation('Архив', 'Два государства', 'Полный доклад', '2 мая 2012\u00a0г.')).toBe(
    'Архив. Два государства. Полный доклад, данные в редакции от 2 мая 2012\u00a0г.',
  );
  expect(ur.guide.citation('محافظ خانہ', 'دو ریاستیں', 'مکمل رپورٹ', '2012')).toBe(
    'محافظ خانہ: دو ریاستیں۔ مکمل رپورٹ، مجموعے کی اشاعت بتاریخ 2012',
  );
});

it.each([
  [
    1,
    'The editor has set aside 1 claim, with reasons; it is not shown.',
    '1 утверждение; в докладе оно не приводится.',
  ],
  [
    3,
    'The editor has set aside 3 claims, with reasons; they are not shown.',
    '3 утверждения; в докладе они не приводятся.',
  ],
  [
    21,
    'The editor has set aside 21 claims, with reasons; they are not shown.',
    '21 утверждение; в докладе они не приводятся.',
  ],
])('what is set aside is counted: %i', (count, english, russian) => {
  expect(en.guide.notCounted.setAside(count)).toBe(english);
  expect(spaced(ru.guide.notCounted.setAside(count))).toBe(`Редактор с указанием причин отклонил ${russian}`);
});
