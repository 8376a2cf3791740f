import { BilateralError, type Kind } from '@bilateral/core';
import { v1Terms } from '../rdf/term-table.js';
import type { PropertyTerm } from '../document.js';
import { Ids } from './ids.js';
import { Node } from './node.js';
import { Problems } from './problems.js';
import type { Resource } from './resource.js';

/** A record or source of which claims speak. */
export interface Known {
  readonly id: string;
  readonly kind: Kind | 'source';
}

const isDossier = (resource: Resource): boolean => resource.types.has(v1Terms.expanded('Dossier'));

/** The IRI of the only dossier. Throws a `BilateralError` if there is none, or more than one. */
function rootOf(resources: Iterable<Resource>): string {
  const dossiers = [...resources].filter(isDossier).map(({ iri }) => iri);
  const [root] = dossiers;
  if (root !== undefined && dossiers.length === 1) return root;
  const found = dossiers.length === 0 ? 'none' : dossiers.map((iri) => `<${iri}>`).join(', ');
  throw new BilateralError('no-dossier', `expected one resource of the class br:Dossier, found ${found}`, {
    hint: 'read the document of the whole dossier; that of one record or source holds only a part',
  });
}

/** All resources of a document, and what of them is a record or source of its dossier. */
export class Graph {
  readonly root: Node;
  readonly ids: Ids;
  readonly problems: Problems = new Problems();
  readonly #resources: ReadonlyMap<string, Resource>;
  readonly #known = new Map<string, Known>();

  constructor(resources: ReadonlyMap<string, Resource>) {
    this.#resources = resources;
    const root = rootOf(resources.values());
    this.ids = new Ids(root);
    this.root = new Node(resources.get(root) as Resource, this.problems);
  }

  *nodes(): Generator<Node> {
    for (const resource of this.#resources.values()) yield new Node(resource, this.problems);
  }

  /** The resource with an IRI; a problem if the document says nothing of it. */
  node(iri: string): Node | undefined {
    const resource = this.#resources.get(iri);
    if (resource) return new Node(resource, this.problems);
    this.problems.add(iri, 'nothing', 'a resource of the document', 'unknown-resource');
    return undefined;
  }

  /** The resources to which a term links. */
  linked(node: Node, term: PropertyTerm): readonly Node[] {
    return node.links(term).flatMap((iri) => this.node(iri) ?? []);
  }

  /** As `linked`, in their order: all of them from 0, none missing and none twice. */
  inOrder(node: Node, term: PropertyTerm): readonly Node[] {
    return this.sorted(node, this.linked(node, term));
  }

  /** Resources by their `br:order`. A gap shows that one got lost. */
  sorted(whole: Node, parts: readonly Node[]): readonly Node[] {
    const placed = parts
      .map((part) => ({ part, order: part.whole('order') }))
      .sort((a, b) => a.order - b.order);
    for (const [index, { part, order }] of placed.entries()) {
      if (order === index) continue;
      part.problem(`the order ${order}`, `the order ${index} among ${placed.length} parts of <${whole.iri}>`);
      break;
    }
    return placed.map(({ part }) => part);
  }

  /** Makes a record or source known under its IRI. */
  enter(iri: string, known: Known): void {
    this.#known.set(iri, known);
  }

  known(iri: string): Known | undefined {
    return this.#known.get(iri);
  }

  /** The id of the record behind an IRI; for a source, ask `source`. */
  record(from: Node, iri: string): string {
    const known = this.#known.get(iri);
    if (known && known.kind !== 'source') return known.id;
    from.problem(`<${iri}>`, 'a record of the dossier', 'unknown-record');
    return '';
  }

  source(from: Node, iri: string): string {
    const known = this.#known.get(iri);
    if (known?.kind === 'source') return known.id;
    from.problem(`<${iri}>`, 'a source of the dossier', 'unknown-source');
    return '';
  }

  /** The record to which a term links, if it does. */
  ref(node: Node, term: PropertyTerm): string | undefined {
    const iri = node.link(term);
    return iri === undefined ? undefined : this.record(node, iri);
  }

  refs(node: Node, term: PropertyTerm): readonly string[] {
    return node.links(term).map((iri) => this.record(node, iri));
  }

  sourceRef(node: Node, term: PropertyTerm): string | undefined {
    const iri = node.link(term);
    return iri === undefined ? undefined : this.source(node, iri);
  }
}
