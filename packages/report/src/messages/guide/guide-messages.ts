import type { Support } from '@bilateral/core';
import type { Detail } from '../../composer.js';

/** The sentences of the page that leads a report. */
export interface BriefMessages {
  /** What is counted of the two states, in the years of which something is told. */
  readonly contacts: (
    counts: { readonly visits: number; readonly meetings: number; readonly agreements: number },
    years: readonly [first: string, last: string] | undefined,
  ) => string;
  /** How often those at the head of both met; without a stop, since the last time may follow {@link mostRecently}. */
  readonly summits: (count: number) => string;
  readonly mostRecently: (label: string) => string;
  /** Without a stop, since the body of which most sessions are known may follow {@link mostSessions}. */
  readonly bodies: (count: number) => string;
  readonly mostSessions: (count: number) => string;
  readonly topics: (since: number, names: readonly string[]) => string;
  /** The shares of values with several voices behind them and with one, and the points on which sources disagree. */
  readonly support: (counts: {
    readonly values: number;
    readonly agreed: string;
    readonly single: string;
    readonly points: number;
    readonly open: number;
  }) => string;
  readonly modality: string;
  /** When a plan is to come about. */
  readonly due: (date: string) => string;
  /** When a plan should have come about of which nothing tells that it did. */
  readonly wasDue: (date: string) => string;
}

/** What tells how a report is made, read and cited. */
export interface GuideMessages {
  readonly detail: Readonly<Record<Detail, string>>;
  /** The chapters that were chosen, in a line of the cover. */
  readonly chapters: (titles: readonly string[]) => string;
  /** The report as others cite it, but for the paragraph. */
  readonly citation: (author: string, title: string, detail: string, edition: string) => string;
  /** A line of the cover; of a report whose paragraphs have numbers, one is to be given. */
  readonly citeAs: (citation: string, hasNumbers: boolean) => string;
  /** What the numbers are; the example is that of the twelfth paragraph of chapter 4. */
  readonly citing: (example: string) => string;
  /** The citation of one paragraph. */
  readonly paragraph: (citation: string, number: string) => string;
  readonly made: readonly string[];
  readonly support: Readonly<Record<Support, string>>;
  readonly supportIntro: string;
  /** What leads the chapters, and where the rest is. */
  readonly weight: Readonly<Record<'standard' | 'full', string>>;
  readonly leftOut: (told: number, all: number) => string;
  readonly notCounted: {
    readonly modality: string;
    readonly setAside: (claims: number) => string;
    readonly lowConfidence: (claims: number) => string;
    readonly undated: (events: number) => string;
  };
}
