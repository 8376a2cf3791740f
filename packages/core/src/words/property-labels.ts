import type { CodeLabel } from '../model/codes.js';
import { en } from './properties/en.js';
import { ru } from './properties/ru.js';
import { ur } from './properties/ur.js';

type Labels = Readonly<Record<string, string>>;

/**
 * The labels of properties and of the fields within them in each language, and of what an editor notes on a claim: `asOf`,
 * `said`, `identity`, `account`. {@link propertyLabel} knows the exceptions, too.
 *
 * @example
 * ```ts
 * import { propertyLabels } from '@bilateral/core';
 *
 * propertyLabels.en['inForce']; // => 'In force'
 * ```
 */
export const propertyLabels: { readonly [L in keyof CodeLabel]: Readonly<Record<string, string>> } = {
  en,
  ru,
  ur,
};

/** What means something else for one kind, or within one property, as far as a language has another word for it. */
const labelsWithin: Readonly<Record<string, { readonly [L in keyof CodeLabel]?: Labels }>> = {
  shipment: { ru: { about: 'К чему относится' }, ur: { about: 'متعلقہ امور' } },
  names: {
    ru: { from: 'С какого времени', until: 'До какого времени' },
    ur: { from: 'آغاز', until: 'اختتام' },
  },
  distances: { ru: { from: 'От какого места' }, ur: { from: 'کس مقام سے' } },
  conversion: { ru: { from: 'Из чего', to: 'Во что' }, ur: { from: 'پہلے', to: 'بعد میں' } },
};

/**
 * The label of a property, or of a field within one, for people. A kind of record may have its own, and so may a property for its
 * fields: `within` names either. A name that the model does not have is its own label.
 *
 * @example
 * ```ts
 * import { propertyLabel } from '@bilateral/core';
 *
 * propertyLabel('inForce', 'ru'); // => 'Вступление в силу'
 * propertyLabel('from', 'ru', 'names'); // => 'С какого времени'
 * ```
 */
export function propertyLabel(name: string, language: keyof CodeLabel = 'en', within?: string): string {
  const labels = propertyLabels[language];
  const own = within !== undefined && Object.hasOwn(labelsWithin, within) ? labelsWithin[within] : undefined;
  return own?.[language]?.[name] ?? (Object.hasOwn(labels, name) ? (labels[name] ?? name) : name);
}
