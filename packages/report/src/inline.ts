import type {
  EmphasisNode,
  Inline,
  LineBreak,
  LinkNode,
  Paragraph,
  ReferenceNode,
  StrongNode,
  TextNode,
} from './model.js';

type Content = string | readonly Inline[];

const children = (content: Content): readonly Inline[] =>
  typeof content === 'string' ? [text(content)] : content;

export const text = (value: string): TextNode => ({ kind: 'text', value });
export const strong = (content: Content): StrongNode => ({ kind: 'strong', children: children(content) });
export const emphasis = (content: Content): EmphasisNode => ({
  kind: 'emphasis',
  children: children(content),
});
export const link = (href: string, content: Content): LinkNode => ({
  kind: 'link',
  href,
  children: children(content),
});
export const reference = (target: string, content: Content): ReferenceNode => ({
  kind: 'reference',
  target,
  children: children(content),
});
export const paragraph = (...content: readonly (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  children: content.map((each) => (typeof each === 'string' ? text(each) : each)),
});

export const lineBreak: LineBreak = { kind: 'lineBreak' };

/** Runs of inline content, each on a line of its own; empty ones take no line. */
export const onLines = (parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [lineBreak, ...part]));

/** Joins runs of inline content with a separator between them. */
export const joinInline = (parts: readonly (readonly Inline[])[], separator: string): readonly Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
