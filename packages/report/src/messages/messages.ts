import type { Code, ValuePhrases } from '@bilateral/core';
import type { Furniture } from '../model.js';
import type { FigureMessages } from './figures/figure-messages.js';
import type { BriefMessages, GuideMessages } from './guide/guide-messages.js';
import type { CaptionName, ColumnName, SectionName, TradeFamily } from './headings.js';

export type Counted = Code<'unit'> | Code<'currency'> | Code<'scale'>;

/** Every string of a report that is not data, in one language. A language is complete or does not compile. */
export interface Messages extends ValuePhrases {
  readonly furniture: Furniture;
  readonly figures: FigureMessages;
  readonly subtitle: string;
  readonly edition: (date: string) => string;
  readonly reportDate: (date: string) => string;
  readonly licence: (name: string) => string;
  /** What is chosen from the dossier, in a line of the cover. */
  readonly selection: (period: string | undefined, topics: readonly string[]) => string;
  readonly brief: BriefMessages;
  readonly guide: GuideMessages;
  readonly keywords: readonly string[];
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** Labels of properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The label of a property that goes on after another, where it does not stay as it is. */
  readonly continued?: (label: string) => string;
  /** The name of an office beside its holder, where it does not stay as it is. */
  readonly inOffice?: (office: string) => string;
  /** Labels of the two ends of a way, where no sentence tells them from the ends of a visit. */
  readonly ends: Readonly<Record<'from' | 'to', string>>;
  /** Marks between words, with the space that follows them but for the stop. */
  readonly marks: Readonly<Record<'comma' | 'semicolon' | 'stop', string>>;
  /** Forms of units, currencies and scales by the plural rule of the number; the label in the code list where there is none. */
  readonly unitForms: Readonly<
    Partial<Record<Counted, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>
  >;
  /** The form in which units and currencies follow a scale, as in “2 billion dollars”. */
  readonly afterScale: Intl.LDMLPluralRule;
  /** A rate or a price for each of a unit; the label of the unit behind a stroke where there is none. */
  readonly perUnit: Readonly<Partial<Record<Code<'unit'>, string>>>;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly sentence: {
    readonly summaryCounts: (counts: {
      readonly records: number;
      readonly claims: number;
      readonly sources: number;
      readonly conflicts: number;
      readonly open: number;
    }) => string;
    readonly summaryVisits: (counts: {
      readonly visits: number;
      readonly meetings: number;
      readonly agreements: number;
    }) => string;
    readonly summaryTime: (first: string, last: string) => string;
    readonly summaryModality: string;
    /** What is chosen from the dossier, and what that leaves out. */
    readonly selection: (period: string | undefined, topics: readonly string[]) => string;
    readonly timelineIntro: string;
    readonly keyFiguresIntro: string;
    readonly visitsIntro: string;
    readonly tradeAlternative: (points: readonly string[]) => string;
    readonly tradeRemark: (definition: string) => string;
    readonly tradeAxis: (unit: string) => string;
    readonly conflictsIntro: string;
    readonly plansIntro: string;
    readonly assessmentsIntro: string;
    readonly statementsIntro: string;
    readonly projectsIntro: string;
    readonly relationsIntro: string;
    readonly officesIntro: string;
    readonly facilitiesIntro: string;
    readonly otherFiguresIntro: string;
    readonly furtherConflictsIntro: string;
    readonly sourceListIntro: string;
    readonly peopleIntro: string;
    readonly howToRead: readonly string[];
    readonly limits: string;
  };
  readonly described: (code: Code<'described'>) => string;
  readonly definition: Readonly<Record<'coverage' | 'year' | 'reporter', string>>;
  readonly tradeFamilies: Readonly<Record<TradeFamily, string>>;
  readonly phrase: {
    /** A way, or what becomes what, of which at least one part is known. */
    readonly journey: (way: Readonly<Partial<Record<'from' | 'to' | 'via', string>>>) => string;
    /** What becomes what, where the words for a way do not do. */
    readonly conversion?: (change: Readonly<Partial<Record<'from' | 'to', string>>>) => string;
    readonly reason: (name: string) => string;
    readonly growth: (value: string, against: string) => string;
    readonly leads: (name: string) => string;
    readonly distance: (from: string, distance: string | undefined, direction: string | undefined) => string;
    readonly against: (values: readonly string[]) => string;
  };
  /** Captions of tables, where the heading above them would only be repeated. */
  readonly captions: Readonly<Record<CaptionName, string>> & {
    readonly visits: (from: string, to: string) => string;
    readonly sheet: (name: string) => string;
    readonly modality: (label: string) => string;
    readonly steps: (name: string) => string;
    readonly told: (name: string) => string;
  };
  readonly seeConflicts: (title: string) => readonly [before: string, after: string];
  /** Around the title of the annex that holds what of a list is not in the body. */
  readonly furtherIn: (shown: number, all: number) => readonly [before: string, after: string];
  /** Where the rest of a list is to be found, if the report is one that leaves it out. */
  readonly furtherElsewhere: (shown: number, all: number, annex: string) => string;
  /** That the full report holds the rest of a table. */
  readonly moreInFull: (shown: number, all: number) => string;
  /** What stands for the sources, or the like, that a cell does not name. */
  readonly andMore: (count: number) => string;
  /** After a source in a list of several: whom it quotes. */
  readonly quotes: (names: string) => string;
  /** The time of which a claim speaks, where it is not that of its source. */
  readonly statedFor: (date: string) => string;
  /** What agrees with more than one position, each value with who gives it. */
  readonly fitsSeveral: (values: string) => string;
  /** Who gives a value in other terms, as rounded or in another unit. */
  readonly inOtherTerms: (value: string, who: string) => string;
  /** How a disagreement was judged: its state, the value that holds if one does, and on what that rests. */
  readonly verdict: (state: string, value: string | undefined, basis: string | undefined) => string;
  /** What became of a plan by all that was read, where the editor has not judged it. */
  readonly became: Readonly<Record<'overdue' | 'pending' | 'unknown', string>>;
  /** The value that a plan had once it came about. */
  readonly cameAbout: (value: string) => string;
  /** A name that came into use or went out of it. */
  readonly nameStep: Readonly<Record<'from' | 'until', (name: string) => string>>;
  /** The offices in which someone speaks. */
  readonly inOffices: (names: string, count: number) => string;
  /** The sources in which opinions or words stand. */
  readonly toldIn: (names: string, count: number) => string;
  /** The dates of which sources speak that show a person in an office. */
  readonly shownInOffice: (dates: string) => string;
  readonly differing: string;
  readonly doubtful: string;
  readonly lowConfidence: string;
  readonly contested: string;
  readonly undated: string;
  readonly unnamed: string;
  readonly visitsHeading: (from: string, to: string) => string;
  readonly conflictHeading: (record: string, property: string, standing: string | undefined) => string;
  readonly conflictState: (state: string, basis: string | undefined) => string;
  readonly replacedBy: (name: string) => string;
  readonly authorOf: (source: string) => string;
  readonly standing: (modality: string) => string;
  readonly note: {
    readonly place: (paragraph: number, sentences: string) => string;
    readonly wholePage: string;
    /** Of several pages side by side. */
    readonly wholePages: string;
    /** Where earlier notes make the remarks on the passages. */
    readonly seeNotes: (numbers: readonly number[]) => string;
    readonly reading: (property: string, aside: readonly string[], why: string, fromText: boolean) => string;
    readonly quoting: (name: string) => string;
    readonly preferred: string;
    readonly lowConfidence: string;
  };
  readonly bibliography: {
    readonly untitledAuthor: string;
    readonly written: (date: string, why: string) => string;
    readonly textRead: (sentences: number) => string;
    readonly derivedFrom: (name: string) => string;
  };
  readonly ordinalRound: (round: number) => string;
}
