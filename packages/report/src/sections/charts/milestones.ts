import type { Claim, DossierRecord } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import type { LaneName } from '../../messages/figures/figure-messages.js';
import type { SettledTime } from './settled-time.js';

/** A record whose year is settled. */
export interface Dated {
  readonly record: DossierRecord;
  readonly time: SettledTime;
  readonly lane: LaneName;
}

/** How many a timeline names, of them of one sort, and how many it asks for before it takes more of a decade. */
const most = 9;
const mostOfSort = 3;
const fewest = 6;

const sourcesOf = ({ claims }: DossierRecord): number =>
  new Set((claims as readonly Claim[]).map(({ source }) => source)).size;

/** Those of which most sources tell first; of equal ones, those that weigh more. */
const ranked = ({ weight }: Composer, all: readonly Dated[]): readonly Dated[] => {
  const times = new Map(all.map((each) => [each.record.id, each] as const));
  return weight
    .ranked(all.map(({ record }) => record))
    .map((record) => ({ each: times.get(record.id) as Dated, sources: sourcesOf(record) }))
    .sort((a, b) => b.sources - a.sources)
    .map(({ each }) => each);
};

const chosenFrom = (candidates: readonly Dated[], ofDecade: number): readonly Dated[] => {
  const counts = new Map<string | number, number>();
  const chosen: Dated[] = [];
  for (const each of candidates) {
    const decade = Math.floor(each.time.year / 10);
    const [sorts, decades] = [counts.get(each.lane) ?? 0, counts.get(decade) ?? 0];
    if (chosen.length === most || sorts === mostOfSort || decades === ofDecade) continue;
    counts.set(each.lane, sorts + 1).set(decade, decades + 1);
    chosen.push(each);
  }
  return chosen;
};

export interface Milestones {
  /** In the order of time. */
  readonly chosen: readonly Dated[];
  /** How many of one sort and of one decade are among them at most. */
  readonly ofSort: number;
  readonly ofDecade: number;
}

/**
 * The events to be named on a timeline: those of which most sources tell, spread over the sorts and over time. Two of a
 * decade, and more where these are too few.
 */
export function milestonesAmong(composer: Composer, all: readonly Dated[]): Milestones {
  const candidates = ranked(composer, all);
  let ofDecade = 2;
  let chosen = chosenFrom(candidates, ofDecade);
  while (chosen.length < fewest && ofDecade < most) {
    ofDecade += 1;
    chosen = chosenFrom(candidates, ofDecade);
  }
  return { chosen: [...chosen].sort((a, b) => a.time.at - b.time.at), ofSort: mostOfSort, ofDecade };
}
