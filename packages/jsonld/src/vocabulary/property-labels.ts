import type { coinedProperties } from '../context/terms.js';
import { claimPropertyLabels } from './claim-property-labels.js';
import { happeningLabels, seriesLabels, thingLabels } from './record-property-labels.js';

/** What a term is called in English, Russian and Urdu. */
type TitleRow = readonly [en: string, ru: string, ur: string];

/** What our properties are called. */
export const propertyLabels: { readonly [Term in keyof typeof coinedProperties]: TitleRow } = {
  ...thingLabels,
  ...happeningLabels,
  ...seriesLabels,
  ...claimPropertyLabels,
};
