import { dyadYearTitles } from './dyad-year-titles.js';

/** A text in the three languages. */
export interface Words {
  readonly en: string;
  readonly ru: string;
  readonly ur: string;
}

/** A text in English, Russian and Urdu, as the tables of titles have it. */
export type InThree = readonly [en: string, ru: string, ur: string];

/** The three texts by language. */
export const wordsOf = ([en, ru, ur]: InThree): Words => ({ en, ru, ur });

/** The title of every column, by its name, but for those of the dyad-year table. */
const columnTitles = {
  id: ['Id', 'Идентификатор', 'شناخت'],
  iri: ['IRI', 'IRI', 'IRI'],
  kind: ['Kind', 'Вид записи', 'اندراج کی قسم'],
  labelEn: ['Label in English', 'Название на английском', 'انگریزی نام'],
  labelRu: ['Label in Russian', 'Название на русском', 'روسی نام'],
  labelUr: ['Label in Urdu', 'Название на урду', 'اردو نام'],
  standing: [
    'Modalities in which claims speak of it',
    'Модальности, в которых о ней говорят утверждения',
    'وہ حیثیتیں جن میں دعوے اس کا ذکر کرتے ہیں',
  ],
  date: ['Date (EDTF)', 'Дата (EDTF)', 'تاریخ (EDTF)'],
  dateOf: ['What the date is', 'Что означает дата', 'تاریخ کس چیز کی ہے'],
  earliest: ['Earliest possible day', 'Самый ранний возможный день', 'قدیم ترین ممکن دن'],
  latest: ['Latest possible day', 'Самый поздний возможный день', 'آخری ممکن دن'],
  place: ['Place', 'Место', 'مقام'],
  placeIri: ['IRI of the place', 'IRI места', 'مقام کا IRI'],
  topics: ['Topics', 'Темы', 'موضوعات'],
  partOf: ['Part of', 'Часть', 'کس کا حصہ'],
  partOfIri: ['IRI of what it is part of', 'IRI целого', 'کل کا IRI'],
  claims: ['Number of claims', 'Число утверждений', 'دعووں کی تعداد'],
  sources: ['Number of sources', 'Число источников', 'ماخذوں کی تعداد'],
  records: ['Number of records', 'Число записей', 'اندراجات کی تعداد'],
  contested: [
    'Properties in open conflict',
    'Свойства, о которых источники расходятся',
    'وہ خصوصیات جن پر ماخذوں میں اختلاف ہے',
  ],
  type: ['Type', 'Тип', 'نوعیت'],
  typeIri: ['IRI of the type', 'IRI типа', 'نوعیت کا IRI'],
  from: ['From', 'Откуда', 'کہاں سے'],
  to: ['To', 'Куда', 'کہاں تک'],
  states: ['States that took part', 'Участвовавшие государства', 'شریک ریاستیں'],
  participants: ['Participants', 'Участники', 'شرکا'],
  agreements: ['Agreements signed', 'Подписанные соглашения', 'دستخط شدہ معاہدے'],
  plover: ['PLOVER class', 'Класс PLOVER', 'PLOVER زمرہ'],
  ploverMode: ['PLOVER mode', 'Модус PLOVER', 'PLOVER طرز'],
  ploverContext: ['PLOVER context', 'Контекст PLOVER', 'PLOVER سیاق'],
  cameo: ['CAMEO code', 'Код CAMEO', 'CAMEO کوڈ'],
  event: ['Event', 'Событие', 'واقعہ'],
  eventIri: ['IRI of the event', 'IRI события', 'واقعے کا IRI'],
  agent: ['Participant', 'Участник', 'شریک'],
  agentIri: ['IRI of the participant', 'IRI участника', 'شریک کا IRI'],
  office: ['Office', 'Должность', 'عہدہ'],
  officeIri: ['IRI of the office', 'IRI должности', 'عہدے کا IRI'],
  onBehalfOf: ['On behalf of', 'Представляемая сторона', 'کس کی جانب سے'],
  onBehalfOfIri: ['IRI of whom they stood for', 'IRI представляемой стороны', 'نمائندگی والے فریق کا IRI'],
  role: ['Role', 'Роль', 'کردار'],
  roleIri: ['IRI of the role', 'IRI роли', 'کردار کا IRI'],
  address: ['Address of the claim', 'Адрес утверждения', 'دعوے کا پتا'],
  annotation: ['IRI of the evidence', 'IRI свидетельства', 'ثبوت کا IRI'],
  about: ['About a record or a source', 'О записи или об источнике', 'اندراج کے بارے میں یا ماخذ کے'],
  record: ['Record', 'Запись', 'اندراج'],
  recordIri: ['IRI of the record', 'IRI записи', 'اندراج کا IRI'],
  path: ['Path of the value', 'Путь значения', 'قدر کا راستہ'],
  subject: ['IRI of the subject', 'IRI субъекта', 'موضوع کا IRI'],
  predicate: ['IRI of the property', 'IRI свойства', 'خصوصیت کا IRI'],
  value: ['Value', 'Значение', 'قدر'],
  valueIri: ['IRI of the value', 'IRI значения', 'قدر کا IRI'],
  valueType: ['Type of the value', 'Тип значения', 'قدر کی نوعیت'],
  language: ['Language', 'Язык', 'زبان'],
  modality: ['Modality', 'Модальность', 'حیثیت'],
  rank: ['Rank', 'Ранг', 'درجہ'],
  confidence: ['Confidence', 'Достоверность', 'اعتماد'],
  source: ['Source', 'Источник', 'ماخذ'],
  sourceIri: ['IRI of the source', 'IRI источника', 'ماخذ کا IRI'],
  at: ['Passages (paragraph.sentence)', 'Места (абзац.предложение)', 'مقامات (پیرا.جملہ)'],
  speaker: ['IRI of who says so', 'IRI говорящего', 'قائل کا IRI'],
  asOf: ['As of', 'Дата сведений', 'بتاریخ'],
  conflict: ['IRI of the conflict', 'IRI расхождения', 'اختلاف کا IRI'],
  property: ['Property', 'Свойство', 'خصوصیت'],
  state: ['State of the conflict', 'Состояние расхождения', 'اختلاف کی حالت'],
  basis: ['Basis of the judgement', 'Основание решения', 'فیصلے کی بنیاد'],
  note: ['Note', 'Примечание', 'نوٹ'],
  position: ['Number of the side', 'Номер стороны', 'فریق کا نمبر'],
  positionIri: ['IRI of the side', 'IRI стороны', 'فریق کا IRI'],
  voices: ['Independent voices', 'Независимые голоса', 'آزاد آوازیں'],
  sourceIds: ['Sources', 'Источники', 'مآخذ'],
  claimAddresses: ['Addresses of the claims', 'Адреса утверждений', 'دعووں کے پتے'],
  figure: ['Series', 'Ряд данных', 'سلسلہ'],
  figureIri: ['IRI of the series', 'IRI ряда данных', 'سلسلے کا IRI'],
  measure: ['Measure', 'Показатель', 'پیمانہ'],
  of: ['What is measured', 'Объект измерения', 'کس کی پیمائش'],
  flow: ['Flow', 'Поток', 'بہاؤ'],
  commodity: ['Commodity', 'Товар', 'جنس'],
  coverage: ['Coverage', 'Охват', 'احاطہ'],
  yearKind: ['Kind of year', 'Вид года', 'سال کی قسم'],
  reporter: ['Reporting side', 'Отчитывающаяся сторона', 'اطلاع دہندہ'],
  period: ['Period (EDTF)', 'Период (EDTF)', 'مدت (EDTF)'],
  amount: ['Amount', 'Величина', 'مقدار'],
  minimum: ['At least', 'Не менее', 'کم از کم'],
  maximum: ['At most', 'Не более', 'زیادہ سے زیادہ'],
  approximate: ['Approximate', 'Приблизительно', 'تقریبی'],
  stated: ['Number as stated', 'Число, как указано', 'عدد جیسا بیان ہوا'],
  scale: ['Scale', 'Множитель', 'پیمانۂ عدد'],
  unit: ['Unit', 'Единица', 'اکائی'],
  currency: ['Currency', 'Валюта', 'کرنسی'],
  per: ['Per', 'За', 'فی'],
  status: ['Status in SDMX (A, E or F)', 'Статус в SDMX (A, E или F)', 'SDMX میں حیثیت (A، E یا F)'],
  observation: ['IRI of the observation', 'IRI наблюдения', 'مشاہدے کا IRI'],
  title: ['Title', 'Заглавие', 'عنوان'],
  publisher: ['Publisher', 'Издатель', 'ناشر'],
  authors: ['Authors', 'Авторы', 'مصنفین'],
  published: ['Published (EDTF)', 'Дата публикации (EDTF)', 'تاریخِ اشاعت (EDTF)'],
  url: ['Address', 'Адрес', 'پتا'],
  perspective: ['Whose view', 'Чья точка зрения', 'کس کا نقطۂ نظر'],
  perspectiveIri: ['IRI of whose view', 'IRI стороны', 'نقطۂ نظر والے فریق کا IRI'],
  derivedFrom: ['Derived from', 'Составлен по', 'کس سے ماخوذ'],
  derivedFromIri: ['IRI of what it derives from', 'IRI исходного источника', 'اصل ماخذ کا IRI'],
  sha256: ['SHA-256 of the stored text', 'SHA-256 сохранённого текста', 'محفوظ متن کا SHA-256'],
  sentences: ['Number of sentences', 'Число предложений', 'جملوں کی تعداد'],
  scheme: ['Scheme', 'Схема', 'نظامِ شناخت'],
  identifier: ['Identifier', 'Идентификатор в схеме', 'نظام میں شناخت'],
  identifierIri: ['IRI of the identifier', 'IRI идентификатора', 'شناخت کا IRI'],
} as const;

/** The name of a column: a heading that programs can use. It means the same in every table. */
export type ColumnName = keyof typeof columnTitles | keyof typeof dyadYearTitles;

/** The title of a column. */
export const columnTitle = (name: ColumnName): Words => {
  const all: Readonly<Record<ColumnName, InThree>> = { ...columnTitles, ...dyadYearTitles };
  return wordsOf(all[name]);
};
