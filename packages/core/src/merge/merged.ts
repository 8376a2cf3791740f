import type { LocalText } from '../model/value.js';
import type { Code, Modality, Support } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';

/** What {@link mergeClaims} needs to know of the world around the claims. */
export interface MergeContext {
  /** The days that every EDTF date in the claims can mean; `dossier.dates` holds them. A date that is not in it equals only itself. */
  readonly dates: Readonly<Record<string, DateBounds>>;
  /** The source whose voice a source repeats, or itself. */
  readonly voiceOf: (source: string) => string;
  /** The last day on which a source can have been written; absent if unknown, and then older than all others. */
  readonly dateOf: (source: string) => string | undefined;
}

/** One side of a conflict. */
export interface Position {
  /** What this side says, in its most exact form. */
  readonly value: unknown;
  /** Addresses of the claims on this side. */
  readonly claims: readonly string[];
  /** Ids of the sources of these claims. */
  readonly sources: readonly string[];
  /**
   * How many independent voices speak on this side: sources that repeat each other are one, and so are all that report what the same
   * person said on the same occasion.
   */
  readonly voices: number;
}

/** Claims of one modality on one property that cannot all be true. */
export interface Conflict {
  /** The path of the value: `date`, `participants.imran-khan.office`. */
  readonly property: string;
  /** Of all the claims in it. */
  readonly modality: Modality;
  /**
   * `open` until the editor says otherwise: `preferred` for one side, `both-true`, `definition-differs` (they speak of two things), or
   * `superseded`.
   */
  readonly state: Code<'conflict-state'>;
  /** On what that judgement rests, such as `primary-source` or `official-record`. */
  readonly basis?: Code<'basis'>;
  /** The editor's reason in words. */
  readonly note?: LocalText;
  /** The sides, the heaviest first; at least two. */
  readonly positions: readonly Position[];
}

/** A value with its standing among the sources. */
export interface MergedValue {
  /** A date, id or code as text, an amount as a {@link Quantity}, a text in languages. */
  readonly value: unknown;
  /**
   * How the sources stand to it. `confirmed`: several independent voices agree, and none differs. `majority`: more say it than anything
   * else. `unique`: one voice alone. `conflict`: as many say something else.
   */
  readonly support: Support;
  /** Addresses of the claims that say this value, or a coarser form of it. */
  readonly claims: readonly string[];
  /** All that is said of the property, where not all of it can be true. */
  readonly conflict?: Conflict;
}

/** The merged claims of one modality. */
export interface Merged {
  /** The values, put together as a plain object: what a record shows as its `values` or `planned`. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Each atomic value by its path, such as `date` or `participants.imran-khan.office`. */
  readonly properties: Readonly<Record<string, MergedValue>>;
}

/** Merged claims by modality; a modality that no claim has is absent. */
export type MergedClaims = { readonly [M in Modality]?: Merged };
