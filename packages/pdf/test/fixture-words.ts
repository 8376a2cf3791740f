import type { Report, ReportLanguage } from '@bilateral/report';

/** The words of the fixture in one language. Names in other scripts stand among them, as in real reports. */
export interface FixtureWords {
  readonly title: string;
  readonly coverTitle: string;
  readonly subject: string;
  readonly subtitle: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly coverLines: readonly string[];
  readonly furniture: Report['furniture'];
  /** A sentence that fills paragraphs. */
  readonly filler: string;
  readonly chapters: readonly [history: string, trade: string, security: string];
  readonly sections: readonly [early: string, first: string, later: string];
  readonly notes: string;
  readonly sources: string;
  readonly quotation: string;
  readonly letters: string;
  readonly items: readonly string[];
  readonly step: string;
  readonly columns: readonly [year: string, delegation: string, place: string, participants: string];
  readonly delegation: string;
  readonly places: readonly [string, string];
  readonly captions: readonly [
    visits: string,
    terms: string,
    exercises: string,
    trade: string,
    time: string,
    bodies: string,
  ];
  readonly terms: readonly (readonly [string, string])[];
  readonly exercises: readonly (readonly [string, string])[];
  readonly supports: readonly [confirmed: string, majority: string, single: string, contested: string];
  readonly axis: string;
  readonly alternative: string;
  readonly remark: string;
  readonly states: readonly [string, string];
  readonly note: string;
}

const en: FixtureWords = {
  title: 'Relations of Ruritania & Syldavia',
  coverTitle: 'Relations of Ruritania & Syldavia, 1948–2025',
  subject: 'Visits, trade <and> security',
  subtitle: 'Visits, meetings, trade and security, with the passage of the source behind every statement',
  author: 'The editors of the dossier',
  keywords: ['Ruritania', 'Syldavia', 'A & B'],
  coverLines: ['14 March 2025', 'First edition', 'Licence: CC BY 4.0'],
  furniture: {
    contents: 'Contents',
    notes: 'Notes',
    page: 'Page',
    table: 'Table',
    figure: 'Figure',
    citedInNotes: 'Cited in notes',
    comma: ', ',
  },
  filler:
    'The two delegations met in the capital, reviewed the agreements of the year before and named the offices which ' +
    'were to prepare the next session, including those for trade, energy, railways and higher education. ',
  chapters: ['History of the relations', 'Trade and energy', 'Security & defence <joint>'],
  sections: ['The early years, 1948–1965', 'First contacts', 'Later years'],
  notes: 'Notes',
  sources: 'Sources',
  quotation: '“friendly & equal”',
  letters: 'the Кремль',
  items: ['oil and gas', 'railways, ', 'including the northern corridor'],
  step: 'Step of the programme',
  columns: ['Year', 'Delegation', 'Place', 'Participants'],
  delegation: 'Delegation of the ministry of petroleum & natural resources',
  places: ['Moscow, Кремль', 'Islamabad'],
  captions: [
    'Visits by year, with the place and the number of participants',
    'Terms',
    'Exercises',
    'Trade in goods, million US dollars',
    'Meetings of the two states by year',
    'Bodies in which the two states meet',
  ],
  terms: [
    ['Dossier', 'All records and sources on one pair of states'],
    ['Voice', 'A source that speaks for itself'],
  ],
  exercises: [
    ['Druzhba', 'Yearly exercise of special forces'],
    ['Arabian Monsoon', 'Exercise of the navies against the trade in narcotics'],
  ],
  supports: ['confirmed', 'majority of sources', 'one source', 'contested'],
  axis: 'Million US dollars',
  alternative:
    'Bars of the trade in goods from 2014 to 2023. It grew from 400 to about 1,000 million dollars.',
  remark: 'Hatched bars: the source gives a rough value.',
  states: ['Ruritania', 'Syldavia'],
  note: 'sentences 1–3; the text of the passage was read in full and agrees.',
};

const ru: FixtureWords = {
  title: 'Отношения Руритании & Сильдавии',
  coverTitle: 'Отношения Руритании и Сильдавии, 1948–2025',
  subject: 'Визиты, торговля <и> безопасность',
  subtitle: 'Визиты, встречи, торговля и безопасность с указанием места источника за каждым утверждением',
  author: 'Редакция досье',
  keywords: ['Руритания', 'Сильдавия', 'А & Б'],
  coverLines: ['14 марта 2025 г.', 'Первое издание', 'Лицензия: CC BY 4.0'],
  furniture: {
    contents: 'Содержание',
    notes: 'Примечания',
    page: 'Страница',
    table: 'Таблица',
    figure: 'Рисунок',
    citedInNotes: 'Цитируется в примечаниях',
    comma: ', ',
  },
  filler:
    'Две делегации встретились в столице, рассмотрели соглашения прошлого года и назвали ведомства, которым поручено ' +
    'подготовить следующую сессию, в том числе по торговле, энергетике, железным дорогам и высшему образованию. ',
  chapters: ['История отношений', 'Торговля и энергетика', 'Безопасность & оборона <совместно>'],
  sections: ['Ранние годы, 1948–1965', 'Первые контакты', 'Последующие годы'],
  notes: 'Примечания',
  sources: 'Источники',
  quotation: '«дружественных & равноправных»',
  letters: 'Kreml',
  items: ['нефть и газ', 'железные дороги, ', 'включая северный коридор'],
  step: 'Шаг программы',
  columns: ['Год', 'Делегация', 'Место', 'Участники'],
  delegation: 'Делегация министерства нефти & природных ресурсов',
  places: ['Москва, Kreml', 'Исламабад'],
  captions: [
    'Визиты по годам с местом и числом участников',
    'Термины',
    'Учения',
    'Торговля товарами, млн долларов США',
    'Встречи двух государств по годам',
    'Органы, в которых встречаются два государства',
  ],
  terms: [
    ['Досье', 'Все записи и источники об одной паре государств'],
    ['Голос', 'Источник, который говорит за себя'],
  ],
  exercises: [
    ['«Дружба»', 'Ежегодное учение спецподразделений'],
    ['Arabian Monsoon', 'Учение флотов против торговли наркотиками'],
  ],
  supports: ['подтверждено', 'большинство источников', 'один источник', 'оспаривается'],
  axis: 'Млн долларов США',
  alternative:
    'Столбцы торговли товарами с 2014 по 2023 год. Она выросла с 400 до примерно 1000 млн долларов.',
  remark: 'Штриховка: источник даёт приблизительное значение.',
  states: ['Руритания', 'Сильдавия'],
  note: 'предложения 1–3; текст места прочитан полностью и совпадает.',
};

const ur: FixtureWords = {
  title: 'روریتانیہ & سلداویہ کے تعلقات',
  coverTitle: 'روریتانیہ اور سلداویہ کے تعلقات، 1948–2025',
  subject: 'دورے، تجارت <اور> سلامتی',
  subtitle: 'دورے، ملاقاتیں، تجارت اور سلامتی، ہر بیان کے پیچھے ماخذ کے حوالے کے ساتھ',
  author: 'مرتبین',
  keywords: ['روریتانیہ', 'سلداویہ', 'A & B'],
  coverLines: ['14 مارچ 2025', 'پہلا ایڈیشن', 'لائسنس: CC BY 4.0'],
  furniture: {
    contents: 'فہرست',
    notes: 'حواشی',
    page: 'صفحہ',
    table: 'جدول',
    figure: 'شکل',
    citedInNotes: 'حواشی میں حوالہ',
    comma: '، ',
  },
  filler:
    'دونوں وفود نے دارالحکومت میں ملاقات کی، گزشتہ سال کے معاہدوں کا جائزہ لیا اور ان محکموں کے نام طے کیے جو تجارت، ' +
    'توانائی، ریلوے اور اعلیٰ تعلیم سمیت اگلے اجلاس (2026) کی تیاری کریں گے۔ ',
  chapters: ['تعلقات کی تاریخ', 'تجارت اور توانائی', 'سلامتی & دفاع <مشترکہ>'],
  sections: ['ابتدائی سال، 1948–1965', 'پہلے رابطے', 'بعد کے سال'],
  notes: 'حواشی',
  sources: 'مآخذ',
  quotation: '”دوستانہ & مساوی“',
  letters: 'Кремль',
  items: ['تیل اور گیس', 'ریلوے، ', 'شمالی راہداری سمیت'],
  step: 'پروگرام کا قدم',
  columns: ['سال', 'وفد', 'مقام', 'شرکا'],
  delegation: 'وزارتِ پیٹرولیم & قدرتی وسائل کا وفد',
  places: ['ماسکو، Кремль', 'اسلام آباد'],
  captions: [
    'سال بہ سال دورے، مقام اور شرکا کی تعداد کے ساتھ',
    'اصطلاحات',
    'مشقیں',
    'اشیا کی تجارت، ملین امریکی ڈالر',
    'دونوں ریاستوں کی سالانہ ملاقاتیں',
    'وہ ادارے جن میں دونوں ریاستیں ملتی ہیں',
  ],
  terms: [
    ['ڈوزیئر', 'دو ریاستوں کے بارے میں تمام ریکارڈ اور مآخذ'],
    ['آواز', 'وہ ماخذ جو اپنے لیے بولتا ہے'],
  ],
  exercises: [
    ['دروژبا', 'خصوصی دستوں کی سالانہ مشق'],
    ['Arabian Monsoon', 'منشیات کی تجارت کے خلاف بحری مشق'],
  ],
  supports: ['تصدیق شدہ', 'اکثر مآخذ', 'ایک ماخذ', 'متنازع'],
  axis: 'ملین امریکی ڈالر',
  alternative: '2014 سے 2023 تک اشیا کی تجارت۔ یہ 400 سے بڑھ کر تقریباً 1,000 ملین ڈالر ہو گئی۔',
  remark: 'دھاری دار ستون: ماخذ تخمینی قدر دیتا ہے۔',
  states: ['روریتانیہ', 'سلداویہ'],
  note: 'جملے 1–3؛ عبارت پوری پڑھی گئی اور مطابقت رکھتی ہے۔',
};

export const fixtureWords: Readonly<Record<ReportLanguage, FixtureWords>> = { en, ru, ur };
