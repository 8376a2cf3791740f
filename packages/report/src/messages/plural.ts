/** A count with its noun in the form that each language wants. */

const groupedRu = new Intl.NumberFormat('ru-RU', { numberingSystem: 'latn' });
const groupedUr = new Intl.NumberFormat('ur-PK', { numberingSystem: 'latn' });
const rulesRu = new Intl.PluralRules('ru');
const rulesUr = new Intl.PluralRules('ur');

/** Of `visit, visits`: `1 visit`, `1,200 visits`. */
export const pluralEn = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export type RussianForms = readonly [one: string, few: string, many: string];

/** Of `[визит, визита, визитов]`, `21 визит`, `3 визита`, `12 визитов`. */
export const pluralRu = (count: number, [one, few, many]: RussianForms): string => {
  const rule = rulesRu.select(count);
  return `${groupedRu.format(count)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

/** In Urdu: in the nominative where it is the subject, in the oblique before a postposition. */
export const pluralUr = (count: number, one: string, many: string): string =>
  `${groupedUr.format(count)} ${rulesUr.select(count) === 'one' ? one : many}`;

/** A number alone, with its thousands grouped. */
export const numberRu = (count: number): string => groupedRu.format(count);
export const numberUr = (count: number): string => groupedUr.format(count);
