/** One thing said, with what belongs to it below. */
export interface Item {
  /** What it is that is said: `Date`. */
  readonly label?: string;
  readonly text?: string;
  /** What is said beside it, less loudly: how well it is supported. */
  readonly remark?: string;
  /** `1` for `[1]`: what is referred to by number, or a sign such as `+`. */
  readonly mark?: string;
  readonly items?: readonly Item[];
}

/** Things of one sort under their heading. */
export interface Section {
  readonly heading: string;
  /** A sentence that must be read before what follows. */
  readonly note?: string | undefined;
  readonly items: readonly Item[];
}

/** What is shown of one thing: printed on a terminal or written as Markdown. */
export interface Page {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** What stands between a label and its text. */
  readonly colon: string;
}
