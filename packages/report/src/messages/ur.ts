import { codeLabel, propertyLabels, valuePhrases } from '@bilateral/core';
import { figures } from './figures/ur.js';
import { brief, guide } from './guide/ur.js';
import type { Messages } from './messages.js';
import { pluralUr as plural } from './plural.js';

const numbers = new Intl.NumberFormat('ur-PK', { numberingSystem: 'latn' });
const rules = new Intl.PluralRules('ur');

/** Ordinals from the first to the twentieth; the later ones are written in figures. */
const firstOrdinals = [
  'پہلا',
  'دوسرا',
  'تیسرا',
  'چوتھا',
  'پانچواں',
  'چھٹا',
  'ساتواں',
  'آٹھواں',
  'نواں',
  'دسواں',
  'گیارھواں',
  'بارھواں',
  'تیرھواں',
  'چودھواں',
  'پندرھواں',
  'سولھواں',
  'سترھواں',
  'اٹھارھواں',
  'انیسواں',
  'بیسواں',
] as const;

const spelledOut = (ranges: string): string =>
  ranges.replace(/(\d+)–(\d+)/g, (_range, low: string, high: string) => valuePhrases.ur.range(low, high));

const stillOpen = (conflicts: number, open: number): string => {
  if (conflicts === 1) return open === 0 ? 'یہ اب تصفیہ طلب نہیں' : 'یہ تاحال تصفیہ طلب ہے';
  if (open === 0) return 'ان میں سے کوئی تصفیہ طلب نہیں';
  return `ان میں سے ${numbers.format(open)} تاحال تصفیہ طلب ${open === 1 ? 'ہے' : 'ہیں'}`;
};

const contradictions = (conflicts: number, open: number): string =>
  conflicts === 0
    ? 'مآخذ میں کہیں کوئی تضاد نہیں۔'
    : `${plural(conflicts, 'نکتے', 'نکات')} پر مآخذ ایک دوسرے سے یا خود اپنے بیان سے متصادم ہیں؛ ${stillOpen(conflicts, open)}۔`;

const contested = 'متنازع';
const differing = 'مآخذ میں اختلاف';
const wholePage = 'پورا صفحہ';

export const ur: Messages = {
  ...valuePhrases.ur,
  figures,
  furniture: {
    contents: 'فہرست مضامین',
    notes: 'حواشی',
    page: 'صفحہ',
    table: 'جدول',
    figure: 'شکل',
    citedInNotes: 'حوالہ: حاشیہ نمبر',
    comma: '، ',
  },
  subtitle: 'دو ریاستوں کے تعلقات: مآخذ کیا کہتے ہیں',
  edition: (date) => `مجموعے کی اشاعت بتاریخ ${date}`,
  reportDate: (date) => `رپورٹ بتاریخ ${date}`,
  licence: (name) => `مواد کا اجازت نامہ: ${name}`,
  selection: (period, topics) =>
    `انتخاب: ${[...(period === undefined ? [] : [`مدت: ${period}`]), ...(topics.length === 0 ? [] : [`موضوعات: ${topics.join('، ')}`])].join('؛ ')}`,
  brief,
  guide,
  keywords: ['دوطرفہ تعلقات', 'سفارت کاری'],
  sections: {
    brief: 'مختصر جائزہ',
    overview: 'مجموعی جائزہ',
    keyFigures: 'اہم اعداد و شمار',
    latest: 'تازہ ترین واقعات',
    contested: 'متنازع امور',
    planned: 'آئندہ کے ارادے',
    timeline: 'تقویم واقعات',
    visits: 'دورے',
    visitsThird: 'دیگر ریاستوں سے متعلق دورے',
    meetings: 'ملاقاتیں اور اجلاس',
    meetingsBetween: 'فریقین کی ملاقاتیں',
    meetingsOther: 'وسیع تر دائرے کی ملاقاتیں',
    conferences: 'کانفرنسیں',
    agreements: 'معاہدے',
    bodies: 'مشترکہ ادارے',
    defence: 'دفاع',
    exercises: 'مشقیں',
    arms: 'اسلحہ اور فوجی تعاون',
    economy: 'معیشت اور توانائی',
    trade: 'تجارت',
    shipments: 'سامان کی کھیپیں',
    facilities: 'تنصیبات',
    otherFigures: 'اعداد و شمار، سلسلہ وار',
    projects: 'منصوبے',
    initiatives: 'اقدامات',
    relations: 'موقف اور تعلقات',
    offices: 'عہدے اور ان پر فائز شخصیات',
    betweenParties: 'دونوں ریاستوں کے مابین',
    thirdParties: 'دیگر فریقوں کے ساتھ اور ان کے مابین',
    conflicts: 'جہاں مآخذ میں اختلاف ہے',
    plans: 'منصوبہ بندی، توقعات اور سنی سنائی باتیں',
    statements: 'اقوال و بیانات',
    assessments: 'آرا اور صاحبان رائے',
    method: 'یہ رپورٹ کیسے بنی اور کیسے پڑھی جائے',
    made: 'مجموعہ کیسے مرتب ہوا',
    support: 'تائید کیسے دکھائی گئی ہے',
    citing: 'اس رپورٹ کا حوالہ کیسے دیں',
    notCounted: 'کیا شمار نہیں کیا گیا',
    howToRead: 'حوالے پڑھنے کا طریقہ',
    sourceList: 'فہرست مآخذ',
    people: 'شخصیات کے نام، مآخذ کی املا میں',
    events: 'دیگر واقعات',
    documents: 'دستاویزات',
    furtherMeetings: 'مزید دورے اور ملاقاتیں',
    furtherEvents: 'مزید واقعات',
    furtherAgreements: 'مزید معاہدے اور دستاویزات',
    furtherRelations: 'مزید موقف اور تعلقات',
    furtherProjects: 'مزید منصوبے، اقدامات اور تصورات',
    furtherPlans: 'مزید منصوبہ بندی اور بیانات',
    furtherConflicts: 'مزید اختلافات',
    openPoints: 'تصفیہ طلب نکات',
    judged: 'وہ نکات جن کا مدیر فیصلہ کر چکا ہے',
    termsOfOffice: 'عہدوں کی میعاد',
    concepts: 'تصورات اور ساز و سامان',
  },
  columns: {
    date: 'تاریخ',
    event: 'واقعہ',
    visit: 'دورہ',
    meeting: 'ملاقات یا اجلاس',
    who: 'شرکا',
    details: 'تفصیلات',
    agreement: 'معاہدہ',
    signed: 'دستخط',
    parties: 'فریق؛ دستخط کنندگان',
    body: 'ادارہ',
    rounds: 'مذکور اجلاس',
    exercise: 'مشق',
    quantity: 'سامان اور مقدار',
    period: 'مدت',
    value: 'قدر',
    growth: 'نمو',
    support: 'تائید',
    figure: 'اشاریہ',
    property: 'پہلو',
    standing: 'حیثیت',
    position: 'موقف',
    sources: 'بیان کرنے والے مآخذ',
    subject: 'موضوع',
    statement: 'بیان',
    outcome: 'انجام',
    saidBy: 'کس نے، کب کہا',
    step: 'مرحلہ',
    told: 'کیا بتایا گیا',
    facility: 'تنصیب',
    initiative: 'اقدام',
    conference: 'کانفرنس',
    person: 'شخصیت',
    names: 'مآخذ میں نام کی املا',
    office: 'عہدہ',
    shipment: 'کھیپ',
    holder: 'فائز شخصیت',
    term: 'میعاد، یا عہدے پر ذکر کا وقت',
    series: 'سلسلہ',
    concept: 'تصور',
    document: 'دستاویز',
  },
  properties: propertyLabels.ur,
  ends: { from: 'نقطہ آغاز', to: 'منزل' },
  marks: { comma: '، ', semicolon: '؛ ', stop: '۔' },
  unitForms: {
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
  perUnit: {
    year: 'سالانہ',
    month: 'ماہانہ',
    day: 'یومیہ',
    tonne: 'فی ٹن',
    barrel: 'فی بیرل',
    item: 'فی عدد',
    person: 'فی فرد',
    container: 'فی کنٹینر',
  },
  atLeast: (value) => `کم از کم ${value}`,
  atMost: (value) => `زیادہ سے زیادہ ${value}`,
  between: valuePhrases.ur.range,
  sentence: {
    summaryCounts: ({ records, claims, sources, conflicts, open }) =>
      `اس رپورٹ کی بنیاد ${plural(sources, 'ماخذ', 'مآخذ')} سے لیے گئے ${plural(claims, 'بیان', 'بیانات')} پر ہے، ${rules.select(claims) === 'one' ? 'جسے' : 'جنہیں'} ${plural(records, 'اندراج', 'اندراجات')} میں مرتب کیا گیا ہے۔ ${contradictions(conflicts, open)}`,
    summaryVisits: ({ visits, meetings, agreements }) =>
      `اس میں دونوں ریاستوں کے مابین ${plural(visits, 'دورہ', 'دورے')}، ${plural(meetings, 'ایسی ملاقات جس میں', 'ایسی ملاقاتیں جن میں')} دونوں کی نمائندگی تھی، اور ${plural(agreements, 'باہمی معاہدہ', 'باہمی معاہدے')} درج ہیں۔`,
    summaryTime: (first, last) =>
      first === last
        ? `تاریخ کے ساتھ مذکور واحد واقعہ: ${first}۔`
        : `تاریخ کے ساتھ مذکور قدیم ترین واقعہ: ${first}؛ تازہ ترین: ${last}۔`,
    summaryModality:
      'واقعات، منصوبہ بندی اور آرا کو پوری رپورٹ میں الگ الگ رکھا گیا ہے: جو بات محض ارادہ، پیش گوئی یا افواہ تھی اسے وقوع پذیر شمار نہیں کیا گیا، اور کسی رائے کو حقیقت کے طور پر پیش نہیں کیا گیا۔',
    selection: (period, topics) =>
      [
        'یہ رپورٹ مجموعے کا ایک انتخاب ہے۔',
        ...(period === undefined
          ? []
          : [
              `واقعات، معاہدوں، دستاویزات، اقوال، تعلقات اور اعداد و شمار میں سے وہ لیے گئے ہیں جن کا وقت اس مدت میں ہو سکتا ہے: ${period}۔ جن کی تاریخ کوئی ماخذ نہیں بتاتا وہ شامل ہیں۔`,
            ]),
        ...(topics.length === 0
          ? []
          : [
              `اس میں وہ امور ہیں جو ان موضوعات سے تعلق رکھتے ہیں: ${topics.join('، ')}؛ نیز وہ شخصیات اور اشیا جن کا وہاں نام آتا ہے۔`,
            ]),
        'گنتی، حواشی اور مآخذ اسی انتخاب کے ہیں؛ جو چھوڑ دیا گیا ہے وہ درج شدہ امور پر اثر انداز ہو سکتا ہے۔',
      ].join(' '),
    timelineIntro:
      'تاریخ وار واقعات، قدیم ترین سے شروع۔ منصوبہ بندی اور پیش گوئیاں ان میں شامل نہیں؛ ان کے لیے الگ باب ہے۔',
    keyFiguresIntro:
      'ہر عدد کے ساتھ درج ہے کہ مآخذ سے اس کی تائید کس حد تک ہوتی ہے۔ جہاں مآخذ میں اختلاف ہے اور فیصلے کی کوئی بنیاد نہیں، وہاں تمام اعداد دیے گئے ہیں۔',
    visitsIntro: 'وہ دورے جو عمل میں آئے، سمت کے لحاظ سے۔ عہدہ وہی لکھا گیا ہے جو ماخذ بتاتا ہے۔',
    tradeAlternative: (points) => `دونوں ریاستوں کی باہمی تجارت کا بار چارٹ: ${points.join('؛ ')}۔`,
    tradeRemark: (definition) =>
      `${definition} صرف وہ سال دکھائے گئے ہیں جن کے لیے کوئی ماخذ مقدار بتاتا ہے، اس لیے یہ ستون کوئی مسلسل سلسلہ نہیں بناتے۔`,
    tradeAxis: (unit) => unit,
    conflictsIntro:
      'وہ نکات جن پر ایک ہی حیثیت کے بیانات (امور واقع، منصوبہ بندی یا توقعات) باہم متفق نہیں؛ ہر بیان دوسرے کے مقابل درج ہے۔ “تصفیہ طلب” سے مراد یہ ہے کہ اب تک پڑھی گئی کوئی تحریر اس نکتے کا فیصلہ نہیں کرتی؛ “دونوں درست” سے مراد یہ ہے کہ بیانات مختلف ہیں مگر ایک دوسرے کی نفی نہیں کرتے۔ مدیر جس موقف کو ترجیح دیتا ہے وہ جلی حروف میں ہے اور اس کی وجہ نیچے درج ہے۔',
    plansIntro:
      'وہ امور جنہیں مآخذ منصوبہ بند، مجوزہ، متوقع یا مبینہ بتاتے ہیں یا جن کی تردید کرتے ہیں۔ ان میں سے کوئی امر اس بات کا ثبوت نہیں کہ کچھ واقع ہوا۔ جہاں مجموعے میں ان کا انجام معلوم ہے، وہ درج کر دیا گیا ہے۔ تعمیر و ترقی کے منصوبوں سے متعلق ایسے امور انہی منصوبوں کے ساتھ درج ہیں۔',
    assessmentsIntro:
      'آرا، صاحبان رائے کے لحاظ سے۔ یہ لفظ بہ لفظ نقل نہیں کی گئیں بلکہ ان کا مفہوم بیان کیا گیا ہے، اور ان میں سے کسی کو امر واقع شمار نہیں کیا گیا۔',
    statementsIntro:
      'مآخذ کے مطابق کس نے، کس موقع پر، کیا کہا۔ الفاظ نقل نہیں کیے گئے، صرف مفہوم بیان کیا گیا ہے۔',
    projectsIntro:
      'جو کچھ تعمیر کیا جانا یا عمل میں لایا جانا ہے۔ ہر بات کے ساتھ وہ حیثیت درج ہے جو مآخذ اسے دیتے ہیں: امر واقع، منصوبہ بند، مجوزہ یا متوقع۔',
    relationsIntro:
      'مآخذ کے مطابق کس کو کس کی حمایت حاصل ہے یا مخالفت کا سامنا ہے، کون کسے کیا فراہم کرتا ہے اور کون کس کا رکن ہے۔',
    officesIntro:
      'عہدوں کے لحاظ سے، اور فائز شخصیات زمانی ترتیب میں۔ جو عرصہ دو تاریخوں کے ساتھ درج ہے وہ عہدے کی وہ میعاد ہے جو مآخذ بتاتے ہیں؛ “عہدے پر مذکور” سے وہ وقت مراد ہے جس میں ماخذ شخصیت کو عہدے پر دکھاتا ہے، یہ میعاد نہیں۔',
    facilitiesIntro: 'وہ تنصیبات جو موجود ہیں؛ جو ابھی تعمیر ہونی ہیں وہ یہاں شامل نہیں۔',
    otherFiguresIntro:
      'ہر جدول میں ایک ہی قسم کے اعداد ہیں۔ اس کے سلسلوں کے نمبر ان کی تعریفوں کے مطابق ہیں جو جدول سے اوپر درج ہیں؛ مختلف تعریف کے سلسلے کبھی یکجا نہیں کیے جاتے۔',
    furtherConflictsIntro:
      'باقی نکات جن کا مدیر فیصلہ کر چکا ہے، اور عہدوں کی میعاد کے بارے میں مآخذ کے اختلافات۔',
    sourceListIntro:
      'مصنف یا ناشر، پھر تاریخ کے لحاظ سے۔ جہاں نمبر وار متن کا ذکر نہیں، وہاں ماخذ سے بطور صفحہ رجوع کیا گیا اور پورے صفحے کا حوالہ دیا گیا ہے۔',
    peopleIntro: 'ہر نام اسی املا میں درج ہے جو مآخذ میں ہے۔',
    howToRead: [
      'متن میں درج ہر نمبر ایک حاشیے تک لے جاتا ہے، اور حاشیہ متعلقہ مقام تک: ماخذ، پیراگراف (یعنی پڑھے گئے متن کی ایک سطر) اور اس کے اندر جملے۔ خود متون یہاں دوبارہ شائع نہیں کیے گئے۔ جس کے پاس یہ متون ہوں وہ ان نمبروں سے ہر مقام تلاش کر سکتا ہے، اور مواد کے ساتھ شائع شدہ تصدیقی ہیش سے ثابت ہوتا ہے کہ متن وہی ہے۔',
      'حاشیہ اپنے جملے، سطر یا جدول کی قطار میں ان تمام باتوں پر محیط ہے جو اس سے پہلے اور پچھلے حاشیے کے بعد آتی ہیں۔',
      `جس بات پر “${contested}” لکھا ہے وہ ایک تصفیہ طلب اختلاف کا صرف ایک رخ ہے، اس سے زیادہ کچھ نہیں؛ جس پر “${differing}” لکھا ہے وہ ایسے اختلاف سے متعلق ہے جس کا مدیر فیصلہ کر چکا ہے۔ دونوں نشان اس باب تک لے جاتے ہیں جس میں ہر موقف درج ہے۔`,
      `“${wholePage}” اس ماخذ کی علامت ہے جس سے بطور صفحہ رجوع کیا گیا اور جسے نمبر وار متن کی صورت میں محفوظ نہیں کیا گیا۔`,
      'جہاں مدیر نے کسی نسبتی تاریخ کا تعین کیا ہو، کسی اکائی یا عہدے پر شک کیا ہو، یا کوئی ایسا بیان برقرار رکھا ہو جس کی بہتر مآخذ نفی کرتے ہیں، وہاں حاشیہ بتاتا ہے کہ کیا کیا گیا اور کیوں، نیز یہ کہ اس کی وجہ خود متن میں ہے یا اس سے باہر۔ ماخذ کی کہی ہوئی بات کبھی تبدیل نہیں کی جاتی۔',
    ],
    limits: 'دائرہ اور حدود',
  },
  described: (code) => codeLabel('described', code, 'ur'),
  definition: { coverage: 'دائرہ', year: 'مدت کی نوعیت', reporter: 'اعداد فراہم کنندہ' },
  tradeFamilies: {
    calendar: 'تجارت، تقویمی سال کے لحاظ سے',
    fiscal: 'تجارت، مالی سال کے لحاظ سے',
    part: 'تجارت، سال کے حصوں میں',
    several: 'تجارت، کئی سال یکجا',
    unstated: 'تجارت، سال کی نوعیت (تقویمی یا مالی) درج نہیں',
    commodity: 'تجارت، اشیا کے لحاظ سے',
  },
  phrase: {
    // Names stand after the prepositions of Persian: before a postposition some would have to be inflected.
    journey: ({ from, to, via }) =>
      [
        ...(from === undefined ? [] : [`از ${from}`]),
        ...(to === undefined ? [] : [`تا ${to}`]),
        ...(via === undefined ? [] : [`براستہ ${via}`]),
      ].join(' '),
    conversion: ({ from, to }) =>
      [
        ...(from === undefined ? [] : [`پہلے: ${from}`]),
        ...(to === undefined ? [] : [`بعد ازاں: ${to}`]),
      ].join('؛ '),
    reason: (name) => `وجہ: ${name}`,
    growth: (value, against) => `${value} بمقابلہ ${against}`,
    leads: (name) => `سربراہ (${name})`,
    distance: (from, distance, direction) => {
      const way = direction === undefined ? [] : [`بجانب ${direction}`];
      const words = [...(distance === undefined ? [] : [distance]), ...way].join(' ');
      return words === '' ? `از ${from}` : `از ${from}: ${words}`;
    },
    against: (values) => values.join(' بمقابلہ '),
  },
  captions: {
    // Names of states keep their form before a postposition.
    visits: (from, to) => `${from} سے ${to} کے دورے`,
    visitsThird: 'دونوں ریاستوں کے تعلقات سے متعلق دیگر دورے',
    meetingsBetween: 'وہ ملاقاتیں جن میں دونوں ریاستوں کی نمائندگی تھی',
    meetingsOther: 'کسی ایک ریاست کی دیگر فریقوں سے اور دیگر فریقوں کی باہمی ملاقاتیں',
    conferences: 'کانفرنسیں اور ان کے شرکا',
    agreements: 'معاہدے اور ان کے فریق',
    bodies: 'مشترکہ ادارے اور ان کے اجلاس',
    exercises: 'مشترکہ مشقیں',
    shipments: 'بھیجا گیا سامان',
    facilities: 'موجودہ تنصیبات',
    initiatives: 'تصورات، راہداریاں اور پالیسیاں',
    positions: 'موقف اور انہیں پیش کرنے والے',
    offices: 'عہدے، اور کون کب ان پر فائز رہا',
    concepts: 'وہ تصورات اور اشیا جن کا مآخذ میں ذکر ہے',
    people: 'مآخذ میں ناموں کی املا',
    timeline: 'تاریخ وار واقعات',
    keyFigures: 'اعداد و شمار اور ان کی تائید',
    events: 'دیگر نوعیت کے واقعات، بشمول وہ جن کی تاریخ کوئی ماخذ نہیں بتاتا',
    documents: 'وہ دستاویزات جن کا مآخذ میں ذکر ہے',
    sheet: (name) => `مآخذ کا بیان: ${name}`,
    modality: (label) => `مآخذ میں بیان کردہ حیثیت: ${label}`,
    steps: (name) => `زمانی ترتیب سے مراحل: ${name}`,
    told: (name) => `مآخذ مزید کیا بتاتے ہیں: ${name}`,
  },
  seeConflicts: () => ['ملاحظہ ہو “', '”۔'],
  furtherIn: (shown, all) => [
    `یہاں ${numbers.format(all)} میں سے ${numbers.format(shown)} درج ہیں؛ باقی کے لیے ملاحظہ ہو ضمیمہ “`,
    '”۔',
  ],
  furtherElsewhere: (shown, all, annex) =>
    `یہاں ${numbers.format(all)} میں سے ${numbers.format(shown)} درج ہیں؛ باقی مکمل رپورٹ کے ضمیمے “${annex}” میں ہیں۔`,
  moreInFull: (shown, all) =>
    `یہاں ${numbers.format(all)} میں سے ${numbers.format(shown)} درج ہیں؛ باقی مکمل رپورٹ میں ہیں۔`,
  andMore: (count) => `اور ${numbers.format(count)} مزید`,
  quotes: (names) => `، بحوالہ ${names}`,
  statedFor: (date) => `متعلقہ تاریخ: ${date}`,
  fitsSeveral: (values) => `ایک سے زیادہ موقفوں سے مطابقت رکھنے والے بیانات: ${values}`,
  inOtherTerms: (value, who) => `دوسرے لفظوں میں ${value}: ${who}`,
  verdict: (state, value, basis) =>
    `${state}${value === undefined ? '' : `: ${value}`}${basis === undefined ? '' : ` (بنیاد: ${basis})`}۔`,
  became: {
    overdue: 'مقررہ وقت گزر چکا؛ پڑھے گئے مآخذ میں سے کوئی نہیں بتاتا کہ اس پر عمل ہوا',
    pending: 'مقررہ وقت ابھی نہیں آیا',
    unknown: 'پڑھے گئے مآخذ میں سے کوئی نہیں بتاتا کہ اس کا انجام کیا ہوا',
  },
  cameAbout: (value) => `عملاً: ${value}`,
  nameStep: {
    from: (name) => `نام ${valuePhrases.ur.quoted(name)} رائج ہوا`,
    until: (name) => `نام ${valuePhrases.ur.quoted(name)} متروک ہوا`,
  },
  inOffices: (names, count) => `${count === 1 ? 'عہدہ' : 'عہدے'}: ${names}`,
  toldIn: (names, count) => `${count === 1 ? 'ماخذ' : 'مآخذ'}: ${names}`,
  shownInOffice: (dates) => `عہدے پر مذکور: ${dates}`,
  differing,
  doubtful: 'مشکوک، ملاحظہ ہو حاشیہ',
  lowConfidence: 'کم قابل اعتماد',
  contested,
  undated: 'تاریخ نامعلوم',
  unnamed: 'نام درج نہیں',
  visitsHeading: (from, to) => `${from} سے ${to}`,
  conflictHeading: (record, property, standing) =>
    `${record}: ${property}${standing === undefined ? '' : ` (${standing})`}`,
  conflictState: (state, basis) => `کیفیت: ${state}${basis === undefined ? '' : ` (بنیاد: ${basis})`}۔`,
  replacedBy: (name) => `اس کے بجائے: ${name}`,
  standing: (modality) => ` (${modality})`,
  authorOf: (source) => `“${valuePhrases.ur.asWritten(source)}” کے مصنف`,
  note: {
    place: (paragraph, sentences) =>
      `پیراگراف\u00a0${paragraph}، ${/[–،]/.test(sentences) ? 'جملے' : 'جملہ'}\u00a0${spelledOut(sentences)}`,
    wholePage,
    wholePages: 'پورے صفحات',
    reading: (property, aside, why, fromText) =>
      `${property}${aside.length === 0 ? '' : ` (${aside.join('؛ ')})`}، جیسا کہ ${fromText ? 'خود متن سے ظاہر' : 'متن کے باہر سے معلوم'} ہے: ${why}`,
    quoting: (name) => `، بحوالہ ${name}`,
    preferred: 'اس ماخذ کو ترجیح دی گئی ہے۔',
    seeNotes: (numbers) => `ملاحظہ ہو حاشیہ\u00a0${numbers.join('، ')}۔`,
    lowConfidence: 'کم قابل اعتماد۔',
  },
  bibliography: {
    untitledAuthor: 'مصنف کا نام درج نہیں',
    written: (date, why) => `تحریر: ${date} (قیاساً: ${why})۔`,
    textRead: (sentences) => `${plural(sentences, 'جملے', 'جملوں')} کے نمبر وار متن کی صورت میں پڑھا گیا۔`,
    derivedFrom: (name) => `اصل رپورٹ کا ماخذ: ${name}۔`,
  },
  ordinalRound: (round) => `${firstOrdinals[round - 1] ?? `${numbers.format(round)}واں`} دور`,
};
