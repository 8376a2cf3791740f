import type { DossierRecord } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { joinInline, paragraph, reference, strong } from '../inline.js';
import type { SectionName } from '../messages/headings.js';
import type { Block, Inline, Paragraph, Section, Table } from '../model.js';
import { limits } from './limits.js';

/** Composes one part of a report; undefined when the dossier has nothing for it. */
export type Compose = (composer: Composer) => Section | undefined;

/** A section of the blocks that there are; undefined if there are none. */
export function sectionOf(
  id: string,
  title: string,
  blocks: readonly (Block | undefined)[],
): Section | undefined {
  const children = blocks.filter((block) => block !== undefined);
  return children.length === 0 ? undefined : { kind: 'section', id, title, children };
}

type Column = readonly [title: string, width: number];

/** A table of the rows that there are; undefined if there are none. */
export function tableOf(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (readonly Inline[])[])[],
): Table | undefined {
  if (rows.length === 0) return undefined;
  return { kind: 'table', id, caption, columns: columns.map(([title, width]) => ({ title, width })), rows };
}

/** What there is of several parts, in one cell. */
export const cell = (separator: string, ...parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  joinInline(
    parts.filter((part) => part.length > 0),
    separator,
  );

export const name = (label: string): Inline => strong(label);

/** Which share of a list is told: what weighs most, in a chapter, or the others, in an annex. */
export type Share = 'leading' | 'others';

/** What of a list is told: in full, all that does not lead it stands in an annex; else it is left out, and counted. */
export const shareOf = <Each extends DossierRecord>(
  composer: Composer,
  records: readonly Each[],
  share: Share,
  most: number = limits[composer.detail].rows,
): readonly Each[] =>
  share === 'others' && composer.detail !== 'full' ? [] : composer.weight.split(records, most)[share];

/** The anchor of a part that stands in a chapter and goes on in an annex. */
export const anchorOf = (id: string, share: Share): string => (share === 'leading' ? id : `${id}-further`);

export const annexAnchor = (annex: SectionName): string =>
  `annex-${annex.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** In a chapter, where the entries are that it leaves to an annex; nothing if it leaves none. */
export function furtherIn(
  { messages, detail }: Composer,
  annex: SectionName,
  shown: number,
  all: number,
  share: Share = 'leading',
  anchor: string = annexAnchor(annex),
): Paragraph | undefined {
  if (share === 'others' || shown === all) return undefined;
  if (detail !== 'full') return paragraph(messages.furtherElsewhere(shown, all, messages.sections[annex]));
  const [before, after] = messages.furtherIn(shown, all);
  return paragraph(before, reference(anchor, messages.sections[annex]), after);
}

/** After a table that a shorter report cuts: how much of it the full one holds; nothing where nothing is cut. */
export const moreInFull = ({ messages }: Composer, shown: number, all: number): Paragraph | undefined =>
  shown >= all || shown === 0 ? undefined : paragraph(messages.moreInFull(shown, all));

/** A table of a share of the records, with the way to the others. */
export function sharedTable<Each extends DossierRecord>(
  composer: Composer,
  records: readonly Each[],
  share: Share,
  annex: SectionName,
  table: (shown: readonly Each[]) => Table | undefined,
): readonly (Block | undefined)[] {
  const shown = shareOf(composer, records, share);
  return [furtherIn(composer, annex, shown.length, records.length, share), table(shown)];
}
