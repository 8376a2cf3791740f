import { assertionsOf } from '../../dossier/assertions.js';
import { directionOf, labelOf, propertyOf } from '../../dossier/link-labels.js';
import { kindNames } from '../../model/kind.js';
import { isPassable, placesBetween, type Graph } from './graph.js';

const relation = kindNames.indexOf('relation');

/** Whether a relation names a node as its subject or object, and nothing else links the two. */
const onlyNames = (graph: Graph, node: number, other: number): boolean =>
  placesBetween(graph, node, other).every((place) => {
    const label = graph.links.labels[place] as number;
    return directionOf(label) === 'from' && ['subject', 'object'].includes(propertyOf(label));
  });

/** Whether a relation asserts, in a modality that counts, something of two nodes: they are then linked through it. */
const joins = ({ links, labels }: Graph, node: number, one: number, another: number): boolean => {
  const ids = [links.recordAt(one).id, links.recordAt(another).id];
  return assertionsOf(links.recordAt(node).claims).some(
    ({ subject, object, modality }) =>
      subject !== object &&
      ids.includes(subject) &&
      ids.includes(object) &&
      labels[labelOf(0, modality, 'from')] === 1,
  );
};

/**
 * Whether a path would only go through a relation from its subject to its object, which are one link apart by the same
 * relation.
 */
const isDetour = (graph: Graph, before: number, node: number, after: number): boolean =>
  graph.links.kinds[node] === relation &&
  onlyNames(graph, node, before) &&
  onlyNames(graph, node, after) &&
  joins(graph, node, before, after);

/** One node of a walk, and how far its links have been tried. */
interface Station {
  readonly node: number;
  place: number;
  /** The node that was tried last; several links to it make one path. */
  tried: number;
}

class Walk {
  readonly #graph: Graph;
  readonly #toEnd: Int32Array;
  readonly #length: number;
  readonly stations: Station[];

  constructor(graph: Graph, toEnd: Int32Array, length: number) {
    this.#graph = graph;
    this.#toEnd = toEnd;
    this.#length = length;
    this.stations = [this.#stationAt(graph.start)];
  }

  #stationAt(node: number): Station {
    return { node, place: this.#graph.links.starts[node] as number, tried: -1 };
  }

  /** Whether a path of the wanted length can go on to a node. */
  #fits(node: number): boolean {
    const left = this.#length - this.stations.length;
    const needed = (this.#toEnd[node] as number) - 1;
    if (needed < 0 || needed > left) return false;
    if (node === this.#graph.end ? left > 0 : !isPassable(this.#graph, node)) return false;
    if (this.stations.some((station) => station.node === node)) return false;
    const [before, last] = [this.stations.at(-2), this.stations.at(-1)];
    return !before || !last || !isDetour(this.#graph, before.node, last.node, node);
  }

  /** The next node to try from the last station; `undefined` when all are tried. */
  #next(station: Station): number | undefined {
    const { links, labels } = this.#graph;
    const end = links.starts[station.node + 1] as number;
    while (station.place < end) {
      const node = links.others[station.place] as number;
      const counts = labels[links.labels[station.place] as number] === 1;
      station.place += 1;
      if (!counts || node === station.tried) continue;
      station.tried = node;
      if (this.#fits(node)) return node;
    }
    return undefined;
  }

  *paths(): Generator<readonly number[]> {
    for (let last = this.stations.at(-1); last; last = this.stations.at(-1)) {
      const node = this.#next(last);
      if (node === undefined) this.stations.pop();
      else if (node === this.#graph.end) yield [...this.stations.map((station) => station.node), node];
      else this.stations.push(this.#stationAt(node));
    }
  }
}

/**
 * The paths of one length, no node twice, in the order of their nodes; found one at a time, so that to stop early costs
 * nothing.
 */
export function walks(graph: Graph, toEnd: Int32Array, length: number): Generator<readonly number[]> {
  return new Walk(graph, toEnd, length).paths();
}
