import type { coinedClasses, coinedDatatypes } from '../context/terms.js';
import type { Titles } from './list-titles.js';

const row = (en: string, ru: string, ur: string): Titles => ({ en, ru, ur });

/** What our classes are called. */
export const classLabels: { readonly [Term in keyof typeof coinedClasses]: Titles } = {
  Dossier: row('dossier', 'досье', 'دستاویزی مجموعہ'),
  State: row('state', 'государство', 'ریاست'),
  JointBody: row('joint body', 'совместный орган', 'مشترکہ ادارہ'),
  Facility: row('facility', 'объект', 'تنصیب'),
  Project: row('project', 'проект', 'منصوبہ'),
  Initiative: row('initiative', 'инициатива', 'اقدام'),
  Agreement: row('agreement', 'соглашение', 'معاہدہ'),
  Equipment: row('equipment', 'техника', 'سازوسامان'),
  Event: row('event', 'событие', 'واقعہ'),
  Visit: row('visit', 'визит', 'دورہ'),
  Meeting: row('meeting', 'встреча', 'ملاقات'),
  Conference: row('conference', 'конференция', 'کانفرنس'),
  Exercise: row('exercise', 'учения', 'مشق'),
  Shipment: row('shipment', 'поставка', 'ترسیل'),
  Signing: row('signing', 'подписание', 'دستخط'),
  Accession: row('accession', 'присоединение', 'شمولیت'),
  Relation: row('relation', 'связь', 'تعلق'),
  Figure: row('figure', 'показатель', 'عددی سلسلہ'),
  Utterance: row('utterance', 'высказывание', 'قول'),
  Assessment: row('assessment', 'оценка', 'رائے'),
  Element: row('element of a list', 'элемент списка', 'فہرست کا جز'),
  Name: row('name', 'название', 'نام'),
  Distance: row('distance', 'расстояние', 'فاصلہ'),
  Share: row('share', 'доля', 'حصہ'),
  Withdrawal: row('withdrawal', 'выход', 'دستبرداری'),
  Responsibility: row('responsibility', 'обязанность', 'ذمہ داری'),
  Point: row('value in a period', 'значение за период', 'مدت کی قدر'),
  Growth: row('growth', 'прирост', 'اضافہ'),
  Quantity: row('quantity', 'величина', 'مقدار'),
  DateBounds: row('bounds of a date', 'границы даты', 'تاریخ کی حدود'),
  Source: row('source', 'источник', 'ماخذ'),
  Claim: row('claim', 'утверждение', 'بیان'),
  Reading: row('reading', 'прочтение', 'قرأت'),
  MergedValue: row('merged value', 'сведённое значение', 'یکجا قدر'),
  Conflict: row('conflict of claims', 'расхождение утверждений', 'بیانات کا اختلاف'),
  Position: row('side of a conflict', 'сторона расхождения', 'اختلاف کا ایک رخ'),
  Acknowledgement: row('word on a conflict', 'оценка расхождения', 'اختلاف پر رائے'),
  Outcome: row('outcome', 'исход', 'انجام'),
  Inference: row('inference', 'вывод', 'استنباط'),
  Unasserting: row(
    'sentences that assert nothing',
    'предложения без утверждений',
    'جملے جو کچھ بیان نہیں کرتے',
  ),
  RetiredRecord: row('retired record', 'изъятая запись', 'متروک اندراج'),
};

/** What our datatypes are called. */
export const datatypeLabels: { readonly [Term in keyof typeof coinedDatatypes]: Titles } = {
  cow: row('Correlates of War code', 'код Correlates of War', 'کوریلیٹس آف وار کا رمز'),
  gw: row('Gleditsch–Ward code', 'код Гледича — Уорда', 'گلیڈچ وارڈ کا رمز'),
  iso2: row('two-letter ISO code', 'двухбуквенный код ИСО', 'آئی ایس او کا دو حرفی رمز'),
  iso3: row('three-letter ISO code', 'трёхбуквенный код ИСО', 'آئی ایس او کا سہ حرفی رمز'),
  m49: row('UN M49 code', 'код ООН M49', 'اقوامِ متحدہ کا رمز M49'),
  unts: row('UN Treaty Series number', 'номер в Сборнике договоров ООН', 'اقوامِ متحدہ کے معاہدوں کا نمبر'),
  manyid: row('manytreaties identifier', 'идентификатор manytreaties', 'manytreaties کا شناختی رمز'),
};
