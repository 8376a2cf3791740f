import type { Tone } from '../model.js';

/**
 * What a colour in a scene is for: a {@link Tone} of the data, or a part of the figure’s frame (`ink`: its letters,
 * `soft`: lesser letters, `hair`: fine lines, `ground`: areas behind, `paper`: the page).
 */
export type Ink = Tone | 'ink' | 'soft' | 'hair' | 'ground' | 'paper';

/** A filled area; `hatched` says that its value is a rough one. */
export interface RectMark {
  readonly kind: 'rect';
  /** Left edge in points. */
  readonly x: number;
  /** Upper edge in points. */
  readonly y: number;
  /** In points. */
  readonly width: number;
  /** In points, downwards. */
  readonly height: number;
  /** Colour of the area. */
  readonly fill: Ink;
  /** Colour of its edge, a fine line; none if absent. */
  readonly stroke?: Ink;
  /** Whether it is hatched: the value is a rough one. */
  readonly hatched?: boolean;
}

/** A line through points; dashed where it only leads the eye. */
export interface LineMark {
  readonly kind: 'line';
  /** From point to point, in points; at least two. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Its colour. */
  readonly stroke: Ink;
  /** In points. */
  readonly thickness: number;
  /** Whether it is dashed. */
  readonly dashed?: boolean;
}

/** One line of text with its baseline at `y`. */
export interface TextMark {
  readonly kind: 'text';
  /** Where its `anchor` stands, in points. */
  readonly x: number;
  /** Its baseline, in points. */
  readonly y: number;
  /** The characters in the order in which they are read, whatever the direction; never wider than its room. */
  readonly text: string;
  /** Of the letters, in points. */
  readonly size: number;
  /** Whether the letters are bold. */
  readonly bold: boolean;
  /** Colour of the letters. */
  readonly fill: Ink;
  /** Which point of the text stands at `x`: its left end, its middle, its right end, in every direction of writing. */
  readonly anchor: 'left' | 'middle' | 'right';
  /** Reads upwards, from `y` up; its baseline stands at `x`. Turned text has the anchor `left`. */
  readonly turned?: boolean;
}

/** What a {@link Scene} is drawn of. */
export type Mark = RectMark | LineMark | TextMark;

/** A picture as marks in the order of drawing, in points; y grows downwards. */
export interface Scene {
  /** As it was asked for, in points. */
  readonly width: number;
  /** As high as the figure must be, in points. */
  readonly height: number;
  /** Later ones lie over earlier ones. */
  readonly marks: readonly Mark[];
}

/**
 * The width in points of a text in letters of a size in points, as the one who will draw it sets it: only a writer
 * knows its fonts.
 */
export type Measure = (text: string, size: number, bold: boolean) => number;
