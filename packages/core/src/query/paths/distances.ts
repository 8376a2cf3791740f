import { isPassable, type Graph } from './graph.js';

/** The search from one end: it grows by one link at a time. */
class Side {
  readonly #graph: Graph;
  /** Links from the end to each node, and one more; 0 for a node that is not reached. */
  readonly reached: Int32Array;
  /** The nodes at the distance reached from which a path can go on. */
  frontier: readonly number[];
  depth = 0;
  /** How many links the next step has to look at. */
  cost: number;

  constructor(graph: Graph, origin: number) {
    this.#graph = graph;
    this.reached = new Int32Array(graph.links.kinds.length);
    this.reached[origin] = 1;
    this.frontier = [origin];
    this.cost = this.#degree(origin);
  }

  #degree(node: number): number {
    const { starts } = this.#graph.links;
    return (starts[node + 1] as number) - (starts[node] as number);
  }

  /** Grows by one link. Tells whether the other side has already reached one of the new nodes. */
  grow(other: Side): boolean {
    const { links, labels } = this.#graph;
    const next: number[] = [];
    let met = false;
    this.depth += 1;
    this.cost = 0;
    for (const node of this.frontier) {
      const end = links.starts[node + 1] as number;
      for (let place = links.starts[node] as number; place < end; place += 1) {
        const found = links.others[place] as number;
        if (this.reached[found] !== 0 || labels[links.labels[place] as number] === 0) continue;
        const passable = isPassable(this.#graph, found);
        if (!passable && other.reached[found] !== 1) continue;
        this.reached[found] = this.depth + 1;
        met ||= other.reached[found] !== 0;
        if (!passable) continue;
        next.push(found);
        this.cost += this.#degree(found);
      }
    }
    this.frontier = next;
    return met;
  }
}

/** Completes the distances to the end, by the nodes reached from both sides: only those on paths no longer than `most`. */
const complete = (graph: Graph, near: Side, far: Side, most: number): void => {
  const { links, labels, start } = graph;
  let level = far.frontier.filter((node) => near.reached[node] !== 0);
  for (let distance = far.depth + 1; level.length > 0; distance += 1) {
    const next: number[] = [];
    for (const node of level) {
      const end = links.starts[node + 1] as number;
      for (let place = links.starts[node] as number; place < end; place += 1) {
        const found = links.others[place] as number;
        const before = near.reached[found] as number;
        if (before === 0 || far.reached[found] !== 0 || labels[links.labels[place] as number] === 0) continue;
        if (before - 1 + distance > most) continue;
        far.reached[found] = distance + 1;
        if (found !== start) next.push(found);
      }
    }
    level = next;
  }
};

/** How far it is to the end of a path. */
export interface Distances {
  /** Links on a shortest path. */
  readonly shortest: number;
  /** Links from each node to the end, and one more; 0 for a node that is on no path that is short enough. */
  readonly toEnd: Int32Array;
}

/**
 * Searches from both ends, always on from the one that has fewer links to look at, so that a record with a million links is
 * looked at only where nothing else is left. With `all` paths up to `most` links are searched, else only the shortest ones.
 * `undefined` if there is no path.
 */
export function distances(graph: Graph, most: number, all: boolean): Distances | undefined {
  const near = new Side(graph, graph.start);
  const far = new Side(graph, graph.end);
  let met = false;
  while (near.depth + far.depth < most && near.frontier.length > 0 && far.frontier.length > 0) {
    met = (near.cost <= far.cost ? near.grow(far) : far.grow(near)) || met;
    if (met && !all) break;
  }
  if (!met) return undefined;
  complete(graph, near, far, all ? most : near.depth + far.depth);
  return { shortest: (far.reached[graph.start] as number) - 1, toEnd: far.reached };
}
