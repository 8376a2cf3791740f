import { modalityOf, propertyOf } from '../../dossier/link-labels.js';
import { kindNames } from '../../model/kind.js';
import { isPassable, placesBetween, type Graph } from './graph.js';

const relation = kindNames.indexOf('relation');

/** What a relation calls a node, per modality; `undefined` if they are linked by anything else. */
const namedAs = (graph: Graph, node: number, other: number): readonly string[] | undefined => {
  const labels = placesBetween(graph, node, other).map((place) => graph.links.labels[place] as number);
  const names = labels.map(propertyOf);
  if (!names.every((name) => name === 'subject' || name === 'object')) return undefined;
  return labels.map((label, index) => `${names[index]} ${modalityOf(label)}`);
};

const oppositeOf = (name: string): string =>
  name.startsWith('subject') ? name.replace('subject', 'object') : name.replace('object', 'subject');

/** Whether two nodes beside a relation are its subject and object, and nothing more: they are already linked through it. */
const isDetour = (graph: Graph, before: number, node: number, after: number): boolean => {
  if (graph.links.kinds[node] !== relation) return false;
  const first = namedAs(graph, node, before);
  const second = first && namedAs(graph, node, after);
  return second !== undefined && second.some((name) => first?.includes(oppositeOf(name)));
};

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

/** The paths of one length, no node twice, in the order of their nodes; found one at a time, so that to stop early costs nothing. */
export function walks(graph: Graph, toEnd: Int32Array, length: number): Generator<readonly number[]> {
  return new Walk(graph, toEnd, length).paths();
}
