import type { Composer } from '../composer.js';
import { joinInline, strong } from '../inline.js';
import type { Block, Inline, Section, Table } from '../model.js';

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
