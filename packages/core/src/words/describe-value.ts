import type { Dossier } from '../dossier/dossier.js';
import type { Quantity } from '../merge/quantity.js';
import { parsePath } from '../merge/path.js';
import { typeAt } from '../merge/type-at.js';
import type { PropertyType, PropertyTypes } from '../model/property-type.js';
import { amountInWords } from '../query/explain/amount-words.js';
import { valueWords } from '../query/explain/value-words.js';
import { wordings } from '../query/explain/wordings.js';
import { describeDate, type WordLanguage } from './describe-date.js';
import { propertyLabel } from './property-labels.js';
import { valuePhrases } from './value-phrases.js';

type Fields = Readonly<Record<string, unknown>>;

/** An amount with its unit or currency: `about 2 billion US dollars`, `1,100 km`, `at least 200 persons`. */
const describeAmount = (quantity: Quantity, language: WordLanguage): string =>
  amountInWords(quantity, wordings[language], language);

/** Languages are told by their names, as far as the runtime has them. */
const languageName = (tag: string, language: WordLanguage): string =>
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(tag)
    ? (new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag)
    : tag;

/** Values that are compared as a whole, where it follows from the property what they mean. */
const exactWords: Readonly<Record<string, (value: unknown, language: WordLanguage) => string>> = {
  direction: (value, language) => valuePhrases[language].directions[String(value)] ?? String(value),
  against: (value, language) =>
    value === 'unknown' ? valuePhrases[language].unknownBase : describeDate(String(value), language),
  language: (value, language) => languageName(String(value), language),
  sincePrevious: (value, language) => {
    const { from, ...time } = value as Quantity & { readonly from?: string };
    return from === undefined
      ? valuePhrases[language].earlier(describeAmount(time, language))
      : describeDate(from, language);
  },
};

/** The fields of an element of a list, or of a group, each with its label. */
const fieldsInWords = (
  dossier: Dossier,
  types: PropertyTypes,
  fields: Fields,
  language: WordLanguage,
  within: string,
): string =>
  Object.entries(types)
    .filter(([name]) => fields[name] !== undefined)
    .map(([name, type]) => {
      const words = ofType(dossier, type, name, fields[name], language);
      return `${propertyLabel(name, language, within)}: ${words}`;
    })
    .join('; ');

const ofType = (
  dossier: Dossier,
  type: PropertyType | undefined,
  name: string,
  value: unknown,
  language: WordLanguage,
): string => {
  switch (type?.type) {
    case 'date':
      return describeDate(value as string, language);
    case 'set':
      return valuePhrases[language].listOf(
        (value as readonly unknown[]).map((member) => ofType(dossier, type.of, name, member, language)),
      );
    case 'list':
      return valuePhrases[language].listOf(
        (value as readonly Fields[]).map((element) =>
          fieldsInWords(dossier, type.fields, element, language, name),
        ),
      );
    case 'group':
      return fieldsInWords(dossier, type.fields, value as Fields, language, name);
    default:
      return (
        exactWords[name]?.(value, language) ?? valueWords(dossier, type, wordings[language], language)(value)
      );
  }
};

/**
 * A value in words: dates and amounts as people read them, codes and records by their labels, a text of a source in quotation
 * marks. The path is that of the value in a record: a whole property (`participants`) or one value within it
 * (`participants.imran-khan.office`), as merged values and conflicts name it. A record that the dossier does not have is told by
 * its id, and a path that the model does not have as a plain text.
 *
 * @example
 * ```ts
 * import { describeValue } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const cost = { value: '2', scale: 'billion', approximate: true, currency: 'USD' };
 * describeValue(pakistanRussia, 'cost', cost); // => 'about 2 billion US dollars'
 * describeValue(pakistanRussia, 'place', 'kremlin', 'ru'); // => 'Кремль'
 * ```
 */
export function describeValue(
  dossier: Dossier,
  path: string,
  value: unknown,
  language: WordLanguage = 'en',
): string {
  const steps = parsePath(path);
  return ofType(dossier, typeAt(steps), steps.at(-1) ?? '', value, language);
}
