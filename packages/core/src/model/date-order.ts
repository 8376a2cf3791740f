import type { DateBounds } from './date-bounds.js';

/** Whether all of one date is over before any of the other can begin. */
export const isBefore = (a: DateBounds, b: DateBounds): boolean =>
  a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;

/** Whether some day can belong to both. */
export const canMeet = (a: DateBounds, b: DateBounds): boolean => !isBefore(a, b) && !isBefore(b, a);
