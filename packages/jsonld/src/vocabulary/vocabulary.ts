import { coinedClasses, coinedDatatypes, coinedProperties } from '../context/terms.js';
import { classExamples } from './class-examples.js';
import { classLabels, datatypeLabels } from './class-labels.js';
import { domainOf, rangeOf, type Reach } from './domains.js';
import { dimensions, disjointClasses, relatedTerms, superclasses, superproperties } from './kin.js';
import type { Titles } from './list-titles.js';
import { propertyExamples } from './property-examples.js';
import { propertyLabels } from './property-labels.js';

/** One term that this project coins, with all that is to be known of it. */
export interface VocabularyTerm {
  readonly name: string;
  readonly type: 'class' | 'property' | 'datatype';
  readonly label: Titles;
  readonly definition: string;
  /** A triple of an invented dossier, in Turtle. */
  readonly example: string;
  /** Superclasses or superproperties. */
  readonly broader: readonly string[];
  readonly disjointWith: readonly string[];
  /** Terms of others that come near. */
  readonly related: readonly string[];
  readonly isDimension: boolean;
  readonly domain?: Reach;
  readonly range?: Reach;
}

/** The vocabulary itself. A new edition has a new version and date; terms are added, and never change their meaning. */
export const vocabulary = {
  iri: 'https://w3id.org/bilateral/ns',
  prefix: 'br',
  version: '1.0.0',
  issued: '2026-11-22',
  modified: '2026-11-22',
  licence: 'https://spdx.org/licenses/MIT',
  creator: 'The Bilateral authors',
  title: {
    en: 'Vocabulary of bilateral relations',
    ru: 'Словарь двусторонних отношений',
    ur: 'دو طرفہ تعلقات کی لغت',
  },
  description:
    'Terms for the relations of two states as their sources tell them: events, agreements and projects; every value as a claim with its passage; disagreement as data. It speaks of any two states.',
} as const;

type Named<Term extends string> = Readonly<Record<Term, string>>;

const related = (name: string): readonly string[] =>
  (relatedTerms as Readonly<Record<string, readonly string[]>>)[name] ?? [];

const classTerm = ([name, definition]: readonly [keyof typeof coinedClasses, string]): VocabularyTerm => ({
  name,
  type: 'class',
  label: classLabels[name],
  definition,
  example: classExamples[name],
  broader: superclasses[name] ?? [],
  disjointWith: disjointClasses[name] ?? [],
  related: related(name),
  isDimension: false,
});

const propertyTerm = ([name, definition]: readonly [
  keyof typeof coinedProperties,
  string,
]): VocabularyTerm => {
  const [en, ru, ur] = propertyLabels[name];
  return {
    name,
    type: 'property',
    label: { en, ru, ur },
    definition,
    example: propertyExamples[name],
    broader: superproperties[name] ?? [],
    disjointWith: [],
    related: related(name),
    isDimension: dimensions.has(name),
    domain: domainOf(name),
    range: rangeOf(name),
  };
};

const datatypeTerm = ([name, definition]: readonly [
  keyof typeof coinedDatatypes,
  string,
]): VocabularyTerm => ({
  name,
  type: 'datatype',
  label: datatypeLabels[name],
  definition,
  example: classExamples[name],
  broader: [],
  disjointWith: [],
  related: [],
  isDimension: false,
});

const entriesOf = <Term extends string>(terms: Named<Term>): readonly (readonly [Term, string])[] =>
  Object.entries(terms) as unknown as readonly (readonly [Term, string])[];

/** Every term that we coin: classes, properties, datatypes, each in the order of their lists. */
export const vocabularyTerms: readonly VocabularyTerm[] = /* @__PURE__ */ [
  ...entriesOf(coinedClasses).map(classTerm),
  ...entriesOf(coinedProperties).map(propertyTerm),
  ...entriesOf(coinedDatatypes).map(datatypeTerm),
];
