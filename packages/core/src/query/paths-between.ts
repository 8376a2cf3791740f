import { BilateralError } from '../error.js';
import { linksOf } from '../dossier/links.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Modality } from '../model/codes.js';
import { eventKinds, type Kind } from '../model/kind.js';
import { chosenKinds, chosenLabels, knownNode } from './links/choices.js';
import { linkAt, type Link } from './links/link.js';
import { distances } from './paths/distances.js';
import { placesBetween, withoutDistinctions, type Graph } from './paths/graph.js';
import { walks } from './paths/walks.js';

/** One step of a path, with the claims that make it. */
export interface PathStep extends Link {
  /** Id of the record at which the step begins. */
  readonly from: string;
  /** Id of the record to which it leads. */
  readonly to: string;
  /** Further links between the same two, at most as many as `limit` allows. */
  readonly also: readonly Link[];
}

/** The steps from one record to another; its length is the number of links. Exported as `RecordPath`. */
export type Path = readonly PathStep[];

/** Which paths {@link pathsBetween} gives. */
export interface PathOptions {
  /**
   * Kinds of the records on the way; events, bodies, projects, agreements, initiatives, organisations, persons, relations and
   * facilities unless said. States, places and offices join nearly everything.
   */
  readonly through?: readonly Kind[];
  /** The most links a path may have; 3 unless said if `all` is asked for, else as many as the shortest path needs. */
  readonly maxLength?: number;
  /** Every path that is short enough in which no record stands twice, and not only the shortest ones. */
  readonly all?: boolean;
  /** The most paths to give; 1,000 unless said. */
  readonly limit?: number;
  /** Modalities of the links; `actual` unless said. Links that the editor makes always count. */
  readonly modality?: Modality | readonly Modality[];
}

const onTheWay: readonly Kind[] = [
  ...eventKinds,
  'body',
  'project',
  'agreement',
  'initiative',
  'organisation',
  'person',
  'relation',
  'facility',
];

const positive = (name: 'maxLength' | 'limit', value: number): number => {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new BilateralError('invalid-filter', `'${value}' is no ${name}`, {
    hint: 'a whole number from 1 on',
  });
};

const steps = (graph: Graph, nodes: readonly number[], limit: number): Path =>
  nodes.slice(1).map((to, index) => {
    const from = nodes[index] as number;
    const places = placesBetween(graph, from, to).slice(0, limit + 1);
    const [first, ...also] = places.map((place) => linkAt(graph.links, from, place));
    const ends = { from: graph.links.recordAt(from).id, to: graph.links.recordAt(to).id };
    return { ...ends, ...(first as Link), also };
  });

function* pathsOf(graph: Graph, maxLength: number, all: boolean): Generator<readonly number[]> {
  const found = distances(graph, maxLength, all);
  if (!found) return;
  const longest = all ? maxLength : found.shortest;
  for (let length = found.shortest; length <= longest; length += 1) yield* walks(graph, found.toEnd, length);
}

/**
 * How two records hang together: the shortest paths between them, or with `all` every path up to `maxLength` links, shorter
 * ones first, then in the order of the ids on the way. A link may be gone either way. A relation is one link between its
 * subject and its object, with itself as the evidence (`through`); it stands on the way itself only where it is reached by
 * another link, such as `about`. That two records are not the same (`distinctFrom`) is no link. An empty array if there is no
 * path, and from a record to itself.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no record has, and `invalid-filter` for a wrong option.
 *
 * @example
 * ```ts
 * import { pathsBetween } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [path = []] = pathsBetween(pakistanRussia, 'imran-khan', 'alexander-novak');
 * path.map(({ from, to, property, claims }) => [from, to, property, claims[0]?.source]);
 * // => [['imran-khan', 'khan-novak-2022', 'participants.agent', 'world-affairs-insider-diplomatic-bond'],
 * //     ['khan-novak-2022', 'alexander-novak', 'participants.agent', 'world-affairs-insider-diplomatic-bond']]
 * ```
 */
export function pathsBetween(
  dossier: Dossier,
  a: string,
  b: string,
  options: PathOptions = {},
): readonly Path[] {
  const { all = false, modality = 'actual' } = options;
  const limit = positive('limit', options.limit ?? 1_000);
  const most = options.maxLength ?? (all ? 3 : Number.MAX_SAFE_INTEGER);
  const maxLength = positive('maxLength', most);
  const links = linksOf(dossier);
  const graph: Graph = {
    links,
    start: knownNode(dossier, links, a),
    end: knownNode(dossier, links, b),
    labels: withoutDistinctions(chosenLabels(modality)),
    kinds: chosenKinds(options.through ?? onTheWay),
  };
  if (a === b) return [];
  const paths: Path[] = [];
  for (const nodes of pathsOf(graph, maxLength, all)) {
    paths.push(steps(graph, nodes, limit));
    if (paths.length === limit) break;
  }
  return paths;
}
