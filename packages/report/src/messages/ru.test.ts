import { codeLists, describeDate, type Code, type Quantity } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { phrases } from '../format/element.js';
import { formatQuantity } from '../format/quantity.js';
import { en } from './en.js';
import { ru } from './ru.js';

const spaced = (words: string): string => words.replaceAll('\u00a0', ' ');
const date = (edtf: string): string => spaced(describeDate(edtf, 'ru'));
const amount = (quantity: Quantity): string => spaced(formatQuantity(quantity, ru, 'ru'));

/** Every string of the messages, but for those that functions make. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
};

describe('labels of properties', () => {
  it('exist for those that have one in English, and in its order', () => {
    expect(Object.keys(ru.properties)).toEqual(Object.keys(en.properties));
  });

  it('start with a capital and end without punctuation', () => {
    for (const label of Object.values(ru.properties)) expect(label).toMatch(/^[А-Я][а-яё ]*[а-яё]$/);
  });
});

describe('the words', () => {
  it('are Russian: nothing was left in the Latin alphabet', () => {
    const words = stringsIn({ ...ru, afterScale: undefined });
    expect(words.filter((each) => /[A-Za-z]/.test(each))).toEqual([]);
    const labels = Object.values(codeLists).flatMap((codes) => Object.values(codes));
    expect(labels.map((label) => label.ru).filter((label) => /[A-Za-z]/.test(label))).toEqual([]);
  });

  it('quote in guillemets, and in others within them', () => {
    expect(stringsIn(ru).filter((words) => /["“”'’]/.test(words))).toEqual([]);
    expect(ru.quoted('Мир')).toBe('«Мир»');
    expect(ru.quoted('О системе «Мир»')).toBe('«О системе „Мир“»');
    expect(ru.authorOf('Мир')).toBe('Автор публикации «Мир»');
  });

  it('name the marks as the explanation of the marks does', () => {
    const explained = ru.sentence.howToRead.join(' ');
    for (const mark of [ru.contested, ru.differing, ru.note.wholePage])
      expect(explained).toContain(`«${mark}»`);
    const states = ru.sentence.conflictsIntro.toLowerCase();
    for (const state of ['open', 'both-true'] as const)
      expect(states).toContain(`«${codeLists['conflict-state'][state].ru}»`);
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['а'], 'а'],
    [['а', 'б'], 'а и б'],
    [['а', 'б', 'в'], 'а, б и в'],
    [['один и два'], 'один и два'],
    [['один и два', 'три'], 'один и два; три'],
    [['один, два', 'три'], 'один, два; три'],
    [['Индия', 'Иран'], 'Индия и Иран'],
    [['Ван И', 'Имран Хан', 'Индия'], 'Ван И, Имран Хан и Индия'],
    [['Имран Хан посещает Москву', 'Россия'], 'Имран Хан посещает Москву; Россия'],
    [
      ['Россия', 'Газопровод «Поток»', 'Реконструкция завода'],
      'Россия; Газопровод «Поток»; Реконструкция завода',
    ],
  ])('%j is %j', (items, words) => {
    expect(ru.listOf(items)).toBe(words);
  });

  it('name one of several', () => {
    expect(ru.oneOf(['2011 г.', '2013 г.', '2015 г.'])).toBe('2011 г., 2013 г. или 2015 г.');
  });
});

describe('the sentence of counts', () => {
  const counts = (records: number, claims: number, sources: number): string =>
    spaced(ru.sentence.summaryCounts({ records, claims, sources, conflicts: 0, open: 0 })).split('. ')[0] ??
    '';

  it.each([
    [1, 'Доклад охватывает 1 запись и опирается на 1 утверждение из 1 источника'],
    [2, 'Доклад охватывает 2 записи и опирается на 2 утверждения из 2 источников'],
    [5, 'Доклад охватывает 5 записей и опирается на 5 утверждений из 5 источников'],
    [11, 'Доклад охватывает 11 записей и опирается на 11 утверждений из 11 источников'],
    [21, 'Доклад охватывает 21 запись и опирается на 21 утверждение из 21 источника'],
    [1200, 'Доклад охватывает 1 200 записей и опирается на 1 200 утверждений из 1 200 источников'],
  ])('agrees with %i', (count, words) => {
    expect(counts(count, count, count)).toBe(words);
  });

  const contradictions = (conflicts: number, open: number): string =>
    spaced(ru.sentence.summaryCounts({ records: 1, claims: 1, sources: 1, conflicts, open })).replace(
      /^[^.]*\. /,
      '',
    );

  it.each([
    [0, 0, 'Противоречий между источниками и внутри них не обнаружено.'],
    [1, 0, 'по 1 пункту; открытых вопросов среди них не осталось.'],
    [2, 1, 'по 2 пунктам; 1 вопрос остаётся открытым.'],
    [9, 4, 'по 9 пунктам; 4 вопроса остаются открытыми.'],
    [21, 11, 'по 21 пункту; 11 вопросов остаются открытыми.'],
    [25, 21, 'по 25 пунктам; 21 вопрос остаётся открытым.'],
  ])('tells of %i conflicts, %i of them open', (conflicts, open, words) => {
    const start = conflicts === 0 ? '' : 'Источники противоречат друг другу или самим себе ';
    expect(contradictions(conflicts, open)).toBe(`${start}${words}`);
  });
});

it.each([
  [1, '1 визит из одного государства в другое, 1 встречу с участием', '1 соглашение между ними.'],
  [3, '3 визита из одного государства в другое, 3 встречи с участием', '3 соглашения между ними.'],
  [12, '12 визитов из одного государства в другое, 12 встреч с участием', '12 соглашений между ними.'],
  [31, '31 визит из одного государства в другое, 31 встречу с участием', '31 соглашение между ними.'],
])('counts %i visits, meetings and agreements in the accusative', (count, first, last) => {
  const words = spaced(ru.sentence.summaryVisits({ visits: count, meetings: count, agreements: count }));
  expect(words).toBe(`Доклад отражает ${first} представителей обеих сторон и ${last}`);
});

describe('dates', () => {
  it.each([
    ['2022-02-24', '24 февраля 2022 г.'],
    ['2016-09', 'сентябрь 2016 г.'],
    ['1968', '1968 г.'],
    ['199X', '1990-е гг.'],
    ['19XX', 'не ранее 1900 г. и не позднее 1999 г.'],
    ['2021-21', 'весна 2021 г.'],
    ['2021-24', 'зима 2021 г.'],
    ['1968~', 'примерно 1968 г.'],
    ['2004-06?', 'июнь 2004 г. (предположительно)'],
    ['2004-06-11%', 'примерно 11 июня 2004 г. (предположительно)'],
    ['[2024-07..2024-12]', 'не ранее июля и не позднее декабря 2024 г.'],
    ['[2021-09-20..2021-09-30]', 'не ранее 20 и не позднее 30 сентября 2021 г.'],
    ['[2021-03-20..2021-05-30]', 'не ранее 20 марта и не позднее 30 мая 2021 г.'],
    ['[1999-10-12..2008-08-18]', 'не ранее 12 октября 1999 г. и не позднее 18 августа 2008 г.'],
    ['[1980..1983]', 'не ранее 1980 г. и не позднее 1983 г.'],
    ['[2021-22..2021-23]', 'не ранее лета 2021 г. и не позднее осени 2021 г.'],
    ['[..2021-05]', 'не позднее мая 2021 г.'],
    ['[2021-08..]', 'не ранее августа 2021 г.'],
    ['[2011-03,2013]', 'март 2011 г. или 2013 г.'],
    ['2021-04-06/2021-04-07', '6–7 апреля 2021 г.'],
    ['2021-04-30/2021-05-02', '30 апреля — 2 мая 2021 г.'],
    ['2021-12-31/2022-01-02', '31 декабря 2021 г. — 2 января 2022 г.'],
    ['2021-03/2021-05', 'март — май 2021 г.'],
    ['2021-11/2022-02', 'ноябрь 2021 г. — февраль 2022 г.'],
    ['2016/2024', '2016–2024 гг.'],
    ['2016/2016-05', '2016 г. — май 2016 г.'],
    ['2006/..', 'с 2006 г.'],
    ['2016-09/..', 'с сентября 2016 г.'],
    ['2016-09-24/..', 'с 24 сентября 2016 г.'],
    ['2016-05-02/..', 'со 2 мая 2016 г.'],
    ['2016-05-22/..', 'с 22 мая 2016 г.'],
    ['1968~/..', 'примерно с 1968 г.'],
    ['2021-24/..', 'с зимы 2021 г.'],
    ['199X/..', 'с 1990-х гг.'],
    ['19XX/..', 'с даты не ранее 1900 г. и не позднее 1999 г.'],
    ['../2017-05', 'до мая 2017 г.'],
    ['../2017-03~', 'примерно до марта 2017 г.'],
    ['../2017-08-31?', 'до 31 августа 2017 г. (предположительно)'],
  ])('writes %s as %s', (edtf, words) => {
    expect(date(edtf)).toBe(words);
  });

  it('put every month in the genitive after a preposition', () => {
    const months = Array.from({ length: 12 }, (_each, index) => String(index + 1).padStart(2, '0'));
    expect(months.map((month) => date(`2020-${month}/..`))).toEqual(
      months.map((month) => `с ${date(`2020-${month}-01`).slice(2)}`),
    );
  });

  it.each([
    ['reportDate', 'Доклад от 21 ноября 2026 г.'],
    ['edition', 'Данные в редакции от 21 ноября 2026 г.'],
  ] as const)('stand in %s', (name, words) => {
    expect(ru[name](date('2026-11-21'))).toBe(words);
  });

  it('end a sentence with one stop', () => {
    expect(ru.sentence.summaryTime('1948 г.', '2025 г.')).toBe(
      'Самое раннее из датированных событий: 1948 г.; самое позднее: 2025 г.',
    );
    expect(ru.sentence.summaryTime('1948 г.', '1948 г.')).toBe('Единственное датированное событие: 1948 г.');
    expect(ru.sentence.summaryTime(date('2001?'), date('2001?'))).toMatch(/\(предположительно\)\.$/);
  });

  it.each([
    ['2024 г.', 'Так было в 2024 г', '2024 г. Так было в 2024 г.'],
    ['2024 г. (предположительно)', 'Так написано', '2024 г. (предположительно). Так написано.'],
  ])('of writing stand before the reason for them: %s', (written, why, words) => {
    expect(ru.bibliography.written(written, why)).toBe(`Время написания (вывод редактора): ${words}`);
  });
});

describe('amounts', () => {
  it.each<readonly [string, Quantity]>([
    ['1 100 км', { value: '1100', unit: 'kilometre' }],
    ['12,4 млрд куб. футов в год', { value: '12.4', scale: 'billion', unit: 'cubic-foot', per: 'year' }],
    ['3 тонны в сутки', { value: '3', unit: 'tonne', per: 'day' }],
    ['примерно 1 млрд долларов США', { value: '1', scale: 'billion', currency: 'USD', approximate: true }],
    ['1 доллар США', { value: '1', currency: 'USD' }],
    ['22 пакистанские рупии', { value: '22', currency: 'PKR' }],
    ['22 российских рубля', { value: '22', currency: 'RUB' }],
    ['1,5 китайского юаня', { value: '1.5', currency: 'CNY' }],
    ['1 сотня человек', { value: '1', scale: 'hundred', unit: 'person' }],
    ['5 сотен баррелей', { value: '5', scale: 'hundred', unit: 'barrel' }],
    ['2 тыс. миль', { value: '2', scale: 'thousand', unit: 'mile' }],
    ['26 %', { value: '26', unit: 'percent' }],
    ['20–30 %', { min: '20', max: '30', unit: 'percent' }],
    ['−5…−3 %', { min: '-5', max: '-3', unit: 'percent' }],
    ['2–3 млн евро', { min: '2', max: '3', scale: 'million', currency: 'EUR' }],
    ['как минимум 200 человек', { min: '200', unit: 'person' }],
    ['как максимум 1 500 человек', { max: '1500', unit: 'person' }],
    ['как минимум примерно 10 МВт', { min: '10', unit: 'megawatt', approximate: true }],
  ])('are written as %s', (words, quantity) => {
    expect(amount(quantity)).toBe(words);
  });

  it.each([
    ['1', 'год', 'человек', 'единица', 'раз'],
    ['2', 'года', 'человека', 'единицы', 'раза'],
    ['5', 'лет', 'человек', 'единиц', 'раз'],
    ['11', 'лет', 'человек', 'единиц', 'раз'],
    ['21', 'год', 'человек', 'единица', 'раз'],
    ['1200', 'лет', 'человек', 'единиц', 'раз'],
    ['2.5', 'года', 'человека', 'единицы', 'раза'],
  ])('agree with %s', (value, ...words) => {
    const units = ['year', 'person', 'item', 'times'] as const;
    const forms = units.map((unit) => amount({ value, unit }).replace(/^[\d ,]+/, ''));
    expect(forms).toEqual(words);
  });

  it('have a form for every unit and currency that is no abbreviation', () => {
    const words = /^(?!%$|м$|км$|кг$|МВт$|куб\. м$|евро$|ДФЭ$)/;
    const lists = [codeLists.unit, codeLists.currency] as readonly Readonly<Record<string, { ru: string }>>[];
    const declined = lists
      .flatMap((codes) => Object.entries(codes))
      .filter(([, label]) => words.test(label.ru));
    for (const [code] of declined)
      expect(Object.keys(ru.unitForms[code as Code<'unit'>] ?? {}), code).toEqual([
        'one',
        'few',
        'many',
        'other',
      ]);
  });

  it.each([
    ['9', 'year', 'за 9 лет до этого'],
    ['1', 'week', 'за 1 неделю до этого'],
    ['21', 'week', 'за 21 неделю до этого'],
    ['2', 'week', 'за 2 недели до этого'],
    ['5', 'week', 'за 5 недель до этого'],
  ] as const)('of time before an event: %s %s', (value, unit, words) => {
    expect(spaced(ru.earlier(amount({ value, unit })))).toBe(words);
    expect(spaced(ru.earlier(amount({ value, unit, approximate: true })))).toBe(`примерно ${words}`);
  });

  it.each([
    ['45\u00a0%', '45 %, база сравнения — 2019 г.'],
    ['6\u00a0раз', 'в 6 раз, база сравнения — 2019 г.'],
    ['примерно 2\u00a0раза', 'примерно в 2 раза, база сравнения — 2019 г.'],
  ])('of growth: %s', (value, words) => {
    expect(spaced(ru.phrase.growth(value, '2019 г.'))).toBe(words);
  });
});

describe('axes', () => {
  it.each([
    ['млн доллары США', 'Доллары США, млн'],
    ['тыс. тонны', 'Тонны, тыс.'],
    ['евро', 'Евро'],
    ['километры', 'Километры'],
  ])('of %s read %s', (unit, words) => {
    expect(ru.sentence.tradeAxis(unit)).toBe(words);
  });
});

describe('phrases', () => {
  const phrase = (property: string, fields: Readonly<Record<string, string>>): string =>
    spaced(phrases[property]?.(fields, ru) ?? '');
  const journey = (fields: Readonly<Record<string, string>>): string => phrase('route', fields);

  it('leave names in the nominative', () => {
    expect(journey({ from: 'Иран', to: 'Индия', via: 'Пакистан' })).toBe('Иран — Индия (транзит: Пакистан)');
    expect(journey({ from: 'Иран', via: 'Пакистан' })).toBe('начало — Иран (транзит: Пакистан)');
    expect(spaced(ru.visitsHeading('Россия', 'Индия'))).toBe(
      'Направляющая сторона — Россия, принимающая — Индия',
    );
    expect(spaced(ru.captions.visits('Россия', 'Индия'))).toBe(
      'Визиты: направляющая сторона — Россия, принимающая сторона — Индия',
    );
    expect(ru.note.quoting('Россия')).toBe('; источник высказывания: Россия');
    expect(ru.phrase.leads('Индия')).toBe('Руководитель (Индия)');
  });

  it('tell which fuel takes the place of which', () => {
    const [from, to] = ['природный газ, нефть', 'уголь'];
    expect(phrase('conversion', { from, to })).toBe(
      'прежнее топливо: природный газ, нефть; новое топливо: уголь',
    );
    expect(phrase('conversion', { to })).toBe('новое топливо: уголь');
  });

  it.each([
    ['Премьер-министр Пакистана', 'премьер-министр Пакистана'],
    ['ООН', 'ООН'],
    ['', ''],
  ])('start %j small inside a sentence', (words, inside) => {
    expect(ru.inOffice?.(words)).toBe(inside);
    expect(ru.continued?.(words)).toBe(inside);
  });

  it.each([
    ['9 миль', 'к западу', '9 миль к западу (точка отсчёта — Гвадар)'],
    ['9 миль', undefined, '9 миль (точка отсчёта — Гвадар)'],
    [undefined, 'к западу', 'к западу (точка отсчёта — Гвадар)'],
    [undefined, undefined, 'точка отсчёта — Гвадар'],
  ])('tell a distance of %s, %s', (distance, direction, words) => {
    expect(spaced(ru.phrase.distance('Гвадар', distance, direction))).toBe(words);
  });

  it.each([
    [['800 км'], '800 км'],
    [['800 км', '1 100 км'], '800 км, по другим данным — 1 100 км'],
    [['1', '2', '3'], '1, по другим данным — 2, по другим данным — 3'],
  ])('set values against each other: %j', (values, words) => {
    expect(spaced(ru.phrase.against(values))).toBe(words);
  });
});

describe('notes', () => {
  it('tell a reading, what stands beside it, and on what it rests', () => {
    const aside = ['«by 2023»', 'единица измерения вызывает сомнение'];
    expect(spaced(ru.note.reading('Дата', aside, 'Год крайний.', true))).toBe(
      'Дата («by 2023»; единица измерения вызывает сомнение) — по самому тексту. Год крайний.',
    );
    expect(spaced(ru.note.reading('Отождествление', [], 'Указана фамилия.', false))).toBe(
      'Отождествление — по сведениям вне текста. Указана фамилия.',
    );
  });

  it.each([
    [1, 'предложение.'],
    [23, 'предложения.'],
    [59, 'предложений.'],
  ])('count %i sentences', (count, words) => {
    expect(spaced(ru.bibliography.textRead(count))).toBe(
      `Прочитано в виде пронумерованного текста: ${count} ${words}`,
    );
  });
});
