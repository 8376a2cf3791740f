/**
 * The days that an EDTF date can mean. A `within` happened at one time somewhere between `earliest` and `latest`; an
 * `extent` lasts from a first day (`earliest`..`startLatest`) to a last day (`endEarliest`..`latest`).
 * Days are `YYYY-MM-DD`; an open or unknown bound is absent.
 *
 * They are computed when a dossier is compiled, for EDTF (ISO 8601-2) of level 1 with the sets of level 2 (`[2024-07..2024-12]`).
 */
export interface DateBounds {
  /** Whether it is one time, or lasts. */
  readonly kind: 'within' | 'extent';
  /** The first day that it can mean. */
  readonly earliest?: string;
  /** The last day that it can mean. */
  readonly latest?: string;
  /** Of an extent, the last day on which it can have begun. */
  readonly startLatest?: string;
  /** Of an extent, the first day on which it can have ended. */
  readonly endEarliest?: string;
}
