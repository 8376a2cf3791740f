import type { Code, Modality } from '../../model/codes.js';
import { inBrackets, type LeftOut, type Wording } from './wording.js';

const numbers = ['کوئی', 'ایک', 'دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو', 'دس'];
const count = (number: number): string => numbers[number] ?? String(number);

const months = [
  'جنوری',
  'فروری',
  'مارچ',
  'اپریل',
  'مئی',
  'جون',
  'جولائی',
  'اگست',
  'ستمبر',
  'اکتوبر',
  'نومبر',
  'دسمبر',
];

const prefixes: Readonly<Partial<Record<Modality, string>>> = {
  planned: 'منصوبہ: ',
  proposed: 'تجویز: ',
  forecast: 'پیش گوئی: ',
  alleged: 'غیر مصدقہ اطلاع: ',
  denied: 'تردید: ',
};

/**
 * Left-to-right marks around words of another script, and a right-to-left mark behind them: figures and signs at the ends would
 * else go over to the words on the other side.
 */
const asWritten = (text: string): string =>
  /[\u0600-\u06ff]/.test(text) ? text : `\u200e${text}\u200e\u200f`;

const rates: Readonly<Partial<Record<Code<'unit'>, string>>> = {
  year: 'سالانہ',
  month: 'ماہانہ',
  day: 'یومیہ',
};

const speakers = (voices: number, isFirst: boolean): string => {
  const noun = voices === 1 ? 'ماخذ' : 'آزاد مآخذ';
  return `${count(voices)} ${isFirst ? `${noun} ` : ''}کے مطابق`;
};

const claims = (number: number, one: string, several: string): string =>
  number === 0 ? '' : `${count(number)} ${number === 1 ? one : several}`;

const leftOut = ({ outdated, lowConfidence, deprecated }: LeftOut): string => {
  const parts = [
    claims(outdated, 'پرانا بیان', 'پرانے بیانات'),
    claims(lowConfidence, 'کم قابل اعتماد بیان', 'کم قابل اعتماد بیانات'),
    claims(deprecated, 'مسترد شدہ بیان', 'مسترد شدہ بیانات'),
  ].filter((part) => part !== '');
  const isOne = outdated + lowConfidence + deprecated === 1;
  return `انتخاب میں شمار نہیں ${isOne ? 'ہوا' : 'ہوئے'}: ${parts.join('، ')}۔`;
};

export const ur: Wording = {
  positions: (modality, positions) => {
    const said = positions.map(({ voices, value }, index) => `${speakers(voices, index === 0)} ${value}`);
    return `${prefixes[modality] ?? ''}${said.join('؛ ')}۔`;
  },
  noOtherClaim: 'اس بارے میں کوئی اور بیان نہیں۔',
  nobodyDiffers: 'اس کے برعکس کوئی بیان نہیں۔',
  allDeprecated: 'مدیر نے اس بارے میں تمام بیانات مسترد کر دیے ہیں؛ کوئی بات اختیار نہیں کی گئی۔',
  preferred: (basis) => `وہ بات اختیار کی گئی ہے جسے مدیر نے ترجیح دی${inBrackets(basis)}۔`,
  weights: {
    'most-voices': 'وہ بات اختیار کی گئی ہے جو سب سے زیادہ مآخذ کہتے ہیں۔',
    newest: 'مآخذ کی تعداد برابر ہے؛ تازہ ترین ماخذ کی بات اختیار کی گئی ہے۔',
    'canonical-order':
      'نہ مآخذ کی تعداد سے فیصلہ ہوتا ہے نہ ان کی تاریخوں سے؛ مقررہ ترتیب میں جو بات پہلے آتی ہے وہی اختیار کی گئی ہے۔',
  },
  states: {
    open: (basis) => `یہ سوال تاحال تصفیہ طلب ہے${inBrackets(basis)}۔`,
    preferred: (basis) => `مدیر نے ایک موقف کو ترجیح دی ہے${inBrackets(basis)}۔`,
    'both-true': (basis) => `مدیر کی رائے میں یہ باتیں بیک وقت درست ہو سکتی ہیں${inBrackets(basis)}۔`,
    'definition-differs': (basis) => `مدیر کی رائے میں تعریفوں میں فرق ہے${inBrackets(basis)}۔`,
    superseded: (basis) => `مدیر کی رائے میں پہلے کے بیانات اب منسوخ ہیں${inBrackets(basis)}۔`,
  },
  leftOut,

  thisValue: 'یہ بات',
  quoted: (text) => `“${asWritten(text)}”`,
  asWritten,
  date: (year, month, day) =>
    [day, month === undefined ? undefined : months[month], year]
      .filter((part) => part !== undefined)
      .join(' '),

  groupSeparator: ',',
  decimalSeparator: '.',
  beforePercent: '',
  forms: {
    hour: { one: 'گھنٹہ' },
    week: { one: 'ہفتہ' },
    decade: { one: 'عشرہ' },
    person: { one: 'فرد' },
    exercise: { one: 'مشق' },
    state: { one: 'ریاست' },
    dose: { one: 'خوراک' },
    enterprise: { one: 'ادارہ' },
    project: { one: 'منصوبہ' },
    train: { one: 'ریل گاڑی' },
    PKR: { one: 'پاکستانی روپیہ' },
    INR: { one: 'بھارتی روپیہ' },
  },
  afterScale: 'other',
  per: (unit, name) => rates[unit] ?? `فی ${name}`,
  about: (amount) => `تقریباً ${amount}`,
  atLeast: (amount) => `کم از کم ${amount}`,
  atMost: (amount) => `زیادہ سے زیادہ ${amount}`,
  between: (low, high) => `${low} تا ${high}`,
};
