import type { LocalText } from '../model/value.js';
import type { Code, Modality, Support } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';

/** What merging needs to know of the world around the claims. */
export interface MergeContext {
  /** Bounds of every EDTF date in the claims. */
  readonly dates: Readonly<Record<string, DateBounds>>;
  /** The source whose voice a source repeats, or itself. */
  readonly voiceOf: (source: string) => string;
  /** The last day on which a source can have been written; absent if unknown. */
  readonly dateOf: (source: string) => string | undefined;
}

/** One side of a disagreement. */
export interface Position {
  readonly value: unknown;
  /** Addresses of the claims on this side. */
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  /** How many independent voices. */
  readonly voices: number;
}

/** Claims of one modality that cannot all be true. */
export interface Conflict {
  readonly property: string;
  readonly modality: Modality;
  readonly state: Code<'conflict-state'>;
  readonly basis?: Code<'basis'>;
  readonly note?: LocalText;
  readonly positions: readonly Position[];
}

/** A value with its standing among the sources. */
export interface MergedValue {
  readonly value: unknown;
  readonly support: Support;
  /** Addresses of the claims that say this value, or a coarser form of it. */
  readonly claims: readonly string[];
  readonly conflict?: Conflict;
}

/** The merged claims of one modality. */
export interface Merged {
  /** The values, put together. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Each atomic value by its path, such as `date` or `participants.imran-khan.office`. */
  readonly properties: Readonly<Record<string, MergedValue>>;
}

/** Merged claims by modality; a modality that no claim has is absent. */
export type MergedClaims = { readonly [M in Modality]?: Merged };
