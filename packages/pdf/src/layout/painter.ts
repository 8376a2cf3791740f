import type { Colour } from '../fonts/faces.js';
import type { Typesetter } from '../fonts/typesetter.js';
import type { Line } from './break-lines.js';
import type { Tag } from './tag.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly thickness?: number;
}

/** What strips draw with. All y grow downwards. */
export interface Painter {
  readonly typesetter: Typesetter;
  /** The number of the page on which an anchor stands. */
  pageOf(anchor: string): number;
  /** Makes the tag an element even if nothing is drawn in it, such as an empty cell. */
  touch(tag: Tag): void;
  /** Sets a line with its baseline at `y`. Without a tag it is decoration or a part of a figure. */
  line(tag: Tag | undefined, line: Line, x: number, y: number): void;
  /** Sets decoration, or a part of a figure, reading upwards from its baseline's start. */
  turnedLine(line: Line, x: number, y: number): void;
  /** Draws what is no content: rules, fills, running heads. */
  artifact(draw: () => void, kind?: 'Layout' | 'Pagination', attached?: 'Top' | 'Bottom'): void;
  /** Draws a picture that is one element with an alternative text. */
  figure(tag: Tag, box: Box, draw: () => void): void;
  fill(box: Box, colour: Colour): void;
  /** A field of slanting lines with a border, for what is only roughly known. */
  hatch(box: Box, colour: Colour, ground: Colour): void;
  rule(
    from: readonly [number, number],
    to: readonly [number, number],
    thickness: number,
    colour: Colour,
  ): void;
  /** Fills or strokes a path, given as path operators of PDF. */
  shape(path: string, paint: Paint): void;
  /** Draws a picture of dots, which is one element with an alternative text. */
  picture(tag: Tag, content: Uint8Array, boxFor: (width: number, height: number) => Box): void;
  /** Page operators, shut off from what follows. */
  draw(operators: string): void;
}
