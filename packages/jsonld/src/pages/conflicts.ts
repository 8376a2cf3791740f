import {
  explain,
  formatPath,
  parsePath,
  propertyTypes,
  statementsOf,
  type AuthoredConflict,
  type Claim,
  type Conflict,
  type DossierRecord,
  type LocalText,
  type Modality,
  type Path,
} from '@bilateral/core';
import type { Evidence } from './evidence.js';
import { markup, joinedWith, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';

/** A computed conflict of a record, with the merged value beside its positions. */
export interface ShownConflict {
  readonly id: string;
  readonly modality: Modality;
  readonly path: string;
  readonly value: unknown;
  readonly conflict: Conflict;
}

/** The computed conflicts of a record in the order of its modalities and values, each with a fragment of its own. */
export const conflictsOf = ({ merged }: Pick<DossierRecord, 'merged'>): readonly ShownConflict[] =>
  Object.entries(merged)
    .flatMap(([modality, { properties }]) =>
      Object.entries(properties).flatMap(([path, { value, conflict }]) =>
        conflict ? [{ modality: modality as Modality, path, value, conflict }] : [],
      ),
    )
    .map((each, place) => ({ ...each, id: `conflict-${place + 1}` }));

/** What names an element of a list: the values of its key, such as whom, or the two periods that are compared. */
const elementName = (
  page: Page,
  record: DossierRecord,
  modality: Modality,
  path: Path,
): readonly Content[] => {
  const [name = '', key = ''] = path;
  const type = propertyTypes[name];
  if (type?.type !== 'list') return [];
  const values = type.key.flatMap((field): readonly Content[] => {
    const steps = [name, key, field];
    const known = record.merged[modality]?.properties[formatPath(steps)];
    return known ? [page.value(record.kind, steps, known.value)] : [];
  });
  return type.composite ? values : values.slice(0, 1);
};

/** What a path is called: the property, the element within it, the field. */
const nameOf = (page: Page, record: DossierRecord, modality: Modality, path: string): Content => {
  const steps = parsePath(path);
  const [name = '', key, field] = steps;
  const label = page.property(name, record.kind);
  if (key === undefined) return label;
  const isList = propertyTypes[name]?.type === 'list';
  return joinedWith(page.messages.comma, [
    label,
    ...(isList ? elementName(page, record, modality, steps) : [page.property(key, name)]),
    ...(field === undefined ? [] : [page.property(field, name)]),
  ]);
};

/** State, basis and the editor's note of a conflict. */
const judgement = (
  page: Page,
  {
    state,
    basis,
    note,
  }: {
    readonly state: Conflict['state'];
    readonly basis?: Conflict['basis'] | undefined;
    readonly note?: LocalText | undefined;
  },
): Content => {
  const { messages } = page;
  return [
    markup`<p class="judgement">
<strong>${messages.state}${messages.colon}${page.code('conflict-state', state)}</strong>${
      basis !== undefined && [' · ', messages.basis, messages.colon, page.code('basis', basis)]
    }</p>
`,
    state === 'open' &&
      markup`<p>${messages.openIntro}</p>
`,
    note &&
      markup`<p>${messages.editor.note}${messages.colon}${page.text(note)}</p>
`,
  ];
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A computed conflict: its sides in a table, its state, why the value is what it is, and the editor's note. */
export function conflictSection(
  page: Page,
  evidence: Evidence,
  record: DossierRecord,
  { id, modality, path, value, conflict }: ShownConflict,
): Markup {
  const { messages } = page;
  const { columns } = messages;
  // The value that stands comes first, as in the words on why it does.
  const ordered = conflict.positions.toSorted(
    (a, b) => Number(same(b.value, value)) - Number(same(a.value, value)),
  );
  const rows = ordered.map((position) => {
    const isPreferred = conflict.state === 'preferred' && same(position.value, value);
    return markup`<tr>
<th scope="row">${page.value(record.kind, parsePath(path), position.value)}${
      isPreferred && markup` <span class="support confirmed">${messages.preferred}</span>`
    }</th>
<td>${messages.voices(position.voices)}${evidence.cite(position.claims)}</td>
</tr>
`;
  });
  const why = explain(page.dossier, record.id, path).find(
    (each) => each.modality === modality && each.property === path,
  );
  const standing = modality !== 'actual' && [' (', page.code('modality', modality), ')'];
  return markup`<section class="conflict ${conflict.state}" aria-labelledby="${id}">
<h3 id="${id}">${nameOf(page, record, modality, path)}${standing}</h3>
<table aria-labelledby="${id}">
<thead>
<tr>
<th scope="col">${columns.position}</th>
<th scope="col">${columns.saidBy}</th>
</tr>
</thead>
<tbody>${rows}
</tbody>
</table>${
    why &&
    markup`<p>${why.sentence[page.language]}</p>
`
  }${judgement(page, conflict)}
</section>
`;
}

/** Whether a path is that of the field which names an element of a list: it needs no label. */
const isKey = ([name = '', , field = '']: Path): boolean => {
  const type = propertyTypes[name];
  return type?.type === 'list' && type.key.includes(field);
};

/** What a claim states, in one line: its values, or what it tells in our words. */
export function statementsInWords(
  page: Page,
  record: Pick<DossierRecord, 'id' | 'kind'>,
  claim: Claim,
): Content {
  const { colon } = page.messages;
  const told = statementsOf(claim.says).map(({ path, value }) => {
    const field = path.length > 2 && !isKey(path) ? path.at(-1) : undefined;
    return markup`${page.property(path[0] ?? '', record.kind)}${
      field !== undefined && [' (', page.property(field, path[0]), ')']
    }${colon}${page.value(record.kind, path, value)}`;
  });
  if (told.length > 0) return joinedWith(page.messages.semicolon, told);
  return claim.text ? page.text(claim.text) : page.record(record.id);
}

/** The sides of a conflict that the editor wrote: for each, the claims with what they state and on which record. */
export function authoredSides(
  page: Page,
  evidence: Evidence,
  conflict: AuthoredConflict,
  heading: string,
): Markup {
  const { messages } = page;
  const sides = conflict.positions.map(({ label, claims }, place) => {
    const told = claims.map((address) => {
      const claim = page.world.claim(address) as Claim;
      const record = page.world.record(address.split('/')[0] ?? '');
      return markup`<li>${page.record(record.id)}${messages.colon}${statementsInWords(page, record, claim)}${evidence.cite([address])}</li>
`;
    });
    return markup`<tr>
<th scope="row">${label ? page.text(label) : place + 1}</th>
<td>
<ul>${told}
</ul></td>
</tr>
`;
  });
  return markup`<table aria-labelledby="${heading}">
<thead>
<tr>
<th scope="col">${messages.columns.position}</th>
<th scope="col">${messages.columns.claims}</th>
</tr>
</thead>
<tbody>${sides}
</tbody>
</table>${judgement(page, conflict)}`;
}

/** The ids of the conflicts that the editor wrote, by the addresses of the claims in them. */
export function authoredByClaim(page: Page): (address: string) => readonly string[] {
  const byClaim = new Map<string, string[]>();
  for (const { id, positions } of page.dossier.conflicts) {
    for (const address of positions.flatMap(({ claims }) => claims))
      byClaim.set(address, [...(byClaim.get(address) ?? []), id]);
  }
  return (address) => byClaim.get(address) ?? [];
}
