import type { Inline, ReferenceNode } from '@bilateral/report';
import { InternalHyperlink } from 'docx';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { field } from '../package/fields.js';
import { textRuns } from '../runs.js';
import { characterStyle } from '../styles/look.js';
import type { Look } from '../styles/look.js';

/**
 * A reference to what Word does not print (a section that held only the list of notes) is only its text. Where it names
 * a table or figure by its number, the number is a field that follows the counter of the caption.
 */
export function renderReference(
  node: ReferenceNode,
  context: RenderContext,
  look: Look,
): readonly ParagraphChild[] {
  const anchor = context.anchors.of(node.target);
  if (anchor === undefined || look.link !== 'none')
    return context.renderInlines(node.children, context, look);
  const inside: Look = { ...look, link: 'inside' };
  const link = (children: readonly Inline[]): readonly ParagraphChild[] =>
    children.length === 0
      ? []
      : [new InternalHyperlink({ anchor, children: context.renderInlines(children, context, inside) })];
  const parts = splitAtLabel(node, context.numbering.labels.get(node.target));
  if (parts === undefined) return link(node.children);
  const style = characterStyle(inside);
  return [
    ...link(parts.before),
    ...field(`REF ${anchor} \\h`, textRuns(parts.label, context.report, style), style),
    ...link(parts.after),
  ];
}

interface LabelledText {
  readonly before: readonly Inline[];
  readonly label: string;
  readonly after: readonly Inline[];
}

function splitAtLabel(node: ReferenceNode, label: string | undefined): LabelledText | undefined {
  const [only, ...others] = node.children;
  if (label === undefined || only?.kind !== 'text' || others.length > 0) return undefined;
  const start = only.value.indexOf(label);
  const end = start + label.length;
  // “Table 1” is no part of “Table 12”.
  if (start === -1 || /^\p{Nd}/u.test(only.value.slice(end))) return undefined;
  const text = (value: string): readonly Inline[] => (value === '' ? [] : [{ kind: 'text', value }]);
  return { before: text(only.value.slice(0, start)), label, after: text(only.value.slice(end)) };
}
