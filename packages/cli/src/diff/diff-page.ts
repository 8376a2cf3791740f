import { compiledRecord, type Changes, type Dossier } from '@bilateral/core';
import type { Item, Page, Section } from '../page/page.js';
import type { Teller } from '../show/teller.js';
import { arrowIn, changeItem, marks } from './change-item.js';
import type { DiffRow } from './rows.js';
import type { Tellers } from './sides.js';

const sum = (
  { words }: Teller,
  { added, withdrawn, changed }: Readonly<Record<'added' | 'withdrawn' | 'changed', readonly unknown[]>>,
): string =>
  [
    words.changes.added(added.length),
    words.changes.withdrawn(withdrawn.length),
    words.changes.changed(changed.length),
  ].join(words.comma);

const summary = (teller: Teller, { records, sources, claims, conflicts }: Changes): readonly Item[] => {
  const { changes } = teller.words;
  const { added, withdrawn, changed } = conflicts;
  return [
    { label: changes.records, text: sum(teller, records) },
    { label: changes.sources, text: sum(teller, sources) },
    { label: changes.claims, text: sum(teller, claims) },
    {
      label: changes.conflicts,
      text: changes.contestedCount(added.length, withdrawn.length, changed.length),
    },
  ];
};

/** How a thing is called, wherever it still stands. */
const named = ({ before, after }: Tellers, id: string): { readonly text: string; readonly sort: string } => {
  for (const teller of [after, before]) {
    const record = compiledRecord(teller.dossier, id);
    if (record) return { text: teller.text(record.label), sort: teller.kind(record.kind) };
    const source = teller.dossier.sources.get(id);
    if (source) return { text: teller.asWritten(source.title), sort: teller.words.source };
  }
  return { text: id, sort: '' };
};

const accountLabels = ({ before, after }: Tellers): ReadonlyMap<string, string> =>
  new Map(
    [...before.dossier.conflicts, ...after.dossier.conflicts].map(({ id, label }) => [id, after.text(label)]),
  );

/** Which rows say something that no other row of the same thing says already. */
const telling = (rows: readonly DiffRow[]): readonly DiffRow[] => {
  const brought = new Set(rows.flatMap(({ what, claims = [] }) => (what === 'value' ? claims : [])));
  const isWhole = rows.some(
    ({ what, change }) => (what === 'record' || what === 'source') && change !== 'changed',
  );
  return rows.filter(({ what, claims = [], property }) => {
    if (what === 'record' || (what === 'source' && property === undefined)) return false;
    return what !== 'claim' || (!isWhole && !brought.has(claims[0] ?? ''));
  });
};

const thingItem = (
  tellers: Tellers,
  id: string,
  rows: readonly DiffRow[],
  accounts: ReadonlyMap<string, string>,
): Item => {
  const { words } = tellers.after;
  const whole = rows.find(
    ({ what, property }) => (what === 'record' || what === 'source') && property === undefined,
  );
  const { text, sort } = named(tellers, id);
  const label = accounts.get(id);
  const claims = whole ? rows.filter(({ what }) => what === 'claim').length : 0;
  const remark = [
    label === undefined ? sort : words.conflict,
    tellers.after.asWritten(id),
    ...(claims > 0 ? [words.claims(claims)] : []),
  ];
  const went = whole?.retired;
  const retired = went && {
    label: words.changes.retired,
    text: [
      tellers.after.text(went.why),
      ...(went.replacedBy
        ? [
            `${words.changes.now} ${went.replacedBy.map((each) => tellers.after.asWritten(each)).join(words.comma)}`,
          ]
        : []),
    ].join(words.semicolon),
  };
  return {
    mark: marks[whole?.change ?? 'changed'],
    text: label ?? text,
    remark: remark
      .filter((each) => each !== '')
      .map((each) => `· ${each}`)
      .join(' '),
    items: [...(retired ? [retired] : []), ...telling(rows).map((row) => changeItem(tellers, row))],
  };
};

const grouped = (rows: readonly DiffRow[]): ReadonlyMap<string, readonly DiffRow[]> => {
  const groups = new Map<string, DiffRow[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
};

const editionOf = ({ info }: Dossier): string => `${info.id} ${info.edition}`;

/** What changed, for people: the sums, then thing by thing. */
export function diffPage(tellers: Tellers, changes: Changes, rows: readonly DiffRow[]): Page {
  const { after: teller, before } = tellers;
  const { words } = teller;
  const accounts = accountLabels(tellers);
  const own: Item[] = [];
  const ofRecords: Item[] = [];
  const ofSources: Item[] = [];
  const ofConflicts: Item[] = [];
  for (const [id, group] of grouped(rows)) {
    if (group[0]?.what === 'dossier') own.push(...group.map((row) => changeItem(tellers, row)));
    else if (accounts.has(id)) ofConflicts.push(thingItem(tellers, id, group, accounts));
    else if (before.dossier.sources.has(id) || teller.dossier.sources.has(id))
      ofSources.push(thingItem(tellers, id, group, accounts));
    else ofRecords.push(thingItem(tellers, id, group, accounts));
  }
  const sections: readonly Section[] = [
    { heading: words.changes.title, items: summary(teller, changes) },
    { heading: words.changes.dossier, items: own },
    { heading: words.changes.records, items: ofRecords },
    { heading: words.changes.sources, items: ofSources },
    { heading: words.changes.conflicts, items: ofConflicts },
  ];
  return {
    title: teller.text(teller.dossier.info.title),
    subtitle: `${teller.asWritten(editionOf(before.dossier))} ${arrowIn(teller)} ${teller.asWritten(editionOf(teller.dossier))}`,
    sections:
      rows.length === 0
        ? [{ heading: words.changes.none, items: [] }]
        : sections.filter(({ items }) => items.length > 0),
    colon: words.colon,
  };
}
