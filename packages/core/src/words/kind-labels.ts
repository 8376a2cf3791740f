import type { CodeLabel } from '../model/codes.js';
import type { Kind } from '../model/kind.js';

const row = (en: string, ru: string, ur: string): CodeLabel => ({ en, ru, ur });

/**
 * What the kinds of records are called, in each language; in lower case, as within a sentence.
 *
 * @example
 * ```ts
 * import { kindLabels } from '@bilateral/core';
 *
 * kindLabels.visit; // => { en: 'visit', ru: 'визит', ur: 'دورہ' }
 * ```
 */
export const kindLabels: { readonly [K in Kind]: CodeLabel } = {
  state: row('state', 'государство', 'ریاست'),
  person: row('person', 'лицо', 'شخص'),
  organisation: row('organisation', 'организация', 'تنظیم'),
  body: row('joint body', 'совместный орган', 'مشترکہ ادارہ'),
  place: row('place', 'место', 'مقام'),
  facility: row('facility', 'объект', 'تنصیب'),
  project: row('project', 'проект', 'منصوبہ'),
  agreement: row('agreement', 'соглашение', 'معاہدہ'),
  initiative: row('initiative', 'инициатива', 'اقدام'),
  equipment: row('equipment', 'техника', 'سازوسامان'),
  document: row('document', 'документ', 'دستاویز'),
  concept: row('concept', 'понятие', 'تصور'),
  office: row('office', 'должность', 'عہدہ'),
  visit: row('visit', 'визит', 'دورہ'),
  meeting: row('meeting', 'встреча', 'ملاقات'),
  conference: row('conference', 'конференция', 'کانفرنس'),
  exercise: row('exercise', 'учения', 'مشق'),
  shipment: row('shipment', 'поставка', 'ترسیل'),
  signing: row('signing', 'подписание', 'دستخط'),
  accession: row('accession', 'присоединение', 'شمولیت'),
  event: row('event', 'событие', 'واقعہ'),
  relation: row('relation', 'связь', 'تعلق'),
  figure: row('figure', 'показатель', 'عددی سلسلہ'),
  utterance: row('utterance', 'высказывание', 'قول'),
  assessment: row('assessment', 'оценка', 'رائے'),
};
