import { codeLabel, type Code, type Quantity } from '@bilateral/core';
import type { Counted, Messages } from '../messages/messages.js';
import type { ReportLanguage } from '../model.js';

const separators: Readonly<
  Record<ReportLanguage, readonly [group: string, decimal: string, percent: string]>
> = {
  en: [',', '.', ''],
  ru: ['\u00a0', ',', '\u00a0'],
  ur: [',', '.', ''],
};

/** The sign before a number; from right to left a mark keeps it at the left of its number. */
const minus: Readonly<Record<ReportLanguage, string>> = { en: '\u2212', ru: '\u2212', ur: '\u200e\u2212' };

/** Groups the digits of an exact decimal without turning it into a binary number. */
export function formatDecimal(text: string, language: ReportLanguage): string {
  const [group, decimal] = separators[language];
  const [whole = '', fraction] = text.replace('-', minus[language]).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The form of a unit, currency or scale that goes with a number. */
const formOf = (
  list: 'unit' | 'currency' | 'scale',
  code: string,
  rule: Intl.LDMLPluralRule,
  messages: Messages,
  language: ReportLanguage,
): string =>
  messages.unitForms[code as Counted]?.[rule] ?? codeLabel(list, code as Code<typeof list>, language);

/** An amount with its unit or currency: `about 2 billion US dollars`, `1,100 km`, `at least 200 persons`. */
export function formatQuantity(quantity: Quantity, messages: Messages, language: ReportLanguage): string {
  const { value, min, max, scale, approximate, unit, currency, per } = quantity;
  const number = (text: string): string => {
    const rule = new Intl.PluralRules(language).select(Number(text));
    const digits = formatDecimal(text, language);
    const scaled =
      scale === undefined ? digits : `${digits}\u00a0${formOf('scale', scale, rule, messages, language)}`;
    const ruled = scale === undefined ? rule : messages.afterScale;
    const label =
      currency === undefined
        ? formOf('unit', unit ?? '', ruled, messages, language)
        : formOf('currency', currency, ruled, messages, language);
    const gap = unit === 'percent' ? separators[language][2] : '\u00a0';
    const measured = `${scaled}${gap}${label}`;
    if (per === undefined) return measured;
    const each = messages.perUnit[per as Code<'unit'>];
    return each === undefined
      ? `${measured}/${codeLabel('unit', per as Code<'unit'>, language)}`
      : `${measured} ${each}`;
  };
  const about = (text: string): string => (approximate ? messages.about(text) : text);
  if (value !== undefined) return about(number(value));
  if (min !== undefined && max !== undefined)
    return about(messages.between(formatDecimal(min, language), number(max)));
  return min === undefined
    ? messages.atMost(about(number(max ?? '0')))
    : messages.atLeast(about(number(min)));
}
