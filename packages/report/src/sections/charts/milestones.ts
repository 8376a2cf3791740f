import type { DossierRecord } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import type { SettledTime } from './settled-time.js';

/** A record whose year is settled. */
export interface Dated {
  readonly record: DossierRecord;
  readonly time: SettledTime;
}

/** How many milestones a timeline names, and how many it asks for before it lets them stand closer. */
const most = 8;
const fewest = 6;

/** The span of a timeline is divided by this: no two milestones are closer than one part of it. */
const parts = 26;

/** From each sort in turn the weightiest that keeps its distance from all chosen before. */
const chosenApart = (sorts: readonly (readonly Dated[])[], apart: number): readonly Dated[] => {
  const chosen: Dated[] = [];
  const isFree = ({ time }: Dated): boolean =>
    chosen.every((each) => Math.abs(each.time.year - time.year) >= apart);
  let before = -1;
  while (chosen.length > before && chosen.length < most) {
    before = chosen.length;
    for (const sort of sorts) {
      const next = sort.find((each) => !chosen.includes(each) && isFree(each));
      if (next !== undefined && chosen.length < most) chosen.push(next);
    }
  }
  return chosen;
};

/**
 * The events to be named on a timeline: from each sort in turn the weightiest, apart from each other by some years, so that
 * they are spread over time; by fewer years where too few are found. With the years that they are apart, in order of time.
 */
export function milestonesAmong(
  { weight }: Composer,
  sorts: readonly (readonly Dated[])[],
): { readonly chosen: readonly Dated[]; readonly apart: number } {
  const years = sorts.flat().map(({ time }) => time.year);
  const ranked = sorts.map((sort) => {
    const times = new Map(sort.map((each) => [each.record.id, each] as const));
    return weight.ranked(sort.map(({ record }) => record)).map(({ id }) => times.get(id) as Dated);
  });
  let apart = years.length === 0 ? 0 : Math.ceil((Math.max(...years) - Math.min(...years)) / parts);
  let chosen = chosenApart(ranked, apart);
  while (chosen.length < fewest && apart > 0) {
    apart -= 1;
    chosen = chosenApart(ranked, apart);
  }
  return { chosen: [...chosen].sort((a, b) => a.time.at - b.time.at), apart };
}
