import { byText } from '../merge/canonical.js';
import type { Modality } from '../model/codes.js';
import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { modalities } from '../dossier/views.js';
import type { OneOrMore } from './record-filter.js';
import { listed } from './view-conditions.js';

interface Placed {
  readonly place: number;
  /** The day that decides; absent for a record without a date. */
  readonly day: string | undefined;
}

/** The days of a bound of every time that a record tells of in the modalities asked for. */
const daysOf = (
  dossier: Dossier,
  place: number,
  wanted: OneOrMore<Modality> | undefined,
  day: (time: string) => string | undefined,
): readonly string[] => {
  const { views, columns } = indexesOf(dossier);
  const allowed = wanted === undefined ? undefined : listed(wanted);
  const days: string[] = [];
  for (let row = views.starts[place] as number; row < (views.starts[place + 1] as number); row += 1) {
    const modality = modalities[views.modalityOf[row] as number];
    if (allowed && (modality === undefined || !allowed.includes(modality))) continue;
    for (const time of columns.times.of(row)) {
      const found = day(time);
      if (found !== undefined) days.push(found);
    }
  }
  return days;
};

/** Places in the order of time, undated ones last, and equal ones in the order of the dossier. An open start is older than any day, an open end newer. */
export function placesInTime(
  dossier: Dossier,
  places: readonly number[],
  order: 'oldest' | 'newest',
  wanted: OneOrMore<Modality> | undefined,
): readonly number[] {
  const { dates } = dossier;
  const [bound, absent] = order === 'oldest' ? (['earliest', ''] as const) : (['latest', '￿'] as const);
  const dayOf = (time: string): string | undefined => {
    const bounds = dates[time];
    return bounds && (bounds[bound] ?? absent);
  };
  const sign = order === 'oldest' ? 1 : -1;
  const placed = places.map((place): Placed => {
    const [day] = [...daysOf(dossier, place, wanted, dayOf)].sort((a, b) => sign * byText(a, b));
    return { place, day };
  });
  const compare = (a: Placed, b: Placed): number => {
    if (a.day === undefined || b.day === undefined)
      return Number(a.day === undefined) - Number(b.day === undefined);
    return sign * byText(a.day, b.day);
  };
  return placed.sort((a, b) => compare(a, b) || a.place - b.place).map(({ place }) => place);
}
