import { wordsOf, type Words } from './column-titles.js';

const titles = {
  records: [
    'Records of every kind: one row each',
    'Записи всех видов: по строке на запись',
    'ہر قسم کے اندراجات: فی اندراج ایک سطر',
  ],
  events: [
    'Visits, meetings and other events: one row each',
    'Визиты, встречи и другие события: по строке на событие',
    'دورے، ملاقاتیں اور دیگر واقعات: فی واقعہ ایک سطر',
  ],
  participants: [
    'Participants of events: one row for each participant of each event',
    'Участники событий: по строке на участника каждого события',
    'واقعات کے شرکا: ہر واقعے کے ہر شریک کی ایک سطر',
  ],
  claims: [
    'Claims: one row for each value that a passage gives',
    'Утверждения: по строке на каждое значение, данное в источнике',
    'دعوے: ماخذ کی دی ہوئی ہر قدر کی ایک سطر',
  ],
  conflicts: [
    'Conflicts: one row for each side',
    'Расхождения: по строке на каждую сторону',
    'اختلافات: ہر فریق کی ایک سطر',
  ],
  figures: [
    'Figures: one row for each value, period and passage',
    'Показатели: по строке на значение, период и место в источнике',
    'اعداد و شمار: ہر قدر، مدت اور مقام کی ایک سطر',
  ],
  sources: ['Sources: one row each', 'Источники: по строке на источник', 'مآخذ: فی ماخذ ایک سطر'],
  identifiers: [
    'Identifiers of records in the data of others',
    'Идентификаторы записей в чужих данных',
    'دوسروں کے ڈیٹا میں اندراجات کی شناختیں',
  ],
  'dyad-years': [
    'What one state did with the other in a year',
    'Что одно государство делало с другим за год',
    'ایک سال میں ایک ریاست نے دوسری کے ساتھ کیا کیا',
  ],
} as const;

/** The name of a table, and of its file. */
export type TableName = keyof typeof titles;

/** The names of all tables. */
export const tableNames: readonly TableName[] = Object.keys(titles) as TableName[];

/** What a table holds, in a line. */
export const tableTitle = (name: TableName): Words => wordsOf(titles[name]);
