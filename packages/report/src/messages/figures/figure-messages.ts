/** The rows of the timeline, by what they count. */
export type LaneName = 'leaders' | 'contacts' | 'agreements' | 'defence' | 'economy' | 'others';

/** How many of a sort there are in all, and the year that has most of them. */
interface LaneCount {
  readonly name: string;
  readonly total: number;
  readonly year: number;
  readonly most: number;
}

/** What stands at the figures, and what their alternative texts say. */
export interface FigureMessages {
  readonly timeline: {
    readonly caption: string;
    readonly lanes: Readonly<Record<LaneName, string>>;
    readonly alternative: (
      years: readonly [from: number, to: number],
      milestones: readonly string[],
      lanes: readonly string[],
    ) => string;
    /** What is named, before the dates of the milestones with their notes. */
    readonly milestones: (ofSort: number, ofDecade: number) => string;
    /** What is counted in the rows. */
    readonly remark: string;
  };
  readonly laneCount: (count: LaneCount) => string;
  readonly visits: {
    readonly caption: string;
    readonly axis: string;
    readonly alternative: (directions: readonly string[], years: readonly string[]) => string;
    readonly year: (year: string, there: number, back: number) => string;
    /** Around the names of the two directions, which lead to their visits. */
    readonly remark: () => readonly [before: string, between: string, after: string];
  };
  readonly support: {
    readonly caption: string;
    readonly axis: string;
    readonly alternative: (topics: readonly string[]) => string;
    readonly topic: (name: string, total: number, parts: readonly string[]) => string;
    /** How many of the values shown the sources contradict. */
    readonly contested: (count: number, all: number) => string;
    readonly remark: (shown: number, left: number) => string;
  };
  readonly bodies: {
    readonly caption: string;
    readonly tiers: Readonly<Record<'bilateral' | 'multilateral', string>>;
    readonly sessions: (count: number) => string;
    readonly lastSession: (date: string) => string;
    /** The other states that belong to a format. */
    readonly members: (names: string) => string;
    readonly alternative: (first: string, second: string, tiers: readonly string[]) => string;
    readonly remark: string;
    readonly leftOut: (count: number) => string;
    /** Those that belong here but stand only in the table. */
    readonly further: (count: number) => string;
  };
  readonly growth: {
    readonly caption: (series: string) => string;
    readonly axis: string;
    readonly alternative: (points: readonly string[]) => string;
    readonly remark: (definition: string) => string;
  };
  /** Values of a series that cannot stand beside those of its chart. */
  readonly tableOnly: (count: number) => string;
  /** What the lines through the ends of bars mean. */
  readonly ranges: string;
  /** Rough values at bars and years below them, as short as can be. */
  readonly rough: Readonly<Record<'about' | 'atLeast' | 'atMost', (value: string) => string>>;
  /** What bars that are hatched mean. */
  readonly hatched: string;
  /** Records of which it is not settled in which year they belong. */
  readonly unsettled: (count: number) => string;
  /** Records that belong to the chosen period, but began outside of it. */
  readonly outside: (count: number) => string;
}
