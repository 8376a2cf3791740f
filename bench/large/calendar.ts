import type { DateBounds } from '@bilateral/core';
import type { Draw } from './draw.js';

const dayLength = 86_400_000;
export const firstYear = 1948;
const years = 76;

const iso = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
const dayOf = (text: string): number => Date.parse(text) / dayLength;
const monthEnd = (month: string): string =>
  iso(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0) / dayLength);

const within = (earliest: string, latest: string): DateBounds => ({ kind: 'within', earliest, latest });
const monthBounds = (month: string): DateBounds => within(`${month}-01`, monthEnd(month));
const yearBounds = (year: string): DateBounds => within(`${year}-01-01`, `${year}-12-31`);

/** The dates of an invented dossier, in EDTF, with their bounds. */
export class Calendar {
  readonly #bounds = new Map<string, DateBounds>();
  readonly #said = new Set<string>();
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** Every date that was said, in the order of their texts. */
  get dates(): Readonly<Record<string, DateBounds>> {
    return Object.fromEntries(
      [...this.#said].sort().map((text) => [text, this.#bounds.get(text) as DateBounds]),
    );
  }

  /** Enters a date of this calendar into the table of the dossier. */
  say(text: string): void {
    this.#said.add(text);
  }

  /** A day; later years have more of them. */
  anyDay(): string {
    const draw = this.#draw;
    const year = firstYear + Math.floor(years * Math.sqrt(draw.below(1e6) / 1e6));
    return this.day(iso(dayOf(`${year}-01-01`) + draw.below(365)));
  }

  day(day: string): string {
    return this.#enter(day, () => within(day, day));
  }

  shifted(day: string, days: number): string {
    return this.day(iso(dayOf(day) + days));
  }

  year(year: number): string {
    return this.#enter(String(year), () => yearBounds(String(year)));
  }

  /** From one day to another. */
  extent(from: string, to: string): string {
    return this.#enter(`${from}/${to}`, () => ({
      kind: 'extent',
      earliest: from,
      startLatest: from,
      endEarliest: to,
      latest: to,
    }));
  }

  /** From a day on. */
  since(from: string): string {
    return this.#enter(`${from}/..`, () => ({ kind: 'extent', earliest: from, startLatest: from }));
  }

  /** The same day said less exactly: each form contains the ones that are more exact, so that they do not disagree. */
  coarser(day: string): string {
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    switch (this.#draw.below(8)) {
      case 0:
      case 1:
      case 2:
        return this.#enter(month, () => monthBounds(month));
      case 3:
        return this.#enter(`${month}~`, () => monthBounds(month));
      case 4:
        return this.#enter(year, () => yearBounds(year));
      case 5:
        return this.#enter(`${year}?`, () => yearBounds(year));
      case 6:
        return this.#halfOf(year, Number(month.slice(5)) <= 6 ? ['01', '06'] : ['07', '12']);
      default:
        return this.#enter(`${year.slice(0, 3)}X`, () =>
          within(`${year.slice(0, 3)}0-01-01`, `${year.slice(0, 3)}9-12-31`),
        );
    }
  }

  #halfOf(year: string, [first, last]: readonly [string, string] | readonly string[]): string {
    const [from, to] = [`${year}-${first}`, `${year}-${last}`];
    return this.#enter(`[${from}..${to}]`, () => within(`${from}-01`, monthEnd(to)));
  }

  #enter(text: string, bounds: () => DateBounds): string {
    if (!this.#bounds.has(text)) this.#bounds.set(text, bounds());
    return text;
  }
}
