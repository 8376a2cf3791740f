import type { Code, Modality } from '../../model/codes.js';
import { capitalised, inBrackets, type LeftOut, type Wording } from './wording.js';

const rules = new Intl.PluralRules('ru');

type Forms = readonly [one: string, few: string, many: string];

const formFor = (number: number, [one, few, many]: Forms): string => {
  const rule = rules.select(number);
  return rule === 'one' ? one : rule === 'few' ? few : many;
};

/** Numbers in the genitive: after “по данным”. */
const genitives = [
  'ни одного',
  'одного',
  'двух',
  'трёх',
  'четырёх',
  'пяти',
  'шести',
  'семи',
  'восьми',
  'девяти',
  'десяти',
];

/** Numbers of a neuter noun in the nominative. */
const neuters = [
  'ни одно',
  'одно',
  'два',
  'три',
  'четыре',
  'пять',
  'шесть',
  'семь',
  'восемь',
  'девять',
  'десять',
];

const months = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

const dateOf = (year: string, month: number | undefined, day: number | undefined): string => {
  if (month === undefined) return `${year} год`;
  const [nominative = '', genitive = ''] = months[month] ?? [];
  return day === undefined ? `${nominative} ${year} года` : `${day} ${genitive} ${year} года`;
};

const prefixes: Readonly<Partial<Record<Modality, string>>> = {
  planned: 'В планах: ',
  proposed: 'Предложение: ',
  forecast: 'Прогноз: ',
  alleged: 'Неподтверждённые сведения: ',
  denied: 'Опровергается: ',
};

/** “По данным двадцати одного источника”, but “двадцати двух источников”: the genitive knows two forms. */
const sources = (voices: number): string => {
  if (voices === 1) return 'источника';
  return rules.select(voices) === 'one' ? 'независимого источника' : 'независимых источников';
};

const speakers = (voices: number, isFirst: boolean): string =>
  `по данным ${genitives[voices] ?? String(voices)}${isFirst ? ` ${sources(voices)}` : ''}`;

const claims = (number: number, forms: Forms): string =>
  number === 0 ? '' : `${neuters[number] ?? String(number)} ${formFor(number, forms)}`;

const leftOut = ({ outdated, lowConfidence, deprecated }: LeftOut): string => {
  const parts = [
    claims(outdated, ['устаревшее утверждение', 'устаревших утверждения', 'устаревших утверждений']),
    claims(lowConfidence, [
      'утверждение с низкой достоверностью',
      'утверждения с низкой достоверностью',
      'утверждений с низкой достоверностью',
    ]),
    claims(deprecated, [
      'отклонённое редактором утверждение',
      'отклонённых редактором утверждения',
      'отклонённых редактором утверждений',
    ]),
  ].filter((part) => part !== '');
  const isOne = outdated + lowConfidence + deprecated === 1;
  return `При выборе не ${isOne ? 'учтено' : 'учтены'}: ${parts.join(', ')}.`;
};

/** Rates whose unit takes another preposition, or an accusative of its own. */
const rates: Readonly<Partial<Record<Code<'unit'>, string>>> = {
  year: 'в год',
  month: 'в месяц',
  week: 'в неделю',
  day: 'в сутки',
  hour: 'в час',
  tonne: 'за тонну',
  mile: 'за милю',
  dose: 'за дозу',
  item: 'за единицу',
};

/** The forms of a noun after a number; a fraction takes the genitive singular. */
const forms = (one: string, few: string, many: string, other = few) => ({ one, few, many, other });

export const ru: Wording = {
  positions: (modality, positions) => {
    const said = positions.map(({ voices, value }, index) => `${speakers(voices, index === 0)} — ${value}`);
    const prefix = prefixes[modality] ?? '';
    return `${prefix}${prefix === '' ? capitalised(said.join('; ')) : said.join('; ')}.`.replace(
      /\.\.$/,
      '.',
    );
  },
  noOtherClaim: 'Других утверждений об этом нет.',
  nobodyDiffers: 'Иных сведений нет.',
  allDeprecated: 'Редактор отклонил все утверждения об этом; значение не принято.',
  preferred: (basis) => `Принято значение, которому отдал предпочтение редактор${inBrackets(basis)}.`,
  weights: {
    'most-voices': 'Принято значение, за которое говорит больше всего источников.',
    newest: 'Число источников одинаково; принято значение самого позднего из них.',
    'canonical-order':
      'Ни число источников, ни их даты не дают перевеса; принято значение, первое в установленном порядке.',
  },
  states: {
    open: (basis) => `Вопрос остаётся открытым${inBrackets(basis)}.`,
    preferred: (basis) => `Редактор отдаёт предпочтение одной из версий${inBrackets(basis)}.`,
    'both-true': (basis) =>
      `По мнению редактора, эти сведения могут быть верны одновременно${inBrackets(basis)}.`,
    'definition-differs': (basis) => `По мнению редактора, определения различаются${inBrackets(basis)}.`,
    superseded: (basis) => `По мнению редактора, прежние сведения устарели${inBrackets(basis)}.`,
  },
  leftOut,

  thisValue: 'это значение',
  quoted: (text) => `«${text.replaceAll('«', '„').replaceAll('»', '“')}»`,
  asWritten: (text) => text,
  date: dateOf,

  groupSeparator: '\u00a0',
  decimalSeparator: ',',
  beforePercent: '\u00a0',
  forms: {
    mile: forms('миля', 'мили', 'миль'),
    tonne: forms('тонна', 'тонны', 'тонн'),
    'cubic-foot': forms('куб. фут', 'куб. фута', 'куб. футов'),
    barrel: forms('баррель', 'барреля', 'баррелей'),
    hour: forms('час', 'часа', 'часов'),
    day: forms('день', 'дня', 'дней'),
    week: forms('неделя', 'недели', 'недель'),
    month: forms('месяц', 'месяца', 'месяцев'),
    year: forms('год', 'года', 'лет'),
    decade: forms('десятилетие', 'десятилетия', 'десятилетий'),
    times: forms('раз', 'раза', 'раз'),
    person: forms('человек', 'человека', 'человек'),
    item: forms('единица', 'единицы', 'единиц'),
    exercise: forms('учение', 'учения', 'учений'),
    state: forms('государство', 'государства', 'государств'),
    acre: forms('акр', 'акра', 'акров'),
    inch: forms('дюйм', 'дюйма', 'дюймов'),
    container: forms('контейнер', 'контейнера', 'контейнеров'),
    dose: forms('доза', 'дозы', 'доз'),
    enterprise: forms('предприятие', 'предприятия', 'предприятий'),
    session: forms('заседание', 'заседания', 'заседаний'),
    project: forms('проект', 'проекта', 'проектов'),
    train: forms('поезд', 'поезда', 'поездов'),
    USD: forms('доллар США', 'доллара США', 'долларов США'),
    RUB: forms('российский рубль', 'российских рубля', 'российских рублей', 'российского рубля'),
    PKR: forms('пакистанская рупия', 'пакистанские рупии', 'пакистанских рупий', 'пакистанской рупии'),
    CNY: forms('китайский юань', 'китайских юаня', 'китайских юаней', 'китайского юаня'),
    SUR: forms('советский рубль', 'советских рубля', 'советских рублей', 'советского рубля'),
    AED: forms('дирхам ОАЭ', 'дирхама ОАЭ', 'дирхамов ОАЭ'),
    GBP: forms('фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов'),
    INR: forms('индийская рупия', 'индийские рупии', 'индийских рупий', 'индийской рупии'),
    hundred: forms('сотня', 'сотни', 'сотен'),
  },
  afterScale: 'many',
  per: (unit, name) => rates[unit] ?? `за ${name}`,
  about: (amount) => `примерно ${amount}`,
  atLeast: (amount) => `как минимум ${amount}`,
  atMost: (amount) => `как максимум ${amount}`,
  between: (low, high) => `${low}–${high}`,
};
