import type { DateBounds } from '../model/date-bounds.js';

const noEarlier = (a: string | undefined, b: string | undefined): boolean =>
  b === undefined || (a !== undefined && a >= b);
const noLater = (a: string | undefined, b: string | undefined): boolean =>
  b === undefined || (a !== undefined && a <= b);

const inside = (inner: DateBounds, outer: DateBounds): boolean =>
  noEarlier(inner.earliest, outer.earliest) && noLater(inner.latest, outer.latest);

/**
 * Whether `fine` says the same as `coarse`, or more exactly: a coarser date contains a finer one, and a day within an
 * extent gives way to the extent. Open bounds contain everything.
 */
export function dateWithin(fine: DateBounds, coarse: DateBounds): boolean {
  if (fine.kind === 'within') return coarse.kind === 'within' && inside(fine, coarse);
  if (coarse.kind === 'within') return inside(fine, coarse) || inside(coarse, fine);
  return (
    inside(fine, coarse) &&
    noLater(fine.startLatest, coarse.startLatest) &&
    noEarlier(fine.endEarliest, coarse.endEarliest)
  );
}
