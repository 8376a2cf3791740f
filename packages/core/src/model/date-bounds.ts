/**
 * The days that an EDTF date can mean. A `within` happened at one time somewhere between `earliest` and `latest`; an
 * `extent` lasts from a first day (`earliest`..`startLatest`) to a last day (`endEarliest`..`latest`).
 * Days are `YYYY-MM-DD`; an open or unknown bound is absent.
 */
export interface DateBounds {
  readonly kind: 'within' | 'extent';
  readonly earliest?: string;
  readonly latest?: string;
  readonly startLatest?: string;
  readonly endEarliest?: string;
}
