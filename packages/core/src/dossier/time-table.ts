import type { DateBounds } from '../model/date-bounds.js';

/** Before every day, and after every day: what stands for a bound that is absent. */
export const [firstDay, lastDay] = [0, 99_999_999];

/** A day as a number that orders as days do: 2022-02-24 is 20220224. */
export const dayNumber = (day: string | undefined, absent: number): number =>
  day === undefined
    ? absent
    : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** The bounds of dates as numbers, one date after the other: the quickest to compare. */
export class TimeTable {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The last day on which it can begin; of a date that is written as open there (`../2021`), the first of all days. */
  readonly startLatest: Int32Array;
  /** The first day on which it can end; of a date that is written as open there (`2021/..`), the last of all days. */
  readonly endEarliest: Int32Array;
  /** 1 for what lasts, 0 for what happened at one time within its bounds, 2 for a date whose bounds are not known. */
  readonly sorts: Uint8Array;

  constructor(texts: readonly string[], dates: Readonly<Record<string, DateBounds>>) {
    const column = (): Int32Array => new Int32Array(texts.length);
    [this.earliest, this.latest, this.startLatest, this.endEarliest] = [
      column(),
      column(),
      column(),
      column(),
    ];
    this.sorts = new Uint8Array(texts.length);
    for (const [time, text] of texts.entries()) {
      const bounds = dates[text];
      this.sorts[time] = bounds === undefined ? 2 : bounds.kind === 'extent' ? 1 : 0;
      this.earliest[time] = dayNumber(bounds?.earliest, firstDay);
      this.latest[time] = dayNumber(bounds?.latest, lastDay);
      this.startLatest[time] = text.startsWith('../') ? firstDay : dayNumber(bounds?.startLatest, lastDay);
      this.endEarliest[time] = text.endsWith('/..') ? lastDay : dayNumber(bounds?.endEarliest, firstDay);
    }
  }
}
