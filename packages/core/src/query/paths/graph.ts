import { propertyOf } from '../../dossier/link-labels.js';
import type { Links } from '../../dossier/links.js';

/** The part of the links that a path may use, between two nodes. */
export interface Graph {
  readonly links: Links;
  readonly start: number;
  readonly end: number;
  /** Labels of links that count, marked by 1. */
  readonly labels: Uint8Array;
  /** Kinds of records that a path may go through, marked by 1. */
  readonly kinds: Uint8Array;
}

/** Labels that join nothing: that two records are not the same is no path from one to the other. */
export const withoutDistinctions = (labels: Uint8Array): Uint8Array =>
  labels.map((wanted, label) => (propertyOf(label) === 'distinctFrom' ? 0 : wanted));

/** Whether a path may go on from a node. */
export const isPassable = ({ links, kinds, start, end }: Graph, node: number): boolean =>
  node !== start && node !== end && kinds[links.kinds[node] as number] === 1;

/** The first place in the row of a node that links to another node, or to one after it. */
function firstPlace({ starts, others }: Links, node: number, other: number): number {
  let [low, high] = [starts[node] as number, starts[node + 1] as number];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle] as number) < other) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of the links between two nodes that count, in the row of the first one. */
export function placesBetween({ links, labels }: Graph, node: number, other: number): readonly number[] {
  const end = links.starts[node + 1] as number;
  const places: number[] = [];
  for (let place = firstPlace(links, node, other); place < end; place += 1) {
    if (links.others[place] !== other) break;
    if (labels[links.labels[place] as number] === 1) places.push(place);
  }
  return places;
}
