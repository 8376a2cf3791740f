import type { Quantity } from '../../merge/quantity.js';
import { codeLabel, type Code } from '../../model/codes.js';
import type { Counted, SentenceLanguage, Wording } from './wording.js';

type List = 'unit' | 'currency' | 'scale';

const rules: { readonly [L in SentenceLanguage]: Intl.PluralRules } = {
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
  ur: new Intl.PluralRules('ur'),
};

const decimal = (text: string, { groupSeparator, decimalSeparator }: Wording): string => {
  const [whole = '', fraction] = text.replace('-', '\u2212').split('.');
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, groupSeparator);
  return fraction === undefined ? grouped : `${grouped}${decimalSeparator}${fraction}`;
};

/** An amount with its unit or currency: `about 2 billion US dollars`, `1,100 km`, `at least 200 persons`. */
export function amountInWords(quantity: Quantity, words: Wording, language: SentenceLanguage): string {
  const { value, min, max, scale, approximate, unit, currency, per } = quantity;
  const form = (list: List, code: string, rule: Intl.LDMLPluralRule): string =>
    words.forms[code as Counted]?.[rule] ?? codeLabel(list, code as Code<List>, language);
  const counted = (text: string): string => {
    const rule = rules[language].select(Number(text));
    const scaled = scale === undefined ? '' : `\u00a0${form('scale', scale, rule)}`;
    const ruled = scale === undefined ? rule : words.afterScale;
    const label =
      currency === undefined ? form('unit', unit ?? '', ruled) : form('currency', currency, ruled);
    const gap = unit === 'percent' ? words.beforePercent : '\u00a0';
    const each = per === undefined ? '' : ` ${words.per(per as Code<'unit'>, form('unit', per, 'one'))}`;
    return `${decimal(text, words)}${scaled}${gap}${label}${each}`;
  };
  const about = (text: string): string => (approximate ? words.about(text) : text);
  if (value !== undefined) return about(counted(value));
  if (min !== undefined && max !== undefined) return about(words.between(decimal(min, words), counted(max)));
  return min === undefined ? words.atMost(about(counted(max ?? '0'))) : words.atLeast(about(counted(min)));
}
