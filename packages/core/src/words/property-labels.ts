import type { CodeLabel } from '../model/codes.js';
import type { Kind } from '../model/kind.js';
import { en } from './properties/en.js';
import { ru } from './properties/ru.js';
import { ur } from './properties/ur.js';

type Labels = Readonly<Record<string, string>>;

/**
 * The labels of properties and of the fields within them in each language, and of what an editor notes on a claim: `asOf`,
 * `said`, `identity`, `account`.
 */
export const propertyLabels: { readonly [L in keyof CodeLabel]: Labels } = { en, ru, ur };

/** Properties that mean something else for one kind, as far as a language has another word for it. */
const labelsOfKind: { readonly [K in Kind]?: { readonly [L in keyof CodeLabel]?: Labels } } = {
  shipment: { ru: { about: 'К чему относится' }, ur: { about: 'متعلقہ امور' } },
};

/**
 * The label of a property, or of a field within one, for people. A kind of record may have its own; a name that the model does
 * not have is its own label.
 *
 * @example
 * propertyLabel('inForce', 'ru') // 'Вступление в силу'
 */
export function propertyLabel(name: string, language: keyof CodeLabel = 'en', kind?: Kind): string {
  const labels = propertyLabels[language];
  const own = kind === undefined ? undefined : labelsOfKind[kind]?.[language]?.[name];
  return own ?? (Object.hasOwn(labels, name) ? (labels[name] ?? name) : name);
}
