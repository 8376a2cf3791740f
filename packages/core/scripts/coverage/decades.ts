import type { DateBounds } from '../../src/index.js';

/** Ten years, with their first and last day. */
export interface Decade {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** Whether a date lies in a decade for certain, may lie in it, or cannot. */
export type Placing = 'certain' | 'possible' | 'outside';

const decadeFrom = (year: number): Decade => {
  const ten = String(year / 10).padStart(3, '0');
  return { name: `${ten}0s`, first: `${ten}0-01-01`, last: `${ten}9-12-31` };
};

const startOf = (day: string): number => Number(day.slice(0, 3)) * 10;

/** Every decade from the first to the last day that the dates name; an open end names none. */
export function decadesOf(dates: readonly DateBounds[]): readonly Decade[] {
  const days = dates
    .flatMap(({ earliest, startLatest, endEarliest, latest }) => [earliest, startLatest, endEarliest, latest])
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = (startOf(last) - startOf(first)) / 10 + 1;
  return Array.from({ length: count }, (_, index) => decadeFrom(startOf(first) + index * 10));
}

/** What happened at one time is in a decade if all its possible days are; what lasts, if it begins, ends or goes on there. */
export function placingIn({ first, last }: Decade, bounds: DateBounds): Placing {
  const { kind, earliest, startLatest, endEarliest, latest } = bounds;
  if ((latest !== undefined && latest < first) || (earliest !== undefined && earliest > last))
    return 'outside';
  const holds = (from: string | undefined, until: string | undefined): boolean =>
    from !== undefined && until !== undefined && from >= first && until <= last;
  if (kind === 'within') return holds(earliest, latest) ? 'certain' : 'possible';
  const goesOn =
    startLatest !== undefined && endEarliest !== undefined && startLatest <= last && endEarliest >= first;
  return holds(earliest, startLatest) || holds(endEarliest, latest) || goesOn ? 'certain' : 'possible';
}

/** How many of the dates lie in the decade for certain, and how many only may. */
export function countIn(
  decade: Decade,
  dates: readonly DateBounds[],
): { readonly certain: number; readonly possible: number } {
  const placings = dates.map((bounds) => placingIn(decade, bounds));
  const count = (wanted: Placing): number => placings.filter((each) => each === wanted).length;
  return { certain: count('certain'), possible: count('possible') };
}
