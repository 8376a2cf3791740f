/** A text in the three languages of the vocabulary. */
export interface Titles {
  readonly en: string;
  readonly ru: string;
  readonly ur: string;
}

const row = (en: string, ru: string, ur: string): Titles => ({ en, ru, ur });

/** What the code lists are called. */
export const listTitles: Readonly<Record<string, Titles>> = {
  modality: row('Modality of a claim', 'Модальность утверждения', 'بیان کی کیفیت'),
  rank: row('Rank of a claim', 'Ранг утверждения', 'بیان کا درجہ'),
  confidence: row('Confidence in a claim', 'Степень доверия к утверждению', 'بیان پر اعتماد'),
  support: row('Support by the sources', 'Поддержка источниками', 'ماخذ کی تائید'),
  'conflict-state': row('State of a conflict', 'Состояние расхождения', 'اختلاف کی حالت'),
  basis: row('Basis of a judgement', 'Основание решения', 'فیصلے کی بنیاد'),
  topic: row('Topics', 'Темы', 'موضوعات'),
  role: row('Roles at an event', 'Роли в событии', 'واقعے میں کردار'),
  described: row('Speakers without a name', 'Неназванные говорящие', 'بے نام متکلم'),
  status: row('Status of an undertaking', 'Состояние начинания', 'منصوبے کی حیثیت'),
  outcome: row('Outcome of a plan', 'Исход плана', 'منصوبہ بندی کا انجام'),
  'visit-type': row('Types of visits', 'Виды визитов', 'دوروں کی اقسام'),
  'meeting-type': row('Types of meetings', 'Виды встреч', 'ملاقاتوں کی اقسام'),
  'meeting-mode': row('Modes of meeting', 'Формы проведения встреч', 'ملاقات کا طریقہ'),
  'conference-type': row('Types of conferences', 'Виды конференций', 'کانفرنسوں کی اقسام'),
  'exercise-type': row('Types of exercises', 'Виды учений', 'مشقوں کی اقسام'),
  'event-type': row('Types of events', 'Виды событий', 'واقعات کی اقسام'),
  membership: row('Standing of a member', 'Статус участника', 'رکنیت کی حیثیت'),
  instrument: row('Types of instruments', 'Виды документов о договорённостях', 'دستاویزاتِ معاہدہ کی اقسام'),
  'document-type': row('Types of documents', 'Виды документов', 'دستاویزات کی اقسام'),
  'equipment-type': row('Types of equipment', 'Виды техники', 'سازوسامان کی اقسام'),
  'facility-type': row('Types of facilities', 'Виды объектов', 'تنصیبات کی اقسام'),
  occupation: row('Occupations', 'Род занятий', 'پیشے'),
  commodity: row('Goods', 'Товары', 'اشیائے تجارت'),
  level: row('Levels of offices', 'Уровни должностей', 'عہدوں کی سطحیں'),
  predicate: row('Kinds of relations', 'Виды связей', 'تعلقات کی اقسام'),
  strength: row('Strength of a relation', 'Сила связи', 'تعلق کی مضبوطی'),
  measure: row('Measures of series', 'Показатели рядов', 'سلسلوں کے پیمانے'),
  flow: row('Flows of trade', 'Торговые потоки', 'تجارتی بہاؤ'),
  coverage: row('Coverage of trade figures', 'Охват данных о торговле', 'تجارتی اعداد کا دائرہ'),
  year: row('Kinds of years', 'Виды лет', 'سال کی اقسام'),
  reporter: row('Whose statistics', 'Чья статистика', 'کس کے اعداد و شمار'),
  'source-type': row('Types of sources', 'Виды источников', 'ماخذ کی اقسام'),
  unasserting: row(
    'Why sentences assert nothing',
    'Почему предложения ничего не утверждают',
    'جملے کچھ بیان کیوں نہیں کرتے',
  ),
  'reading-basis': row('Basis of a reading', 'Основание прочтения', 'قرأت کی بنیاد'),
  doubt: row('Doubts', 'Сомнения', 'شبہات'),
  scale: row('Words of scale', 'Слова порядка величины', 'پیمانے کے الفاظ'),
  unit: row('Units', 'Единицы измерения', 'اکائیاں'),
  currency: row('Currencies', 'Валюты', 'کرنسیاں'),
  kind: row('Kinds of records', 'Виды записей', 'اندراجات کی اقسام'),
  plover: row('PLOVER event types', 'Типы событий PLOVER', 'پلوور (PLOVER) واقعات کی اقسام'),
  'plover-mode': row('PLOVER modes', 'Режимы PLOVER', 'پلوور (PLOVER) طریقے'),
  'plover-context': row('PLOVER contexts', 'Контексты PLOVER', 'پلوور (PLOVER) سیاق'),
  quad: row('Quad classes', 'Четыре класса событий', 'چار بنیادی زمرے'),
  cameo: row('CAMEO event codes', 'Коды событий CAMEO', 'کیمیو (CAMEO) واقعات کے رموز'),
};
