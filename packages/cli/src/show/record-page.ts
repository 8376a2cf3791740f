import { codeLists, type DossierRecord, type Modality } from '@bilateral/core';
import type { Item, Page, Section } from '../page/page.js';
import { accountItems, conflictItems } from './conflict-items.js';
import { editorItems, planItems } from './editor-items.js';
import { Evidence } from './evidence.js';
import { linkItems, mentionItems } from './links.js';
import type { Teller } from './teller.js';
import { ValueItems } from './values.js';

const modalities = Object.keys(codeLists.modality) as readonly Modality[];

/** The claims that the editor deprecated: shown, and counted for nothing. */
const setAside = (teller: Teller, evidence: Evidence, record: DossierRecord): readonly Item[] =>
  record.claims
    .filter(({ rank }) => rank === 'deprecated')
    .map(({ address, says }) => ({
      text: teller
        .says(says, record.kind)
        .map(({ label, text }) => `${label}${teller.words.colon}${text}`)
        .join(teller.words.semicolon),
      remark: evidence.cite([address]),
    }));

const identifiers = ({ identifiers: known = {} }: DossierRecord): readonly Item[] =>
  Object.entries(known).map(([scheme, id]) => ({ label: scheme, text: id }));

const hasItems = ({ items }: Section): boolean => items.length > 0;

/** The sections that have something in them. */
export const filled = (sections: readonly Section[]): readonly Section[] => sections.filter(hasItems);

/** All that the dossier knows of a record: values with their support and evidence, conflicts, plans, links, identifiers. */
export function recordPage(teller: Teller, record: DossierRecord, isAll: boolean): Page {
  const { headings, caveat, colon, unclaimed } = teller.words;
  const evidence = new Evidence();
  const values = new ValueItems(teller, evidence, record);
  // In the order of the page: claims are numbered as they are cited.
  const sections: readonly Section[] = [
    { heading: headings.editor, items: editorItems(teller, record) },
    ...modalities.map((modality) => ({
      heading: headings[modality],
      note: modality === 'actual' ? undefined : caveat[modality],
      items: values.of(modality),
    })),
    { heading: headings.conflicts, items: conflictItems(teller, evidence, record.id) },
    { heading: headings.accounts, items: accountItems(teller, record.id) },
    { heading: headings.setAside, items: setAside(teller, evidence, record) },
    { heading: headings.plans, items: planItems(teller, evidence, record.id) },
    { heading: headings.pointsTo, items: linkItems(teller, record.id, 'from', isAll) },
    { heading: headings.pointedTo, items: linkItems(teller, record.id, 'to', isAll) },
    { heading: headings.mentions, items: mentionItems(teller, record.id, isAll) },
    { heading: headings.identifiers, items: identifiers(record) },
    { heading: headings.evidence, items: evidence.list(teller, record.claims) },
  ];
  const standing = record.claims.length === 0 ? ` · ${unclaimed}` : '';
  return {
    title: teller.text(record.label),
    subtitle: `${teller.kind(record.kind)} · ${teller.asWritten(record.id)}${standing}`,
    sections: filled(sections),
    colon,
  };
}
