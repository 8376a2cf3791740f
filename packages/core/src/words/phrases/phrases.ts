/** The words of one language around the values of a dossier: dates, spans, directions, lists. */
export interface ValuePhrases {
  /** An approximate value: “about 2 billion”. */
  readonly about: (value: string) => string;
  /** Some time or amount between two: “between July and December”. */
  readonly withinRange: (first: string, last: string) => string;
  /** A time that has only a last day: “by 1948”. */
  readonly notAfter: (date: string) => string;
  /** A time that has only a first day: “1948 or later”. */
  readonly notBefore: (date: string) => string;
  /** What goes on from a time: “since 2006”. */
  readonly since: (date: string) => string;
  /** What went on up to a time: “until 1991”. */
  readonly until: (date: string) => string;
  /** An uncertain date: “probably 1968”. */
  readonly probably: (date: string) => string;
  /** From one date to another, each in words. */
  readonly range: (first: string, last: string) => string;
  /** A year, or several as `2016–2024`, where the language wants a word beside the figures. */
  readonly years?: (figures: string, several: boolean) => string;
  /** Ten years, by the first of them: “the 1990s”. */
  readonly decade: (year: string) => string;
  /** By the EDTF codes of the seasons, `21` to `24`. */
  readonly seasons: Readonly<Record<string, (year: string) => string>>;
  /** A time before the event that is spoken of. */
  readonly earlier: (time: string) => string;
  /** What growth is measured against, where the source does not say it. */
  readonly unknownBase: string;
  /** Directions of the compass, by code. */
  readonly directions: Readonly<Record<string, string>>;
  /** Words of a source, in the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  /** Words as a source has them, kept in their own order where the text runs the other way. */
  readonly asWritten: (words: string) => string;
  /** Alternatives: “a, b or c”. */
  readonly oneOf: (items: readonly string[]) => string;
  /** A list: “a, b and c”. */
  readonly listOf: (items: readonly string[]) => string;
}

/** The two ends of a list with the word between the last two members. */
export const joinedBy = (items: readonly string[], separator: string, word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(separator)} ${word} ${items.at(-1) ?? ''}`;

/** Names that hold a comma or an “and” of their own would run together. */
export const runTogether = (items: readonly string[], mark: RegExp): boolean =>
  items.length > 1 && items.some((item) => mark.test(item));
