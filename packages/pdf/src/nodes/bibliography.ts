import type { Bibliography, BibliographyEntry } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { noteAnchor, span, type Span } from '../layout/span.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { colours, styles } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import { inlineSpans } from './inlines.js';

export function bibliography(_node: Bibliography, context: NodeContext): readonly Strip[] {
  const listTag = tag('L', context.parent, { attributes: { O: 'List', ListNumbering: 'None' } });
  return context.report.bibliography.flatMap((entry) => entryStrips(entry, listTag, context));
}

function entryStrips(entry: BibliographyEntry, listTag: Tag, context: NodeContext): readonly Strip[] {
  const body = tag('LBody', tag('LI', listTag));
  const spans = inlineSpans(entry.children, styles.source, context.report.furniture);
  const strips = lineStrips({
    lines: breakLines(spans, context.frame.width, context.typesetter),
    tag: tag('BibEntry', tag('P', body)),
    style: styles.source,
    left: context.frame.left,
    before: 8,
  }).map((strip, index) => (index === 0 ? { ...strip, anchors: [...strip.anchors, entry.id] } : strip));
  if (entry.citedIn.length === 0) return strips;
  return [...gluedToNext(strips), ...citedInStrips(entry, body, context)];
}

function citedInStrips(entry: BibliographyEntry, body: Tag, context: NodeContext): readonly Strip[] {
  const { frame, report, typesetter } = context;
  const style = styles.sourceNotes;
  const numbers = entry.citedIn.flatMap((number, index): readonly Span[] => {
    const link = {
      target: { kind: 'anchor', name: noteAnchor(number) },
      description: `${report.furniture.notes}: ${number}`,
    } as const;
    const mark = span(`${number}`, { ...style, colour: colours.accent }, link);
    return index === 0 ? [mark] : [span(report.furniture.comma, style), mark];
  });
  return lineStrips({
    lines: breakLines(
      [span(`${report.furniture.citedInNotes} `, style), ...numbers],
      frame.width,
      typesetter,
    ),
    tag: tag('P', body),
    style,
    left: frame.left,
    before: 1,
  });
}
