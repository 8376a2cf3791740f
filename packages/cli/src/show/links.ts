import {
  compiledRecord,
  kindNames,
  mentionsOf,
  relatedTo,
  type ClaimMention,
  type Kind,
  type RelatedRecord,
} from '@bilateral/core';
import type { Item } from '../page/page.js';
import type { Teller } from './teller.js';

/** More than these of one kind are only counted, unless all are asked for: a page on a state would have hundreds. */
const shownAtOnce = 8;

interface Pointer {
  readonly labels: Set<string>;
  readonly modalities: Set<string>;
}

const labelOf = (teller: Teller, { property, modality, through }: RelatedRecord, kind: Kind): string => {
  if (through !== undefined) return teller.code('predicate', property as never);
  const editorial: Readonly<Record<string, string>> = teller.words.editor;
  if (modality === undefined) return editorial[property] ?? property;
  return teller.property(property.split('.')[0] ?? '', kind);
};

/** Records by the way in which they are linked, each once with all properties that link it. */
const pointers = (
  teller: Teller,
  id: string,
  direction: RelatedRecord['direction'],
): ReadonlyMap<string, Pointer> => {
  const found = new Map<string, Pointer>();
  for (const related of relatedTo(teller.dossier, id)) {
    if (related.direction !== direction) continue;
    const pointing = related.direction === 'from' ? id : related.record;
    const kind = compiledRecord(teller.dossier, pointing)?.kind ?? 'event';
    const pointer = found.get(related.record) ?? { labels: new Set(), modalities: new Set() };
    found.set(related.record, pointer);
    pointer.labels.add(labelOf(teller, related, kind));
    if (related.modality !== undefined) pointer.modalities.add(teller.code('modality', related.modality));
    else pointer.modalities.add(teller.code('modality', 'actual'));
  }
  return found;
};

const linkItem = (teller: Teller, id: string, { labels, modalities }: Pointer): Item => {
  const { comma } = teller.words;
  const isActual = modalities.has(teller.code('modality', 'actual'));
  const told = [...labels, ...(isActual ? [] : modalities)].join(comma);
  return { text: teller.record(id), remark: `(${told}) ${teller.asWritten(id)}` };
};

/** What a record points to (`from`), or what points to it (`to`), kind by kind. */
export function linkItems(
  teller: Teller,
  id: string,
  direction: RelatedRecord['direction'],
  isAll: boolean,
): readonly Item[] {
  const found = pointers(teller, id, direction);
  const byKind = new Map<Kind, string[]>();
  for (const other of found.keys()) {
    const kind = compiledRecord(teller.dossier, other)?.kind ?? 'event';
    const group = byKind.get(kind);
    if (group) group.push(other);
    else byKind.set(kind, [other]);
  }
  return kindNames.flatMap((kind) => {
    const group = byKind.get(kind) ?? [];
    if (group.length === 0) return [];
    // One more is shown rather than told of.
    const shown = isAll || group.length <= shownAtOnce + 1 ? group : group.slice(0, shownAtOnce);
    const items = shown.map((other) => linkItem(teller, other, found.get(other) as Pointer));
    const rest = group.length - shown.length;
    return [
      {
        label: teller.words.kinds[kind],
        items: rest === 0 ? items : [...items, { text: teller.words.more(rest) }],
      },
    ];
  });
}

const roles = { speaker: 'quoted', office: 'office', occasion: 'occasion', via: 'via' } as const;

const roleIn = (teller: Teller, { as }: ClaimMention): string | undefined =>
  as === 'subject' || as === 'value' ? undefined : teller.words.claim[roles[as]];

/** The claims that name a record by the way, as who says it, in which office, on which occasion or through whom. */
export function mentionItems(teller: Teller, id: string, isAll: boolean): readonly Item[] {
  const items = mentionsOf(teller.dossier, id).flatMap((mention) => {
    const role = roleIn(teller, mention);
    const remark = `(${role ?? ''}) ${teller.asWritten(mention.claim.address)}`;
    return role === undefined ? [] : [{ text: teller.record(mention.record), remark }];
  });
  const shown = isAll || items.length <= shownAtOnce + 1 ? items : items.slice(0, shownAtOnce);
  const rest = items.length - shown.length;
  return rest === 0 ? shown : [...shown, { text: teller.words.more(rest) }];
}
