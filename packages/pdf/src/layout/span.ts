import type { SupportMark } from '@bilateral/report';
import type { TextStyle } from '../fonts/faces.js';

type LinkTarget =
  { readonly kind: 'anchor'; readonly name: string } | { readonly kind: 'address'; readonly href: string };

/** One link: spans that share the object belong to the same link. */
export interface Link {
  readonly target: LinkTarget;
  /** What the link leads to, for readers who do not see the page. */
  readonly description: string;
}

/** Text in one style, out of which lines are made. A `\n` in it ends the line; only {@link lineEnd} makes one. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  readonly link?: Link;
  /** A name by which links find this place. */
  readonly anchor?: string;
  /** The sign that is drawn in the room which the text of this span keeps free. */
  readonly sign?: SupportMark['support'];
}

/** A span of running text; line ends and tabs of the source are spaces. */
export function span(text: string, style: TextStyle, link?: Link): Span {
  const clean = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').normalize('NFC');
  return link === undefined ? { text: clean, style } : { text: clean, style, link };
}

/** Ends the line, as a line break of the report asks. */
export const lineEnd = (style: TextStyle): Span => ({ text: '\n', style });

/** The anchor of the text of a note, and of its mark. A colon never occurs in the ids of a report. */
export const noteAnchor = (number: number): string => `note:${number}`;
export const markAnchor = (number: number): string => `mark:${number}`;
