import type { Bibliography, BibliographyEntry, Inline } from '@bilateral/report';
import { baseDirection } from '../fonts/bidi.js';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import type { Column } from '../layout/frame.js';
import { lineStrips } from '../layout/line-strips.js';
import { noteAnchor, span, type Span } from '../layout/span.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { colours, type LineStyle } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import { inlineSpans, plainText } from './inlines.js';

export function bibliography(_node: Bibliography, context: NodeContext): readonly Strip[] {
  const listTag = tag('L', context.parent, { attributes: { O: 'List', ListNumbering: 'None' } });
  return context.report.bibliography.flatMap((entry) => entryStrips(entry, listTag, context));
}

/**
 * An entry and the notes that cite it are one paragraph: a list of hundreds of sources stays short. An entry in a
 * script that runs against the report's is a block of its own direction, and the notes go below it in the report's.
 */
function entryStrips(entry: BibliographyEntry, listTag: Tag, context: NodeContext): readonly Strip[] {
  const { frame, report, styles } = context;
  const body = tag('LBody', tag('LI', listTag));
  const citedIn = citedInSpans(entry, context);
  const column = frame.text;
  const direction = baseDirection(plainText(entry.children), column.direction);
  const foreign = direction === 'ltr' && column.direction === 'rtl';
  const children = foreign ? entry.children.map(isolated) : entry.children;
  const own = inlineSpans(children, styles.source, report);
  const set = (
    spans: readonly Span[],
    block: { column: Column; style: LineStyle; before: number },
  ): readonly Strip[] =>
    lineStrips({
      ...block,
      lines: breakLines(spans, column.width, context.typesetter, block.column.direction),
      tag: tag('BibEntry', tag('P', body)),
    });
  const before = styles.source.leading * 0.35;
  const block = { column: { ...column, direction }, style: styles.source, before };
  const strips =
    direction === column.direction || citedIn.length === 0
      ? set([...own, ...citedIn], block)
      : [...gluedToNext(set(own, block)), ...set(citedIn, { column, style: styles.sourceNotes, before: 0 })];
  return strips.map((strip, index) =>
    index === 0 ? { ...strip, anchors: [...strip.anchors, entry.id] } : strip,
  );
}

const isolates = { leftwards: '\u2067', rightwards: '\u2066', end: '\u2069' };
const urduWords = /^(?<stop>[۔،؛]?)(?<before>\s*)(?<words>.*\p{Script=Arabic}.*?)(?<after>\s*)$/su;

/**
 * Urdu words in a block that runs from left to right read from right to left as a whole, date and all, and the stop
 * before them stays with the Latin title that it ends.
 */
function isolated(node: Inline): Inline {
  const parts = node.kind === 'text' ? urduWords.exec(node.value)?.groups : undefined;
  if (parts === undefined) return node;
  const { leftwards, rightwards, end } = isolates;
  const stop = parts['stop'] === '' ? '' : `${rightwards}${parts['stop']}${end}`;
  const value = `${stop}${parts['before']}${leftwards}${parts['words']}${end}${parts['after']}`;
  return { kind: 'text', value };
}

function citedInSpans(entry: BibliographyEntry, { report, styles }: NodeContext): readonly Span[] {
  if (entry.citedIn.length === 0) return [];
  const style = styles.sourceNotes;
  const numbers = entry.citedIn.flatMap((number, index): readonly Span[] => {
    const link = {
      target: { kind: 'anchor', name: noteAnchor(number) },
      description: `${report.furniture.notes}: ${number}`,
    } as const;
    const mark = span(`${number}`, { ...style, colour: colours.accent }, link);
    return index === 0 ? [mark] : [span(report.furniture.comma, style), mark];
  });
  return [span(` ${report.furniture.citedInNotes} `, style), ...numbers];
}
