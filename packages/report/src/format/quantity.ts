import { codeLabel, type Code, type Quantity } from '@bilateral/core';
import type { Messages } from '../messages/messages.js';
import type { ReportLanguage } from '../model.js';

const separators: Readonly<Record<ReportLanguage, readonly [group: string, decimal: string]>> = {
  en: [',', '.'],
  ru: ['\u00a0', ','],
  ur: [',', '.'],
};

/** Groups the digits of an exact decimal without turning it into a binary number. */
export function formatDecimal(text: string, language: ReportLanguage): string {
  const [group, decimal] = separators[language];
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

const unitOf = (quantity: Quantity, messages: Messages, language: ReportLanguage): string => {
  if (quantity.currency !== undefined)
    return codeLabel('currency', quantity.currency as Code<'currency'>, language);
  const unit = quantity.unit as Code<'unit'>;
  const one = quantity.value === '1' && quantity.scale === undefined;
  const label = (one ? messages.unitSingular[unit] : undefined) ?? codeLabel('unit', unit, language);
  return quantity.per === undefined
    ? label
    : `${label} ${messages.perUnit[quantity.per as 'year' | 'month' | 'day']}`;
};

/** An amount with its unit or currency: `about 2 billion US dollars`, `1,100 km`, `at least 200 persons`. */
export function formatQuantity(quantity: Quantity, messages: Messages, language: ReportLanguage): string {
  const { value, min, max, scale, approximate } = quantity;
  const unit = unitOf(quantity, messages, language);
  const number = (text: string): string => {
    const digits = formatDecimal(text, language);
    const scaled =
      scale === undefined ? digits : `${digits}\u00a0${codeLabel('scale', scale as Code<'scale'>, language)}`;
    return unit === '%' ? `${scaled}%` : `${scaled}\u00a0${unit}`;
  };
  if (value !== undefined) return approximate ? messages.about(number(value)) : number(value);
  if (min !== undefined && max !== undefined)
    return messages.between(formatDecimal(min, language), number(max));
  return min === undefined ? messages.atMost(number(max ?? '0')) : messages.atLeast(number(min));
}
