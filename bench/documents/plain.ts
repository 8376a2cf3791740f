import type { Block, Inline, Report } from '@bilateral/report';

/** A piece of running text, or the mark of a note. */
export type Run = { readonly text: string } | { readonly note: number };

/** The same text for writers that know no document tree. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** Shares of the width. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly kind: 'note'; readonly number: number; readonly text: string }
  | { readonly kind: 'source'; readonly text: string };

export interface PlainDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Report['language'];
  readonly direction: Report['direction'];
  readonly blocks: readonly PlainBlock[];
}

function* runsOf(nodes: readonly Inline[]): Generator<Run> {
  for (const node of nodes) {
    if (node.kind === 'text') yield { text: node.value };
    else if (node.kind === 'noteMark') yield { note: node.number };
    else if (node.kind === 'support') yield { text: node.label };
    else if (node.kind === 'lineBreak') yield { text: ' ' };
    else yield* runsOf(node.children);
  }
}

/** Text that lies side by side becomes one run. */
function joined(nodes: readonly Inline[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of runsOf(nodes)) {
    const last = runs.at(-1);
    if ('text' in run && last && 'text' in last) runs[runs.length - 1] = { text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** Running text without the marks of its notes. */
const textOf = (runs: readonly Run[]): string => runs.map((run) => ('text' in run ? run.text : '')).join('');

function* blocksOf(report: Report, blocks: readonly Block[], level: number): Generator<PlainBlock> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'section':
        yield { kind: 'heading', level, text: block.title };
        yield* blocksOf(report, block.children, level + 1);
        break;
      case 'paragraph':
        yield { kind: 'paragraph', runs: joined(block.children) };
        break;
      case 'list':
        yield { kind: 'list', items: block.items.map(joined) };
        break;
      case 'table':
        yield {
          kind: 'table',
          caption: block.caption,
          head: block.columns.map(({ title }) => title),
          widths: block.columns.map(({ width }) => width),
          rows: block.rows.map((row) => row.map(joined)),
        };
        break;
      case 'notesList':
        for (const { number, children } of report.notes)
          yield { kind: 'note', number, text: textOf(joined(children)) };
        break;
      case 'bibliography':
        for (const { children } of report.bibliography)
          yield { kind: 'source', text: textOf(joined(children)) };
        break;
      default:
        // Contents are each writer's own; figures are not part of what is compared.
        break;
    }
  }
}

/** The text of a report in its order. */
export const plainOf = (report: Report): PlainDocument => ({
  title: report.cover.title,
  subtitle: report.cover.subtitle,
  language: report.language,
  direction: report.direction,
  blocks: [...blocksOf(report, report.body, 1)],
});

/** All words of a text, in whatever script. */
export function* wordsOf({ title, subtitle, blocks }: PlainDocument): Generator<string> {
  const texts = [title, subtitle, ...blocks.flatMap(textsOf)];
  for (const text of texts) yield* text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const textsOf = (block: PlainBlock): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(textOf)];
    default:
      return [block.text];
  }
};
