import type { Bibliography, BibliographyEntry } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { noteAnchor, span, type Span } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { colours, styles } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import { inlineSpans } from './inlines.js';

export function bibliography(_node: Bibliography, context: NodeContext): readonly Strip[] {
  const listTag = tag('L', context.parent, { attributes: { O: 'List', ListNumbering: 'None' } });
  return context.report.bibliography.flatMap((entry) => entryStrips(entry, listTag, context));
}

/** An entry and the notes that cite it are one paragraph: a list of hundreds of sources stays short. */
function entryStrips(entry: BibliographyEntry, listTag: Tag, context: NodeContext): readonly Strip[] {
  const { frame, report, typesetter } = context;
  const body = tag('LBody', tag('LI', listTag));
  const spans = [
    ...inlineSpans(entry.children, styles.source, report.furniture),
    ...citedInSpans(entry, context),
  ];
  return lineStrips({
    lines: breakLines(spans, frame.width, typesetter),
    tag: tag('BibEntry', tag('P', body)),
    style: styles.source,
    left: frame.left,
    before: 4,
  }).map((strip, index) => (index === 0 ? { ...strip, anchors: [...strip.anchors, entry.id] } : strip));
}

function citedInSpans(entry: BibliographyEntry, { report }: NodeContext): readonly Span[] {
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
