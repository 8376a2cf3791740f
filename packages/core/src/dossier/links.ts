import { kindNames } from '../model/kind.js';
import type { Modality } from '../model/codes.js';
import { assertionsOf } from './assertions.js';
import type { CompiledRecord } from './compiled.js';
import type { Dossier } from './dossier.js';
import {
  labelOf,
  labelCount,
  numberOfEditorial,
  numberOfPredicate,
  speakerNumber,
  type EditorialLink,
} from './link-labels.js';
import { LinkList, rowsOf, type LinkRows } from './link-rows.js';
import { recordTable, type RecordTable } from './merged-records.js';
import { visitReferences } from './reference-paths.js';

/**
 * How the records of a dossier point to each other. Records are nodes, numbered in the order of their ids, so that whatever goes
 * through rows comes in the order of ids. The claims behind a link are not kept: they are looked up in the record that points.
 */
export interface Links extends LinkRows {
  /** Places of the nodes in the table of records. */
  readonly places: Int32Array;
  /** Kinds of the nodes, as indexes of `kindNames`. */
  readonly kinds: Uint8Array;
  nodeOf(id: string): number | undefined;
  recordAt(node: number): CompiledRecord;
}

/** For each place its node. */
const nodesByPlace = (table: RecordTable): Int32Array => {
  const ids = Array.from({ length: table.size }, (_, place) => table.compiledAt(place).id);
  const nodes = new Int32Array(table.size);
  // Without a comparison of its own, `sort` orders by code units as `byText` does, and several times faster.
  ids.sort().forEach((id, node) => {
    nodes[table.placeOf(id) as number] = node;
  });
  return nodes;
};

/** Whether who is quoted belongs to the record itself, and not only to the telling of it. */
const isSaid = ({ kind }: CompiledRecord): boolean => kind === 'utterance' || kind === 'assessment';

/** The links of one record, each once. Most records have few, and are gone through; many are kept in a set. */
class Seen {
  readonly #list: LinkList;
  #first = 0;
  #many: Set<number> | undefined;

  constructor(list: LinkList) {
    this.#list = list;
  }

  begin(): void {
    this.#first = this.#list.tos.length;
    this.#many = undefined;
  }

  /** Whether the record already has the link; if not, it is taken to have it from now on. */
  has(to: number, label: number): boolean {
    const { tos, labels } = this.#list;
    if (tos.length - this.#first < 48) {
      for (let link = this.#first; link < tos.length; link += 1)
        if (tos.at(link) === to && labels.at(link) === label) return true;
      return false;
    }
    this.#many ??= this.#all();
    const size = this.#many.size;
    return this.#many.add(to * labelCount + label).size === size;
  }

  #all(): Set<number> {
    const { tos, labels } = this.#list;
    const all = new Set<number>();
    for (let link = this.#first; link < tos.length; link += 1)
      all.add(tos.at(link) * labelCount + labels.at(link));
    return all;
  }
}

class LinkFinder {
  readonly #table: RecordTable;
  readonly #nodes: Int32Array;
  /** Few records are pointed to again and again: to ask for them here is several times faster than in the whole table. */
  readonly #targets = new Map<string, number>();
  readonly list = new LinkList();
  readonly #seen = new Seen(this.list);

  constructor(table: RecordTable, nodes: Int32Array) {
    this.#table = table;
    this.#nodes = nodes;
  }

  #nodeOf(id: string): number | undefined {
    const known = this.#targets.get(id);
    if (known !== undefined) return known;
    const place = this.#table.placeOf(id);
    if (place === undefined) return undefined;
    const node = this.#nodes[place] as number;
    this.#targets.set(id, node);
    return node;
  }

  /** Links a record; what several of its claims say stands once. */
  #add(from: number, property: number, id: string, modality: Modality | undefined): void {
    const to = this.#nodeOf(id);
    if (to === undefined || to === from) return;
    const label = labelOf(property, modality, 'from');
    if (!this.#seen.has(to, label)) this.list.add(from, to, label);
  }

  #addEditorial(from: number, link: EditorialLink, ids: readonly (string | undefined)[]): void {
    for (const id of ids) if (id !== undefined) this.#add(from, numberOfEditorial(link), id, undefined);
  }

  #addByEditor(node: number, record: CompiledRecord): void {
    const { partOf, distinctFrom, outcome } = record;
    if (partOf !== undefined) this.#addEditorial(node, 'partOf', [partOf]);
    if (distinctFrom) this.#addEditorial(node, 'distinctFrom', distinctFrom);
    if (outcome) this.#addEditorial(node, 'outcome.replacedBy', [outcome.replacedBy]);
    if (record.kind === 'office' || record.kind === 'organisation')
      this.#addEditorial(node, 'of', [record.of]);
    if (record.kind === 'figure') this.#addEditorial(node, 'definition.of', record.definition.of ?? []);
  }

  #addAssertions(relation: number, { claims }: CompiledRecord): void {
    for (const { subject, predicate, object, modality } of assertionsOf(claims)) {
      const [from, to] = [this.#nodeOf(subject), this.#nodeOf(object)];
      if (from === undefined || to === undefined || from === to) continue;
      if (from === relation || to === relation) continue;
      this.list.add(from, to, labelOf(numberOfPredicate(predicate), modality, 'from'), relation);
    }
  }

  addRecord(place: number): void {
    const record = this.#table.compiledAt(place);
    const node = this.#nodes[place] as number;
    this.#seen.begin();
    for (const { says, said, modality, rank } of record.claims) {
      if (rank === 'deprecated') continue;
      visitReferences(says, (path, id) => this.#add(node, path, id, modality));
      if (said?.by !== undefined && isSaid(record)) this.#add(node, speakerNumber, said.by, modality);
    }
    this.#addByEditor(node, record);
    if (record.kind === 'relation') this.#addAssertions(node, record);
  }
}

const build = (dossier: Dossier): Links => {
  const table = recordTable(dossier);
  const nodes = nodesByPlace(table);
  const finder = new LinkFinder(table, nodes);
  const places = new Int32Array(table.size);
  const kinds = new Uint8Array(table.size);
  for (let place = 0; place < table.size; place += 1) {
    const node = nodes[place] as number;
    places[node] = place;
    kinds[node] = kindNames.indexOf(table.compiledAt(place).kind);
    finder.addRecord(place);
  }
  return {
    ...rowsOf(table.size, finder.list),
    places,
    kinds,
    nodeOf: (id) => {
      const place = table.placeOf(id);
      return place === undefined ? undefined : nodes[place];
    },
    recordAt: (node) => table.compiledAt(places[node] as number),
  };
};

const built = new WeakMap<Dossier, Links>();

/**
 * The links of a dossier, by claims that are not deprecated and by the editor; made on first use. A relation links its subject to
 * its object, `through` itself; that it names them stands beside as links of its own. What points to no record of the dossier,
 * or to itself, is left out.
 */
export function linksOf(dossier: Dossier): Links {
  const links = built.get(dossier) ?? build(dossier);
  built.set(dossier, links);
  return links;
}
