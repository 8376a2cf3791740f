import {
  parsePath,
  propertyTypes,
  supportOf,
  type DossierRecord,
  type Modality,
  type PropertySupport,
} from '@bilateral/core';
import type { Item } from '../page/page.js';
import type { Evidence } from './evidence.js';
import type { Teller } from './teller.js';

/** A single value with its place in the record. */
interface Atom extends PropertySupport {
  readonly path: readonly string[];
}

/** What a reader looks for first; all else follows in the order of the model, and topics come last. */
const first = 'date during signed inForce status subject predicate object from to place participants'.split(
  ' ',
);
const last = ['names', 'topics'];
const modelOrder = new Map(Object.keys(propertyTypes).map((name, place) => [name, place]));

const placeOfProperty = (name: string): number => {
  if (first.includes(name)) return first.indexOf(name) - first.length;
  return last.includes(name) ? modelOrder.size + last.indexOf(name) : (modelOrder.get(name) ?? 0);
};

const groupedBy = (
  atoms: readonly Atom[],
  nameOf: (atom: Atom) => string,
): readonly (readonly [string, readonly Atom[]])[] => {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const group = groups.get(nameOf(atom));
    if (group) group.push(atom);
    else groups.set(nameOf(atom), [atom]);
  }
  return [...groups];
};

/** Writes the values of one record. */
export class ValueItems {
  readonly #teller: Teller;
  readonly #evidence: Evidence;
  readonly #record: DossierRecord;
  readonly #values: readonly PropertySupport[];

  constructor(teller: Teller, evidence: Evidence, record: DossierRecord) {
    this.#teller = teller;
    this.#evidence = evidence;
    this.#record = record;
    this.#values = supportOf(teller.dossier, record.id);
  }

  /** The values of one modality, property by property, each with its evidence and support. */
  of(modality: Modality): readonly Item[] {
    const atoms = this.#values
      .filter((value) => value.modality === modality)
      .map((value) => ({ ...value, path: parsePath(value.property) }));
    return groupedBy(atoms, ({ path }) => path[0] ?? '')
      .toSorted(([a], [b]) => placeOfProperty(a) - placeOfProperty(b))
      .map(([name, group]) => this.#property(name, group));
  }

  #property(name: string, atoms: readonly Atom[]): Item {
    const label = this.#teller.property(name, this.#record.kind);
    const type = propertyTypes[name];
    const items =
      type?.type === 'list'
        ? groupedBy(atoms, ({ path }) => path[1] ?? '').map(([, group]) => this.#element(group, type.key))
        : atoms.map((atom) => this.#single(name, atom, type?.type === 'group'));
    const [only] = items;
    return items.length === 1 && only && !only.label ? { ...only, label } : { label, items };
  }

  #words({ path, value }: Atom): string {
    return this.#teller.value(path, value);
  }

  /** The numbers of the claims, the support, and whether the sources disagree. */
  #remark({ claims, support, voices, conflict }: Atom): string {
    const { words } = this.#teller;
    const isContested = conflict !== undefined && support !== 'conflict';
    const isDoubtful = claims.every(({ confidence }) => confidence !== undefined);
    const told = [
      `${this.#teller.code('support', support)}${voices > 1 ? ` (${voices})` : ''}`,
      ...(isContested ? [words.editor.contested] : []),
      ...(isDoubtful ? [this.#teller.code('confidence', 'low')] : []),
    ];
    return `${this.#evidence.cite(claims.map(({ address }) => address))} ${told.join(words.comma)}`;
  }

  #single(name: string, atom: Atom, isField: boolean): Item {
    const label = isField ? { label: this.#teller.property(atom.path[1] ?? '', name) } : {};
    return { ...label, text: this.#words(atom), remark: this.#remark(atom) };
  }

  /** An element of a list: what names it, then its other fields with their labels. */
  #element(atoms: readonly Atom[], keys: readonly string[]): Item {
    const { words } = this.#teller;
    const named = keys.find((key) => atoms.some(({ path }) => path[2] === key));
    const ordered = atoms.toSorted((a, b) => Number(b.path[2] === named) - Number(a.path[2] === named));
    const field = (atom: Atom): string => this.#teller.property(atom.path[2] ?? '', atom.path[0]);
    const remarks = ordered.map((atom) => this.#remark(atom));
    const [head] = ordered as [Atom];
    if (new Set(remarks).size === 1) {
      const others = ordered.slice(1).map((atom) => `${field(atom)}${words.colon}${this.#words(atom)}`);
      return {
        text: [this.#words(head), ...others].join(words.semicolon),
        ...(remarks[0] !== undefined && { remark: remarks[0] }),
      };
    }
    return {
      text: this.#words(head),
      ...(remarks[0] !== undefined && { remark: remarks[0] }),
      items: ordered.slice(1).map((atom) => ({
        label: field(atom),
        text: this.#words(atom),
        remark: this.#remark(atom),
      })),
    };
  }
}
