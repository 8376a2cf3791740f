import type { Dossier } from '../../dossier/dossier.js';
import { recordTable } from '../../dossier/merged-records.js';
import type { Quantity } from '../../merge/quantity.js';
import { codeLists } from '../../model/codes.js';
import type { PropertyType } from '../../model/property-type.js';
import type { LocalText } from '../../model/value.js';
import { amountInWords } from './amount-words.js';
import type { SentenceLanguage, Wording } from './wording.js';

type Words = (value: unknown) => string;

/** A year, month or day in words; any other date as EDTF writes it. */
const dateInWords = (edtf: string, words: Wording): string => {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return words.asWritten(edtf);
  return words.date(
    year,
    month === undefined ? undefined : Number(month) - 1,
    day === undefined ? undefined : Number(day),
  );
};

const isText = (value: object): value is LocalText => 'en' in value && typeof value.en === 'string';
const isAmount = (value: object): value is Quantity => 'unit' in value || 'currency' in value;

/** A value of no declared type: a number or a text as it stands, an amount or a text of ours in words. */
const wholeInWords = (value: unknown, words: Wording, language: SentenceLanguage): string => {
  if (typeof value === 'string') return words.quoted(value);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return words.thisValue;
  if (isText(value)) return words.quoted(value[language] ?? value.en);
  return isAmount(value) ? amountInWords(value, words, language) : words.thisValue;
};

const codeInWords = (list: keyof typeof codeLists, code: string, language: SentenceLanguage): string => {
  const codes: Readonly<Record<string, LocalText>> = codeLists[list];
  return codes[code]?.[language] ?? code;
};

const labelOf = (dossier: Dossier, id: string, language: SentenceLanguage): string => {
  const table = recordTable(dossier);
  const place = table.placeOf(id);
  const label = place === undefined ? undefined : table.compiledAt(place).label;
  return label?.[language] ?? label?.en ?? id;
};

/** How the values of a property are told: records by their labels, codes by theirs, dates and amounts in words. */
export function valueWords(
  dossier: Dossier,
  type: PropertyType | undefined,
  words: Wording,
  language: SentenceLanguage,
): Words {
  switch (type?.type) {
    case 'date':
      return (value) => dateInWords(value as string, words);
    case 'quantity':
      return (value) => amountInWords(value as Quantity, words, language);
    case 'code':
      return (value) => codeInWords(type.list, value as string, language);
    case 'ref':
      return (value) => words.asWritten(labelOf(dossier, value as string, language));
    default:
      return (value) => wholeInWords(value, words, language);
  }
}
