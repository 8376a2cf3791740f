import type { Tone } from '../model.js';

/** What a colour in a scene is for: a tone of the data, or a part of the figure's frame. */
export type Ink = Tone | 'ink' | 'soft' | 'hair' | 'ground' | 'paper';

/** A filled area; `hatched` says that its value is a rough one. */
export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Ink;
  readonly stroke?: Ink;
  readonly hatched?: boolean;
}

/** A line through points; dashed where it only leads the eye. */
export interface LineMark {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly stroke: Ink;
  readonly thickness: number;
  readonly dashed?: boolean;
}

/** One line of text with its baseline at `y`. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Ink;
  /** Which point of the text stands at `x`: its left end, its middle, its right end, in every direction of writing. */
  readonly anchor: 'left' | 'middle' | 'right';
  /** Reads upwards, from `y` up; its baseline stands at `x`. Turned text has the anchor `left`. */
  readonly turned?: boolean;
}

export type Mark = RectMark | LineMark | TextMark;

/** A picture as marks in the order of drawing, in points; y grows downwards. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The width of a text in points, as the one who will draw it sets it. */
export type Measure = (text: string, size: number, bold: boolean) => number;
