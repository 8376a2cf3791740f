/** Something the dossier lacks: how many of how many, and which, where they are to be named. */
export interface Gap {
  readonly what: string;
  readonly found: readonly string[];
  readonly of?: number;
  /** Only how many: they are too many to be named on a page. */
  readonly countOnly?: true;
}

/** A gap as an item of a list. */
export const gapLine = ({ what, found, of, countOnly }: Gap): string => {
  const count = of === undefined ? `${found.length}` : `${found.length} of ${of}`;
  const named = found.length === 0 || countOnly ? '' : `: ${found.join('; ')}`;
  return `- **${what}**: ${count}${named}`;
};
