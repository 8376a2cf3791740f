import { identifierAt } from '../nodes/identifiers.js';
import { objectsOf } from '../rdf/n-triples.js';
import { v1Terms, type GraphNode, type TermTable } from '../rdf/term-table.js';

/** How often a class or a property is used. */
export interface Use {
  readonly iri: string;
  /** Instances of a class; resources that have a property. */
  readonly entities: number;
  /** Triples with a property; one for each instance of a class. */
  readonly triples: number;
}

/** A part of the graph, or all of it. */
export interface Extent {
  readonly triples: number;
  readonly subjects: number;
}

/** The layers of the graph: what is settled, what passages say, and what the dataset is. */
export type Layer = 'direct' | 'claims' | 'description';

/** What a description of a graph counts (VoID, section 4). */
export interface GraphStatistics extends Extent {
  /** Resources with an IRI of their own, not a fragment of another's. */
  readonly entities: number;
  readonly classes: readonly Use[];
  readonly properties: readonly Use[];
  /** The namespaces of the classes and properties. */
  readonly vocabularies: readonly string[];
  readonly layers: Readonly<Record<Layer, Extent>>;
  /** Links to the resources of others by scheme, such as `wikidata`. */
  readonly links: Readonly<Record<string, number>>;
}

const claimTypes: ReadonlySet<string> = new Set([
  'Claim',
  'oa:Annotation',
  'oa:SpecificResource',
  'oa:TextPositionSelector',
  'oa:TimeState',
  'Reading',
  'prov:Attribution',
  'MergedValue',
  'Conflict',
  'Position',
  'Acknowledgement',
  'Inference',
  'Unasserting',
  'schema:TextDigitalDocument',
]);

const descriptionTypes: ReadonlySet<string> = new Set([
  'Dossier',
  'dcterms:LicenseDocument',
  'RetiredRecord',
]);

const byIri = (a: Use, b: Use): number => (a.iri < b.iri ? -1 : 1);

class Counts {
  readonly #counts = new Map<string, { entities: number; triples: number }>();

  add(iri: string, triples: number): void {
    const count = this.#counts.get(iri);
    if (!count) this.#counts.set(iri, { entities: 1, triples });
    else {
      count.entities += 1;
      count.triples += triples;
    }
  }

  get all(): readonly Use[] {
    return [...this.#counts].map(([iri, count]) => ({ iri, ...count })).sort(byIri);
  }
}

/** Where the name of a term ends and its own part begins. */
const namespaceOf = (iri: string): string =>
  iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);

/** Counts a graph while its resources pass, each of them once; nothing of them is kept. */
export class GraphCounter {
  readonly #table: TermTable;
  readonly #classes = new Counts();
  readonly #properties = new Counts();
  readonly #layers = {
    direct: { triples: 0, subjects: 0 },
    claims: { triples: 0, subjects: 0 },
    description: { triples: 0, subjects: 0 },
  };
  readonly #links = new Map<string, number>();
  #entities = 0;
  #dossier: string | undefined;

  constructor(table: TermTable = v1Terms) {
    this.#table = table;
  }

  /** Hands on the resources, and counts them. */
  *passing<Node extends GraphNode>(nodes: Iterable<Node>): Generator<Node> {
    for (const node of nodes) {
      this.#enter(node);
      yield node;
    }
  }

  /** What has been counted so far. */
  get statistics(): GraphStatistics {
    const { direct, claims, description } = this.#layers;
    const layers = [direct, claims, description];
    const [classes, properties] = [this.#classes.all, this.#properties.all];
    return {
      triples: layers.reduce((sum, { triples }) => sum + triples, 0),
      subjects: layers.reduce((sum, { subjects }) => sum + subjects, 0),
      entities: this.#entities,
      classes,
      properties,
      vocabularies: [...new Set([...classes, ...properties].map(({ iri }) => namespaceOf(iri)))].sort(),
      layers: { direct: { ...direct }, claims: { ...claims }, description: { ...description } },
      links: Object.fromEntries([...this.#links].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  #enter(node: GraphNode): void {
    const types = node.type ?? [];
    const layer = this.#layers[this.#layerOf(node, types)];
    for (const type of types) this.#classes.add(this.#table.expanded(type), 1);
    if (types.length > 0) this.#properties.add(this.#table.expanded('rdf:type'), types.length);
    layer.triples += types.length + this.#fields(node);
    layer.subjects += 1;
    if (!node.id.includes('#')) this.#entities += 1;
  }

  #layerOf({ id }: GraphNode, types: readonly string[]): Layer {
    if (types.includes('Dossier')) this.#dossier = id;
    const isPart = this.#dossier !== undefined && id.startsWith(`${this.#dossier}#`);
    if (isPart || types.some((type) => descriptionTypes.has(type))) return 'description';
    return types.some((type) => claimTypes.has(type)) ? 'claims' : 'direct';
  }

  /** The triples of a resource but for its classes. Two keys can be one property, as those of notations are. */
  #fields(node: GraphNode): number {
    const counts = new Map<string, number>();
    for (const [key, value] of Object.entries(node)) {
      if (key === 'id' || key === 'type' || value === undefined) continue;
      const term = this.#table.term(key);
      const objects = [...objectsOf(value, term, this.#table)];
      if (objects.length > 0) counts.set(term.iri, (counts.get(term.iri) ?? 0) + objects.length);
      if (key === 'sameAs') this.#link(objects);
    }
    let triples = 0;
    for (const [iri, count] of counts) {
      this.#properties.add(iri, count);
      triples += count;
    }
    return triples;
  }

  #link(objects: readonly string[]): void {
    for (const object of objects) {
      const [scheme] = identifierAt(object.slice(1, -1)) ?? [];
      if (scheme !== undefined) this.#links.set(scheme, (this.#links.get(scheme) ?? 0) + 1);
    }
  }
}

/** Counts a graph in one pass over its resources, each of which must stand once. */
export function statisticsOf(nodes: Iterable<GraphNode>, table: TermTable = v1Terms): GraphStatistics {
  const counter = new GraphCounter(table);
  const passing = counter.passing(nodes);
  while (passing.next().done !== true);
  return counter.statistics;
}
