import type { Typesetter } from '../src/fonts/typesetter.js';
import type { Line } from '../src/layout/break-lines.js';
import type { Box, Paint, Painter } from '../src/layout/painter.js';
import type { Page } from '../src/layout/paginate.js';
import type { Strip } from '../src/layout/strip.js';
import type { Tag } from '../src/layout/tag.js';
import { plainTypesetter } from './plain-typesetter.js';

/** A line as it was set: `path` names the tags around it from the outermost, and is empty for decoration. */
export interface SetLine {
  readonly text: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Keeps what is drawn instead of drawing it. */
export class RecordingPainter implements Painter {
  readonly typesetter: Typesetter = plainTypesetter;
  readonly lines: SetLine[] = [];
  readonly shapes: { readonly path: string; readonly paint: Paint }[] = [];
  readonly pictures: Box[] = [];
  readonly #pages: ReadonlyMap<string, number>;

  constructor(pages: ReadonlyMap<string, number> = new Map()) {
    this.#pages = pages;
  }

  pageOf(anchor: string): number {
    return this.#pages.get(anchor) ?? 1;
  }

  line(tag: Tag | undefined, line: Line, x: number, y: number): void {
    this.lines.push({ text: textOf(line), path: pathOf(tag), x, y, width: line.width });
  }

  artifact(draw: () => void): void {
    draw();
  }

  shape(path: string, paint: Paint): void {
    this.shapes.push({ path, paint });
  }

  picture(_tag: Tag, _content: Uint8Array, boxFor: (width: number, height: number) => Box): void {
    this.pictures.push(boxFor(400, 100));
  }

  figure(_tag: Tag, _box: Box, draw: () => void): void {
    draw();
  }

  touch(): void {}
  turnedLine(): void {}
  fill(): void {}
  hatch(): void {}
  rule(): void {}
  draw(): void {}
}

/** What strips set when they stand one below the other. */
export function painted(
  strips: readonly Strip[],
  painter: RecordingPainter = new RecordingPainter(),
): RecordingPainter {
  let top = 0;
  for (const strip of strips) {
    top += strip.before;
    strip.paint(painter, top);
    top += strip.height;
  }
  return painter;
}

/** The text of every page, line by line. */
export function pageTexts(pages: readonly Page[]): readonly (readonly string[])[] {
  return pages.map((page) => painted(page.map(({ strip }) => strip)).lines.map(({ text }) => text.trim()));
}

const textOf = (line: Line): string =>
  line.fragments.map(({ text }) => text.replace(/[\u2060\u00ad]/gu, '')).join('');

function pathOf(tag: Tag | undefined): string {
  if (tag === undefined) return '';
  const outer = pathOf(tag.parent);
  return outer === '' ? tag.type : `${outer} ${tag.type}`;
}
