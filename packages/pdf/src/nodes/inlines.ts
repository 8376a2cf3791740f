import type { Furniture, Inline } from '@bilateral/report';
import { assertNever } from '../assert-never.js';
import type { TextStyle } from '../fonts/faces.js';
import { markAnchor, noteAnchor, span, type Link, type Span } from '../layout/span.js';
import { colours } from '../layout/styles.js';

/** Keeps the mark of a note on the line of the word before it. */
const joiner = '\u2060';

/** The text of inline nodes as spans in one base style. */
export function inlineSpans(
  nodes: readonly Inline[],
  style: TextStyle,
  furniture: Furniture,
  link?: Link,
): readonly Span[] {
  return nodes.flatMap((node, index) => {
    const follows = nodes[index - 1]?.kind === 'noteMark';
    return inlineNode(node, style, furniture, link, follows);
  });
}

function inlineNode(
  node: Inline,
  style: TextStyle,
  furniture: Furniture,
  link: Link | undefined,
  followsMark: boolean,
): readonly Span[] {
  switch (node.kind) {
    case 'text':
      return [span(node.value, style, link)];
    case 'strong':
      return inlineSpans(node.children, { ...style, bold: true }, furniture, link);
    case 'emphasis':
      return inlineSpans(node.children, { ...style, italic: !style.italic }, furniture, link);
    case 'link':
      return linked(node.children, style, furniture, { kind: 'address', href: node.href });
    case 'reference':
      return linked(node.children, style, furniture, { kind: 'anchor', name: node.target });
    case 'noteMark':
      return markSpans(node.number, style, furniture, followsMark);
    default:
      return assertNever(node);
  }
}

function linked(
  children: readonly Inline[],
  style: TextStyle,
  furniture: Furniture,
  target: Link['target'],
): readonly Span[] {
  const text = plainText(children);
  const description = target.kind === 'address' ? `${text} (${target.href})` : text;
  return inlineSpans(children, { ...style, colour: colours.accent }, furniture, { target, description });
}

/** A raised number. Two marks side by side are set apart by a comma, lest 5 and 6 be read as 56. */
function markSpans(
  number: number,
  style: TextStyle,
  furniture: Furniture,
  followsMark: boolean,
): readonly Span[] {
  const raised = { ...style, italic: false, bold: false, size: style.size * 0.64, rise: style.size * 0.34 };
  const link: Link = {
    target: { kind: 'anchor', name: noteAnchor(number) },
    description: `${furniture.notes}: ${number}`,
  };
  const mark: Span = {
    text: `${joiner}${number}`,
    style: { ...raised, colour: colours.accent },
    link,
    anchor: markAnchor(number),
  };
  return followsMark ? [{ text: `${joiner},${joiner}`, style: raised }, mark] : [mark];
}

/** The words of inline nodes without their marks. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.value;
      return node.kind === 'noteMark' ? '' : plainText(node.children);
    })
    .join('');
}
