import {
  kindNames,
  relatedTo,
  type CompiledRecord,
  type Dossier,
  type DossierRecord,
  type Kind,
} from '@bilateral/core';
import { markup, joinedWith, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';

/** How one record points to another: the properties, and the modality where it never does so as actual. */
interface Pointer {
  readonly properties: Set<string>;
  readonly modalities: Set<string>;
}

/** Links that the editor makes have labels of their own. */
const editorial = (page: Page, property: string): string | undefined => {
  const { editor } = page.messages;
  const labels: Readonly<Record<string, string>> = {
    partOf: editor.partOf,
    of: editor.officeOf,
    'definition.of': editor.definition.of,
    distinctFrom: editor.distinctFrom,
    'outcome.replacedBy': editor.replacedBy,
  };
  return Object.hasOwn(labels, property) ? labels[property] : undefined;
};

const labelOf = (page: Page, property: string, kind: Kind): string =>
  editorial(page, property) ?? page.property(property.split('.')[0] ?? '', kind);

/** The records that point to one, by id; a relation between two others stands for itself. */
const pointersTo = (page: Page, id: string): ReadonlyMap<string, Pointer> => {
  const found = new Map<string, Pointer>();
  for (const { record, property, direction, modality, through } of relatedTo(page.dossier, id)) {
    if (through === undefined && direction === 'from') continue;
    const pointing = through ?? record;
    const { kind } = page.world.record(pointing);
    const pointer = found.get(pointing) ?? { properties: new Set(), modalities: new Set() };
    found.set(pointing, pointer);
    if (through === undefined) pointer.properties.add(labelOf(page, property, kind));
    if (modality !== undefined) pointer.modalities.add(modality);
  }
  return found;
};

/** When a record is dated: by what its place in a list is decided, and the date that a list may show. */
interface Dated {
  readonly order: string;
  readonly shown?: string;
}

const dates = new WeakMap<Dossier, Map<string, Dated>>();

/** The date of what is actual, else of what is planned or alleged; only an actual one that nothing contests is shown. */
const datedOf = (record: DossierRecord): Dated => {
  const { values, planned, proposed, forecast, alleged, denied, merged } = record;
  const stated = [values, planned, proposed, forecast, alleged, denied].flatMap((view) => {
    const { date, during, signed } = (view ?? {}) as Readonly<Record<string, unknown>>;
    return [date, during, signed].filter((each) => typeof each === 'string');
  });
  const { date } = values as Readonly<Record<string, unknown>>;
  const isOpen = merged.actual?.properties['date']?.conflict?.state === 'open';
  const order = (stated[0] ?? '').replace(/^\D+/, '') || '~';
  return typeof date === 'string' && !isOpen ? { order, shown: date } : { order };
};

/** Found once for all pages of a dossier: to merge a record takes its time, and a state is named by hundreds. */
const dated = (page: Page, id: string): Dated => {
  const known = dates.get(page.dossier) ?? new Map<string, Dated>();
  dates.set(page.dossier, known);
  const found = known.get(id) ?? datedOf(page.world.merged(id));
  known.set(id, found);
  return found;
};

/** Records in the order of their dates, those without one after them, by label. */
function inOrder(page: Page, ids: Iterable<string>): readonly string[] {
  const collator = new Intl.Collator(page.language);
  return [...ids]
    .map((id) => {
      const record = page.world.record(id);
      return { id, date: dated(page, id).order, label: page.bare(record.label) };
    })
    .sort((a, b) =>
      a.date === b.date
        ? collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1)
        : a.date < b.date
          ? -1
          : 1,
    )
    .map(({ id }) => id);
}

/** A record in a list: its label, its date, and the modality where no source gives it as actual. */
function listedRecord(page: Page, id: string, remarks: readonly Content[] = []): Markup {
  const record = page.world.record(id);
  const all = [...standingNote(page, record), ...remarks];
  const { shown } = dated(page, id);
  return markup`<li>${page.record(id)}${shown !== undefined && [page.messages.comma, page.date(shown)]}${
    all.length > 0 && markup` <span class="remark">(${joinedWith(page.messages.semicolon, all)})</span>`
  }</li>
`;
}

/** The modalities of a record of which no claim is actual: a list must not make an event of a plan. */
const standingNote = (page: Page, { claims, kind }: CompiledRecord): readonly Content[] => {
  if (kind === 'assessment' || kind === 'utterance') return [];
  const modalities = new Set(
    claims.filter(({ rank }) => rank !== 'deprecated').map(({ modality }) => modality),
  );
  return modalities.size === 0 || modalities.has('actual')
    ? []
    : [...modalities].map((each) => markup`<em>${page.code('modality', each)}</em>`);
};

const byKind = (page: Page, ids: Iterable<string>): readonly (readonly [Kind, readonly string[]])[] => {
  const groups = new Map<Kind, string[]>();
  for (const id of inOrder(page, ids)) {
    const { kind } = page.world.record(id);
    groups.set(kind, [...(groups.get(kind) ?? []), id]);
  }
  return kindNames.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, group] as const] : [];
  });
};

/** More than these are folded away: a page on a state has hundreds. */
const shownAtOnce = 12;

/** Lists of records by kind; long ones can be unfolded. */
export function recordsByKind(
  page: Page,
  ids: Iterable<string>,
  remarksOf: (id: string) => readonly Content[] = () => [],
): readonly Markup[] {
  return byKind(page, ids).map(([kind, group]) => {
    const list = markup`<ul>${group.map((id) => listedRecord(page, id, remarksOf(id)))}
</ul>
`;
    const title = markup`${page.messages.kinds[kind]} <span class="count">${page.messages.count(group.length)}</span>`;
    return group.length > shownAtOnce
      ? markup`<details>
<summary>${title}</summary>
${list}</details>
`
      : markup`<h3>${title}</h3>
${list}`;
  });
}

/** Every record that points to one, with the property by which it does, and the modality where it never does so as actual. */
export function connectedRecords(page: Page, id: string): readonly Markup[] {
  const pointers = pointersTo(page, id);
  return recordsByKind(page, pointers.keys(), (pointing) => {
    const { properties, modalities } = pointers.get(pointing) as Pointer;
    const isTold = standingNote(page, page.world.record(pointing)).length > 0;
    const isActual = modalities.size === 0 || modalities.has('actual');
    const standing =
      isTold || isActual
        ? []
        : [...modalities].map((each) => markup`<em>${page.code('modality', each)}</em>`);
    return [...properties, ...standing];
  });
}
