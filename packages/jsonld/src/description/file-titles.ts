import type { LocalText } from '@bilateral/core';
import { tableTitle, tableNames, type TableName } from '../tables/table-titles.js';
import type { DescribedFile } from './published.js';

type InThree = readonly [en: string, ru: string, ur: string];

const titles = {
  'data.jsonld': ['The whole graph as JSON-LD', 'Весь граф в формате JSON-LD', 'پورا گراف JSON-LD میں'],
  'data.nt': [
    'The whole graph as N-Triples, in canonical form',
    'Весь граф в формате N-Triples, в канонической форме',
    'پورا گراف N-Triples میں، معیاری صورت میں',
  ],
  'data.ttl': ['The whole graph as Turtle', 'Весь граф в формате Turtle', 'پورا گراف Turtle میں'],
  'data.trig': [
    'The whole graph as TriG, each claim with a graph of its own',
    'Весь граф в формате TriG: у каждого утверждения свой граф',
    'پورا گراف TriG میں، ہر دعوے کا اپنا گراف',
  ],
  'evidence.jsonld': [
    'The claims and their passages as Web Annotations',
    'Утверждения и места в источниках как веб-аннотации',
    'دعوے اور ان کے مقامات بطور ویب حواشی',
  ],
  'catalog.ttl': ['This description as Turtle', 'Это описание в формате Turtle', 'یہ تعارف Turtle میں'],
  'catalog.jsonld': ['This description as JSON-LD', 'Это описание в формате JSON-LD', 'یہ تعارف JSON-LD میں'],
  'datapackage.json': [
    'The tables described as a Data Package',
    'Описание таблиц как пакета данных',
    'جدولوں کا تعارف بطور ڈیٹا پیکج',
  ],
  'tables/csv-metadata.json': [
    'The tables described as CSV on the Web',
    'Описание таблиц по стандарту CSV on the Web',
    'جدولوں کا تعارف CSV on the Web کے مطابق',
  ],
  'ns.ttl': ['The vocabulary', 'Словарь терминов', 'فرہنگِ اصطلاحات'],
  'codes.ttl': ['The code lists', 'Списки кодов', 'کوڈ فہرستیں'],
  'shapes.ttl': ['The shapes of the data (SHACL)', 'Формы данных (SHACL)', 'ڈیٹا کی اشکال (SHACL)'],
  'shapes-sparql.ttl': [
    'Further shapes of the data (SHACL-SPARQL)',
    'Дополнительные формы данных (SHACL-SPARQL)',
    'ڈیٹا کی مزید اشکال (SHACL-SPARQL)',
  ],
  'context/v1.jsonld': ['The JSON-LD context', 'Контекст JSON-LD', 'JSON-LD سیاق'],
  'index.html': ['The page of the dataset', 'Страница набора данных', 'ڈیٹا سیٹ کا صفحہ'],
  'index.ru.html': [
    'The page of the dataset, in Russian',
    'Страница набора данных на русском',
    'ڈیٹا سیٹ کا صفحہ روسی میں',
  ],
  'index.ur.html': [
    'The page of the dataset, in Urdu',
    'Страница набора данных на урду',
    'ڈیٹا سیٹ کا صفحہ اردو میں',
  ],
  'checksums.sha256': [
    'The checksums of all files',
    'Контрольные суммы всех файлов',
    'تمام فائلوں کے چیک سم',
  ],
  'canonical.sha256': ['The checksum of the graph', 'Контрольная сумма графа', 'گراف کا چیک سم'],
} as const satisfies Readonly<Record<string, InThree>>;

const describedBy = ({ en, ru, ur }: LocalText): LocalText => ({
  en: `${en} (description)`,
  ru: `${ru ?? en} (описание)`,
  ur: `${ur ?? en} (تعارف)`,
});

/** The title of a table, or of the description beside it. */
const titleOfTable = (path: string): LocalText | undefined => {
  const [, name, isDescription] = /^tables\/([a-z-]+)\.csv(-metadata\.json)?$/.exec(path) ?? [];
  if (!tableNames.includes(name as TableName)) return undefined;
  const title = tableTitle(name as TableName);
  return isDescription === undefined ? title : describedBy(title);
};

/** What a file is, for people: as given, or known by its path, or its path. */
export function titleOfFile({ path, title }: DescribedFile): LocalText {
  const known = Object.hasOwn(titles, path) ? titles[path as keyof typeof titles] : undefined;
  if (title) return title;
  if (known) return { en: known[0], ru: known[1], ur: known[2] };
  return titleOfTable(path) ?? { en: path };
}
