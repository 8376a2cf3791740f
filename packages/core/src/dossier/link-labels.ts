import { codeLists, type Modality } from '../model/codes.js';
import { noPredicate } from './assertions.js';
import { referencePaths } from './reference-paths.js';

/** Links that the editor makes, not a source. */
const editorialLinks = ['partOf', 'of', 'definition.of', 'distinctFrom', 'outcome.replacedBy'] as const;
export type EditorialLink = (typeof editorialLinks)[number];

/** Who says an utterance or thinks an assessment: it stands beside what the claim says. */
const speakerLink = 'said.by';

/**
 * The numbers of properties: references in the order of {@link referencePaths}, then those of the editor, the speaker,
 * predicates.
 */
const predicates: readonly string[] = /* @__PURE__ */ (() => [
  ...Object.keys(codeLists.predicate),
  noPredicate,
])();
const firstPredicate = referencePaths.length + editorialLinks.length + 1;

export const speakerNumber = referencePaths.length + editorialLinks.length;
export const numberOfEditorial = (link: EditorialLink): number =>
  referencePaths.length + editorialLinks.indexOf(link);
export const numberOfPredicate = (predicate: string): number =>
  firstPredicate + predicates.indexOf(predicate);

const properties: readonly string[] = /* @__PURE__ */ (() => [
  ...referencePaths,
  ...editorialLinks,
  speakerLink,
  ...predicates,
])();

/** Which of two records points: `from`, the one at hand to the other; `to`, the other to the one at hand. Exported as `LinkDirection`. */
export type Direction = 'from' | 'to';

const modalities = /* @__PURE__ */ (() => Object.keys(codeLists.modality) as Modality[])();
const editorial = 7;

/** What a link is, in one number: property, modality (none for a link of the editor's) and direction. */
export const labelOf = (property: number, modality: Modality | undefined, direction: Direction): number =>
  property * 16 +
  (modality === undefined ? editorial : modalities.indexOf(modality)) * 2 +
  (direction === 'from' ? 0 : 1);

/** The same link, looked at from its other end. */
export const reversed = (label: number): number => label ^ 1;

/** How many labels there can be. */
export const labelCount = /* @__PURE__ */ (() => properties.length * 16)();

export const propertyNumber = (label: number): number => label >> 4;
export const propertyOf = (label: number): string => properties[propertyNumber(label)] as string;
export const modalityOf = (label: number): Modality | undefined => modalities[(label >> 1) & 7];
export const directionOf = (label: number): Direction => ((label & 1) === 0 ? 'from' : 'to');
