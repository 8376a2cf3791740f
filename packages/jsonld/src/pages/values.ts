import {
  parsePath,
  propertyTypes,
  type Kind,
  type Merged,
  type MergedValue,
  type Modality,
} from '@bilateral/core';
import type { Evidence } from './evidence.js';
import { markup, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';

/** A single value with its place in the record. */
interface Atom extends MergedValue {
  readonly path: readonly string[];
  readonly key: string;
}

/** What the tables of a page share. */
export interface Tables {
  readonly page: Page;
  readonly evidence: Evidence;
  readonly kind: Kind | 'source';
  /** The fragment under which a conflict is shown. */
  readonly conflictAt: (modality: Modality, path: string) => string | undefined;
  /** The conflicts that the editor wrote and in which a claim stands. */
  readonly authoredOf: (address: string) => readonly string[];
}

/** What a reader looks for first; all else follows in the order of the model, and topics come last. */
const first = 'date during signed inForce status subject predicate object from to place participants'.split(
  ' ',
);
const last = ['names', 'topics'];
const modelOrder = Object.keys(propertyTypes);

const placeOfProperty = (name: string): number => {
  if (first.includes(name)) return first.indexOf(name) - first.length;
  return last.includes(name) ? modelOrder.length + last.indexOf(name) : modelOrder.indexOf(name);
};

const atomsOf = ({ properties }: Merged): readonly Atom[] =>
  Object.entries(properties).map(([key, value]) => ({ ...value, path: parsePath(key), key }));

const groupedBy = (
  atoms: readonly Atom[],
  name: (atom: Atom) => string,
): readonly (readonly [string, readonly Atom[]])[] => {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const group = groups.get(name(atom));
    if (group) group.push(atom);
    else groups.set(name(atom), [atom]);
  }
  return [...groups];
};

/** How well a value is supported, and whether it is contested: the words and links that follow it. */
const marks = (tables: Tables, modality: Modality, atom: Atom): Content => {
  const { page, evidence, conflictAt, authoredOf } = tables;
  const { messages } = page;
  const anchor = atom.conflict && conflictAt(modality, atom.key);
  const word = atom.conflict?.state === 'open' ? messages.contested : messages.judged;
  const authored = [...new Set(atom.claims.flatMap(authoredOf))];
  const isDoubtful = atom.claims.every((address) => page.world.claim(address).confidence !== undefined);
  return [
    evidence.cite(atom.claims),
    markup` <span class="support ${atom.support}">${page.code('support', atom.support)}</span>`,
    isDoubtful && markup` <span class="contested">${page.code('confidence', 'low')}</span>`,
    anchor !== undefined && markup` <a class="contested" href="#${anchor}">${word}</a>`,
    authored.map((id) => [
      ' ',
      markup`<span class="contested">${page.link('conflict', id, messages.contested)}</span>`,
    ]),
  ];
};

/** Values of one element rest mostly on the same passages: what would be said of each alike is said once. */
const keyOfMarks = ({ support, claims, conflict, key }: Atom): string =>
  JSON.stringify([support, claims, conflict && key]);

/** Fields that need no label beside the one that names the element. */
const plainFields = new Set(['value', 'text', 'task']);

const withMarks = (
  tables: Tables,
  modality: Modality,
  told: readonly (readonly [Atom, Content])[],
): Content => {
  const { colon, semicolon } = tables.page.messages;
  return told.map(([atom, content], place): Content => {
    const next = told[place + 1];
    if (next === undefined) return [content, marks(tables, modality, atom)];
    const between = place === 0 && plainFields.has(next[0].path[2] ?? '') ? colon : semicolon;
    const isSame = keyOfMarks(next[0]) === keyOfMarks(atom);
    return isSame ? [content, between] : [content, marks(tables, modality, atom), between];
  });
};

/** An element of a list: what names it, then its other fields with their labels. */
const element = (
  tables: Tables,
  modality: Modality,
  atoms: readonly Atom[],
  keys: readonly string[],
): Content => {
  const { page, kind } = tables;
  const named = keys.find((name) => atoms.some(({ path }) => path[2] === name));
  const weight = ({ path: [, , field = ''] }: Atom): number =>
    field === named ? 2 : plainFields.has(field) ? 1 : 0;
  const ordered = [...atoms].sort((a, b) => weight(b) - weight(a));
  const language = atoms.find(({ path }) => path[2] === 'language')?.value;
  const told = ordered.map((atom): readonly [Atom, Content] => {
    const field = atom.path[2] ?? '';
    const tongue = typeof language === 'string' ? language : undefined;
    const words = page.value(kind, atom.path, atom.value, tongue);
    const isPlain = field === named || plainFields.has(field);
    return [atom, isPlain ? words : [page.property(field, atom.path[0]), page.messages.colon, words]];
  });
  return withMarks(tables, modality, told);
};

const items = (contents: readonly Content[]): Content =>
  contents.length === 1
    ? contents[0]
    : markup`<ul>${contents.map(
        (content) => markup`<li>${content}</li>
`,
      )}
</ul>`;

const valuesOf = (tables: Tables, modality: Modality, name: string, atoms: readonly Atom[]): Content => {
  const { page, kind } = tables;
  const type = propertyTypes[name];
  const one = (atom: Atom): Content => page.value(kind, atom.path, atom.value);
  if (type?.type === 'list')
    return items(
      groupedBy(atoms, ({ path }) => path[1] ?? '').map(([, group]) =>
        element(tables, modality, group, type.key),
      ),
    );
  if (type?.type === 'group')
    return items(
      atoms.map((atom) => [
        page.property(atom.path[1] ?? '', name),
        page.messages.colon,
        withMarks(tables, modality, [[atom, one(atom)]]),
      ]),
    );
  return items(atoms.map((atom) => withMarks(tables, modality, [[atom, one(atom)]])));
};

/** The values of one modality, property by property, each with its evidence and support. */
export function valueTable(tables: Tables, modality: Modality, merged: Merged, heading: string): Markup {
  const { page, kind } = tables;
  const rows = groupedBy(atomsOf(merged), ({ path }) => path[0] ?? '')
    .toSorted(([a], [b]) => placeOfProperty(a) - placeOfProperty(b))
    .map(
      ([name, atoms]) =>
        markup`<tr>
<th scope="row">${page.property(name, kind)}</th>
<td>${valuesOf(tables, modality, name, atoms)}</td>
</tr>
`,
    );
  return markup`<table class="values" aria-labelledby="${heading}">
<thead>
<tr>
<th scope="col">${page.messages.columns.property}</th>
<th scope="col">${page.messages.columns.value}</th>
</tr>
</thead>
<tbody>${rows}
</tbody>
</table>
`;
}
