import type { Inline, Report, SupportMark } from '@bilateral/report';
import { assertNever } from '../assert-never.js';
import type { TextStyle } from '../fonts/faces.js';
import { breakLines, type Line } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import type { Column } from '../layout/frame.js';
import { bindWords } from '../layout/no-break.js';
import { lineEnd, markAnchor, noteAnchor, span, type Link, type Span } from '../layout/span.js';
import { colours, type LineStyle } from '../layout/styles.js';

/** Keeps the mark of a note on the line of the word before it. */
const joiner = '\u2060';
/** In a text written leftwards the mark stands left of a number before it, and not on its way (UAX 9, W4–W7). */
const towardsLeft = '\u200f';
/** Keeps room for the sign of support and binds it to its words: about four fifths of the size in every face. */
const signRoom = {
  naskh: '\u00a0'.repeat(4),
  nastaliq: '\u00a0'.repeat(6),
  latin: '\u00a0'.repeat(4),
} as const;

/** What the setting of inline nodes needs of the report. */
type Language = Pick<Report, 'language' | 'direction' | 'furniture'>;

interface Setting {
  readonly style: TextStyle & Pick<LineStyle, 'reference'>;
  readonly report: Language;
  readonly link?: Link;
}

/** Inline nodes as lines of a column. */
export function inlineLines(
  nodes: readonly Inline[],
  style: LineStyle,
  column: Column,
  { report, typesetter }: Pick<NodeContext, 'report' | 'typesetter'>,
): readonly Line[] {
  return breakLines(inlineSpans(nodes, style, report), column.width, typesetter, column.direction);
}

/** The text of inline nodes as spans in one base style. */
export function inlineSpans(
  nodes: readonly Inline[],
  style: Setting['style'],
  report: Language,
): readonly Span[] {
  return spansOf(nodes, { style, report });
}

function spansOf(nodes: readonly Inline[], setting: Setting): readonly Span[] {
  return nodes.flatMap((node, index) => inlineNode(node, setting, nodes[index - 1]?.kind === 'noteMark'));
}

function inlineNode(node: Inline, setting: Setting, followsMark: boolean): readonly Span[] {
  const { style, report, link } = setting;
  switch (node.kind) {
    case 'text':
      return [span(bindWords(node.value, report.language), style, link)];
    case 'strong':
      return spansOf(node.children, { ...setting, style: { ...style, bold: true } });
    case 'emphasis':
      return spansOf(node.children, { ...setting, style: { ...style, italic: !style.italic } });
    case 'link':
      return linked(node.children, setting, { kind: 'address', href: node.href });
    case 'reference':
      return linked(node.children, setting, { kind: 'anchor', name: node.target });
    case 'noteMark':
      return markSpans(node.number, setting, followsMark);
    case 'support':
      return supportSpans(node, setting);
    case 'lineBreak':
      return [lineEnd(style)];
    default:
      return assertNever(node);
  }
}

function linked(
  children: readonly Inline[],
  { style, report }: Setting,
  target: Link['target'],
): readonly Span[] {
  const text = plainText(children);
  const description = target.kind === 'address' ? `${text} (${target.href})` : text;
  return spansOf(children, {
    style: { ...style, colour: (target.kind === 'anchor' ? style.reference : undefined) ?? colours.accent },
    report,
    link: { target, description },
  });
}

/** A raised number. Two marks side by side are set apart by a comma, lest 5 and 6 be read as 56. */
function markSpans(number: number, { style, report }: Setting, followsMark: boolean): readonly Span[] {
  const raised = { ...style, italic: false, bold: false, size: style.size * 0.64, rise: style.size * 0.34 };
  const link: Link = {
    target: { kind: 'anchor', name: noteAnchor(number) },
    description: `${report.furniture.notes}: ${number}`,
  };
  const mark: Span = {
    text: `${joiner}${report.direction === 'rtl' ? towardsLeft : ''}${number}`,
    style: { ...raised, colour: colours.accent },
    link,
    anchor: markAnchor(number),
  };
  return followsMark ? [{ text: `${joiner},${joiner}`, style: raised }, mark] : [mark];
}

/** The words are small and grey, and dark red where sources contradict each other: to be found, not to be shouted. */
function supportSpans({ support, label }: SupportMark, { style, report }: Setting): readonly Span[] {
  const colour = support === 'conflict' ? colours.conflict : colours.soft;
  const small: TextStyle = {
    ...style,
    family: 'sans',
    bold: false,
    italic: false,
    size: style.family === 'serif' ? style.size * 0.86 : style.size * 0.93,
    colour,
  };
  const room = signRoom[report.language === 'ur' ? style.arabic : 'latin'];
  return [{ text: `${room}${joiner}`, style: small, sign: support }, span(label, small)];
}

/** The words of inline nodes without their marks. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(wordsOf).join('');
}

function wordsOf(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'noteMark':
      return '';
    case 'support':
      return node.label;
    case 'lineBreak':
      return '\n';
    default:
      return plainText(node.children);
  }
}
