import { codeLabel, codeLists, describeDate, type Quantity } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../format/quantity.js';
import { en } from './en.js';
import { ur } from './ur.js';

/** Every text of a tree of messages that is no function, with its path. */
const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
};

/** What functions of one name or date make of a word. */
const ofOneWord: readonly string[] = [
  ur.edition('2021'),
  ur.reportDate('2021'),
  ur.licence('نام'),
  ur.sentence.tradeRemark('تعریف۔'),
  ur.captions.sheet('نام'),
  ur.captions.modality('مجوزہ'),
  ur.captions.visits('پاکستان', 'روس'),
  ur.replacedBy('نام'),
  ur.authorOf('عنوان'),
  ur.note.quoting('نام'),
  ur.note.reading('تاریخ', ['ایک', 'دو'], 'وجہ۔', true),
  ur.bibliography.written('2021', 'وجہ'),
  ur.selection('2021', ['دفاع']),
  ur.sentence.selection('2021', ['دفاع']),
  ur.guide.citation('نام', 'عنوان', 'مکمل رپورٹ', '2021'),
  ur.guide.citeAs('نام', true),
  ur.guide.chapters(['دورے', 'معاہدے']),
  ur.guide.leftOut(1, 2),
  ur.brief.due('2021'),
  ur.brief.wasDue('2021'),
  ur.shownInOffice('2021'),
  ur.bibliography.derivedFrom('نام'),
];

const texts = [
  // The form after a scale is the name of a plural rule, not a text.
  ...textsIn({ ...ur, afterScale: undefined }),
  ...ofOneWord.map((text, index) => [`call ${index + 1}`, text] as const),
  ...Object.entries(codeLists).flatMap(([list, codes]) =>
    Object.entries(codes).map(([code, { ur: label }]) => [`${list}/${code}`, label] as const),
  ),
];

describe('the letters', () => {
  it.each([
    ['are those of Urdu, not the Arabic forms of kaf, yeh and heh', /[\u064a\u0649\u0643\u0647\u0629\u06c3]/],
    ['have no figures but Latin ones', /[\u0660-\u0669\u06f0-\u06f9]/],
    ['are of no other script', /[A-Za-z\u0400-\u04ff]/],
    ['have no Latin comma, semicolon, question mark, stop or straight quotation mark', /[,;?."']/],
    [
      'have no joiner, mark of direction or letter of a presentation form',
      /[\u200b-\u200f\u2066-\u2069\ufb50-\ufdff\ufe70-\ufeff]/,
    ],
    ['have no space that is doubled, at the end or before a mark', / {2}| $| [،؛۔:]/],
  ])('%s', (_rule, foreign) => {
    const bound = new Set(['.marks.comma', '.marks.semicolon', '.furniture.comma']);
    expect(texts.filter(([path, text]) => !bound.has(path) && foreign.test(text))).toEqual([]);
  });

  it('are composed wherever Unicode has a letter for them', () => {
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('stand in every label of a code but that of the percentage', () => {
    expect(texts.filter(([, text]) => !/[\u0600-\u06ff]/.test(text)).map(([path]) => path)).toEqual([
      'unit/percent',
    ]);
  });
});

describe('labels', () => {
  it('name the same properties and directions as the English ones, in the same order', () => {
    expect(Object.keys(ur.properties)).toEqual(Object.keys(en.properties));
    expect(Object.keys(ur.directions)).toEqual(Object.keys(en.directions));
    expect(Object.keys(ur.seasons)).toEqual(Object.keys(en.seasons));
  });

  it('tell the codes of a list apart', () => {
    for (const [list, codes] of Object.entries(codeLists)) {
      const labels = Object.values(codes).map((label) => label.ur);
      expect([list, new Set(labels).size]).toEqual([list, labels.length]);
    }
  });

  it('are those that the explanations quote', () => {
    const open = codeLabel('conflict-state', 'open', 'ur');
    const bothTrue = codeLabel('conflict-state', 'both-true', 'ur');
    expect(ur.sentence.conflictsIntro).toContain(`“${open}”`);
    expect(ur.sentence.conflictsIntro).toContain(`“${bothTrue}”`);
    for (const words of [ur.contested, ur.differing, ur.note.wholePage])
      expect(ur.sentence.howToRead.join(' ')).toContain(`“${words}”`);
    for (const modality of ['actual', 'planned', 'proposed', 'forecast'] as const)
      expect(ur.sentence.projectsIntro).toContain(codeLabel('modality', modality, 'ur'));
    for (const modality of ['planned', 'proposed', 'forecast', 'alleged'] as const)
      expect(ur.sentence.plansIntro).toContain(codeLabel('modality', modality, 'ur'));
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['پاکستان'], 'پاکستان'],
    [['پاکستان', 'روس'], 'پاکستان اور روس'],
    [['چین', 'پاکستان', 'روس'], 'چین، پاکستان اور روس'],
    [['تجارت اور توانائی'], 'تجارت اور توانائی'],
    [['تجارت اور توانائی', 'دفاع'], 'تجارت اور توانائی؛ دفاع'],
    [['ماسکو، روس', 'دفاع'], 'ماسکو، روس؛ دفاع'],
    [['Trade and energy', 'دفاع'], 'Trade and energy؛ دفاع'],
  ])('%j is %j', (items, words) => {
    expect(ur.listOf(items)).toBe(words);
  });

  it('offers a choice', () => {
    expect(ur.oneOf(['2011'])).toBe('2011');
    expect(ur.oneOf(['2011', '2013'])).toBe('2011 یا 2013');
    expect(ur.oneOf(['2011', '2013', '2015'])).toBe('2011، 2013 یا 2015');
    expect(ur.oneOf(['الف، ب', 'ج', 'د'])).toBe('الف، ب؛ ج یا د');
  });
});

describe('the sentence of counts', () => {
  const counts = (count: number, conflicts: number, open: number): string =>
    ur.sentence.summaryCounts({ records: count, claims: count, sources: count, conflicts, open });

  it.each([
    [1, '1 ماخذ سے لیے گئے 1 بیان پر ہے، جسے 1 اندراج میں'],
    [2, '2 مآخذ سے لیے گئے 2 بیانات پر ہے، جنہیں 2 اندراجات میں'],
    [21, '21 مآخذ سے لیے گئے 21 بیانات پر ہے، جنہیں 21 اندراجات میں'],
    [1200, '1,200 مآخذ سے لیے گئے 1,200 بیانات پر ہے، جنہیں 1,200 اندراجات میں'],
  ])('inflects its nouns after %i', (count, words) => {
    expect(counts(count, 0, 0)).toBe(
      `اس رپورٹ کی بنیاد ${words} مرتب کیا گیا ہے۔ مآخذ میں کہیں کوئی تضاد نہیں۔`,
    );
  });

  it.each([
    [1, 0, '1 نکتے', 'یہ اب تصفیہ طلب نہیں'],
    [1, 1, '1 نکتے', 'یہ تاحال تصفیہ طلب ہے'],
    [2, 0, '2 نکات', 'ان میں سے کوئی تصفیہ طلب نہیں'],
    [11, 1, '11 نکات', 'ان میں سے 1 تاحال تصفیہ طلب ہے'],
    [1200, 1100, '1,200 نکات', 'ان میں سے 1,100 تاحال تصفیہ طلب ہیں'],
  ])('tells of %i conflicts, %i of them open', (conflicts, open, points, left) => {
    expect(counts(5, conflicts, open)).toContain(
      `${points} پر مآخذ ایک دوسرے سے یا خود اپنے بیان سے متصادم ہیں؛ ${left}۔`,
    );
  });

  it.each([
    [0, '0 دورے', '0 ایسی ملاقاتیں جن میں', '0 باہمی معاہدے'],
    [1, '1 دورہ', '1 ایسی ملاقات جس میں', '1 باہمی معاہدہ'],
    [5, '5 دورے', '5 ایسی ملاقاتیں جن میں', '5 باہمی معاہدے'],
    [1200, '1,200 دورے', '1,200 ایسی ملاقاتیں جن میں', '1,200 باہمی معاہدے'],
  ])('counts %i visits, meetings and agreements', (count, visits, meetings, agreements) => {
    expect(ur.sentence.summaryVisits({ visits: count, meetings: count, agreements: count })).toBe(
      `اس میں دونوں ریاستوں کے مابین ${visits}، ${meetings} دونوں کی نمائندگی تھی، اور ${agreements} درج ہیں۔`,
    );
  });

  it('inflects the sentences of a text that was read', () => {
    expect(ur.bibliography.textRead(1)).toBe('1 جملے کے نمبر وار متن کی صورت میں پڑھا گیا۔');
    expect(ur.bibliography.textRead(1200)).toBe('1,200 جملوں کے نمبر وار متن کی صورت میں پڑھا گیا۔');
  });

  it('names one dated event or the two ends', () => {
    expect(ur.sentence.summaryTime('1948', '1948')).toBe('تاریخ کے ساتھ مذکور واحد واقعہ: 1948۔');
    expect(ur.sentence.summaryTime('1948', '2025')).toBe(
      'تاریخ کے ساتھ مذکور قدیم ترین واقعہ: 1948؛ تازہ ترین: 2025۔',
    );
  });
});

describe('amounts', () => {
  const expectations: readonly (readonly [words: string, quantity: Quantity])[] = [
    ['1 دن', { value: '1', unit: 'day' }],
    ['1 گھنٹہ', { value: '1', unit: 'hour' }],
    ['19 گھنٹے', { value: '19', unit: 'hour' }],
    ['1 ہفتہ', { value: '1', unit: 'week' }],
    ['21 ہفتے', { value: '21', unit: 'week' }],
    ['1.5 عشرے', { value: '1.5', unit: 'decade' }],
    ['1 مشق', { value: '1', unit: 'exercise' }],
    ['5 مشقیں', { value: '5', unit: 'exercise' }],
    ['1 فرد', { value: '1', unit: 'person' }],
    ['1 سو افراد', { value: '1', scale: 'hundred', unit: 'person' }],
    ['کم از کم 200 افراد', { min: '200', unit: 'person' }],
    ['زیادہ سے زیادہ 1,500 افراد', { max: '1500', unit: 'person' }],
    ['1,100 کلومیٹر', { value: '1100', unit: 'kilometre' }],
    ['1 پاکستانی روپیہ', { value: '1', currency: 'PKR' }],
    ['1 ارب پاکستانی روپے', { value: '1', scale: 'billion', currency: 'PKR' }],
    ['تقریباً 2 ارب امریکی ڈالر', { value: '2', scale: 'billion', currency: 'USD', approximate: true }],
    ['12.4 ارب مکعب فٹ سالانہ', { value: '12.4', scale: 'billion', unit: 'cubic-foot', per: 'year' }],
    ['3 میٹرک ٹن یومیہ', { value: '3', unit: 'tonne', per: 'day' }],
    ['20 تا 30%', { min: '20', max: '30', unit: 'percent' }],
    ['6 گنا', { value: '6', unit: 'times' }],
  ];

  it.each(expectations)('reads %s', (words, quantity) => {
    expect(formatQuantity(quantity, ur, 'ur').replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('stand before what they are measured against', () => {
    expect(ur.phrase.growth('45%', '2019')).toBe('45% بمقابلہ 2019');
    expect(ur.phrase.against(['800 کلومیٹر', '1,100 کلومیٹر'])).toBe('800 کلومیٹر بمقابلہ 1,100 کلومیٹر');
    expect(ur.earlier('9 سال')).toBe('9 سال قبل');
  });
});

describe('dates', () => {
  it.each([
    ['1968', '1968'],
    ['2016-09', 'ستمبر 2016'],
    ['199X', '1990 کی دہائی'],
    ['19XX', '1900 اور 1999 کے درمیان'],
    ['19XX/..', '1900 اور 1999 کے درمیان کسی وقت سے'],
    ['../19XX', '1900 اور 1999 کے درمیان کسی وقت تک'],
    ['199X/..', '1990 کی دہائی سے'],
    ['2021-21', 'موسم بہار 2021'],
    ['2021-24', 'موسم سرما 2021'],
    ['2021-23/..', 'موسم خزاں 2021 سے'],
    ['1968~', 'تقریباً 1968'],
    ['2004-06%', 'غالباً تقریباً جون 2004'],
    ['2016/2024', '2016 تا 2024'],
    ['2006/..', '2006 سے'],
    ['../2017-03', 'مارچ 2017 تک'],
    ['[..2021-05]', 'مئی 2021 یا اس سے قبل'],
    ['[2021..]', '2021 یا اس کے بعد'],
    ['[2017-11..2018-02]', 'نومبر 2017 اور فروری 2018 کے درمیان'],
    ['[2011,2013,2015..2017]', '2011، 2013 یا 2015 اور 2017 کے درمیان'],
  ])('writes %s as %s', (edtf, words) => {
    expect(describeDate(edtf, 'ur').replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('rounds', () => {
  it.each([
    [1, 'پہلا دور'],
    [3, 'تیسرا دور'],
    [6, 'چھٹا دور'],
    [10, 'دسواں دور'],
    [14, 'چودھواں دور'],
    [20, 'بیسواں دور'],
    [21, '21واں دور'],
    [1200, '1,200واں دور'],
  ])('%i is %s', (round, words) => {
    expect(ur.ordinalRound(round)).toBe(words);
  });
});

describe('ways and places', () => {
  it('needs no inflected name', () => {
    const way = { from: 'کوئلہ', to: 'ہوائی اڈا', via: 'پنجاب اور سندھ' };
    expect(ur.phrase.journey(way)).toBe('از کوئلہ تا ہوائی اڈا براستہ پنجاب اور سندھ');
  });

  it('tells what something was before its conversion and what it is after it', () => {
    const [from, to] = ['قدرتی گیس، تیل', 'کوئلہ'];
    expect(ur.phrase.conversion?.({ from, to })).toBe('پہلے: قدرتی گیس، تیل؛ بعد ازاں: کوئلہ');
    expect(ur.phrase.conversion?.({ to })).toBe('بعد ازاں: کوئلہ');
  });

  it('leaves what a person leads in its own form', () => {
    expect(ur.phrase.leads('پاکستان')).toBe('سربراہ (پاکستان)');
  });

  it.each([
    ['90 میل', 'مغرب', 'از بندرگاہ: 90 میل بجانب مغرب'],
    ['90 میل', undefined, 'از بندرگاہ: 90 میل'],
    [undefined, 'مغرب', 'از بندرگاہ: بجانب مغرب'],
    [undefined, undefined, 'از بندرگاہ'],
  ])('tells a distance of %j to the %j', (distance, direction, words) => {
    expect(ur.phrase.distance('بندرگاہ', distance, direction)).toBe(words);
  });
});

describe('notes', () => {
  it.each([
    ['6', 'پیراگراف 3، جملہ 6'],
    ['1–3', 'پیراگراف 3، جملے 1 تا 3'],
    ['1–3، 5', 'پیراگراف 3، جملے 1 تا 3، 5'],
    ['1، 5–6، 8–12', 'پیراگراف 3، جملے 1، 5 تا 6، 8 تا 12'],
  ])('lead to sentence %s', (sentences, words) => {
    expect(ur.note.place(3, sentences).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('say what the editor read into a passage, and whence', () => {
    expect(ur.note.reading('تاریخ', [], 'وجہ۔', true)).toBe('تاریخ، جیسا کہ خود متن سے ظاہر ہے: وجہ۔');
    expect(ur.note.reading('تاریخ', ['“last month”', 'اکائی مشکوک ہے'], 'وجہ۔', false)).toBe(
      'تاریخ (“last month”؛ اکائی مشکوک ہے)، جیسا کہ متن کے باہر سے معلوم ہے: وجہ۔',
    );
  });
});

describe('conflicts', () => {
  it('are headed by record, property and standing', () => {
    expect(ur.conflictHeading('پائپ لائن', 'لمبائی', undefined)).toBe('پائپ لائن: لمبائی');
    expect(ur.conflictHeading('پائپ لائن', 'لمبائی', 'مجوزہ')).toBe('پائپ لائن: لمبائی (مجوزہ)');
  });

  it('end with their state and its basis', () => {
    expect(ur.conflictState('تصفیہ طلب', undefined)).toBe('کیفیت: تصفیہ طلب۔');
    expect(ur.conflictState('دونوں درست', 'ادارتی رائے')).toBe('کیفیت: دونوں درست (بنیاد: ادارتی رائے)۔');
  });
});
