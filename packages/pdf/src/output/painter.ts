import type { Colour } from '../fonts/faces.js';
import { colourOperands, operand } from '../fonts/glyph-run.js';
import type { Typesetter } from '../fonts/typesetter.js';
import { requireAnchor } from '../layout/anchors.js';
import type { Fragment, Line } from '../layout/break-lines.js';
import type { Box, Paint, Painter } from '../layout/painter.js';
import type { Link } from '../layout/span.js';
import type { Tag } from '../layout/tag.js';
import { boxOf, readingRuns } from './line-runs.js';
import { pageContent } from './page-content.js';
import { imageWritten, openImage, type Image, type PdfDocument } from './pdfkit-document.js';
import { StructureTree } from './structure-tree.js';

/** Draws on the pages of a document and keeps its structure in step. All y grow downwards. */
export class PagePainter implements Painter {
  readonly typesetter: Typesetter;
  readonly #document: PdfDocument;
  readonly #tree: StructureTree;
  readonly #pageNumbers: ReadonlyMap<string, number>;
  readonly #images: Image[] = [];
  /** Operators of the current page: one long text is written faster than thousands of short ones. */
  #operators: string[] = [];
  /** Decoration of the current page, which lies under all content: one artifact packs closer than one for each rule. */
  #ground: string[] = [];
  #onGround = false;
  #inFigure = false;

  constructor(document: PdfDocument, typesetter: Typesetter, pageNumbers: ReadonlyMap<string, number>) {
    this.typesetter = typesetter;
    this.#document = document;
    this.#pageNumbers = pageNumbers;
    this.#tree = new StructureTree(document, (operators) => this.#emit(operators));
  }

  pageOf(anchor: string): number {
    return this.#pageNumbers.get(anchor) ?? 0;
  }

  /** Begins a page, ending what the last one left open. */
  openPage(): void {
    this.#endPage();
    this.#document.addPage();
    this.#tree.beginPage();
  }

  /** Waits until all pictures drawn so far are in the file. */
  async settle(): Promise<void> {
    await Promise.all(this.#images.map(imageWritten));
  }

  /** Ends the last page and the structure. */
  close(): void {
    this.#endPage();
    this.#tree.close();
  }

  touch(tag: Tag): void {
    this.#tree.element(tag);
  }

  line(tag: Tag | undefined, line: Line, x: number, y: number): void {
    for (const run of readingRuns(line)) {
      const draw = (): void => this.#show(run, x, y);
      const link = run[0]?.span.link;
      if (tag === undefined) draw();
      else if (link === undefined) this.#tree.content(tag, draw);
      else this.#link(tag, link, boxOf(run, x, y), draw);
    }
  }

  turnedLine(line: Line, x: number, y: number): void {
    for (const { text, span, x: offset, writing } of line.fragments) {
      this.#emit(this.typesetter.show(text, span.style, x, y - offset, true, writing));
    }
  }

  artifact(draw: () => void, kind: 'Layout' | 'Pagination' = 'Layout', attached?: 'Top' | 'Bottom'): void {
    // Within a figure all that is drawn is the figure.
    if (this.#inFigure || this.#onGround) draw();
    else if (kind === 'Pagination') this.#tree.artifact(attached, draw);
    else {
      this.#onGround = true;
      draw();
      this.#onGround = false;
    }
  }

  figure(tag: Tag, box: Box, draw: () => void): void {
    this.#inFigure = true;
    this.#tree.figure(tag, box, draw);
    this.#inFigure = false;
  }

  fill(box: Box, colour: Colour): void {
    this.draw(`${fillColour(colour)} ${rectangle(box)} f`);
  }

  hatch(box: Box, colour: Colour, ground: Colour): void {
    const area = rectangle(box);
    const stroke = `${fillColour(colour).replace('rg', 'RG')}`;
    const lines: string[] = [];
    for (let x = box.x - box.height; x < box.x + box.width; x += 4) {
      const ends = [x, box.y + box.height, x + box.height, box.y].map(operand);
      lines.push(`${ends[0]} ${ends[1]} m ${ends[2]} ${ends[3]} l`);
    }
    this.draw(`${fillColour(ground)} ${area} f ${area} W n ${stroke} 0.7 w ${lines.join(' ')} S`);
    this.draw(`${stroke} 0.8 w ${area} S`);
  }

  rule(
    from: readonly [number, number],
    to: readonly [number, number],
    thickness: number,
    colour: Colour,
  ): void {
    const [x1, y1, x2, y2] = [...from, ...to].map(operand);
    this.draw(
      `${fillColour(colour).replace('rg', 'RG')} ${operand(thickness)} w ${x1} ${y1} m ${x2} ${y2} l S`,
    );
  }

  shape(path: string, { fill, stroke, thickness = 1 }: Paint): void {
    const filled = fill === undefined ? '' : `${fillColour(fill)} `;
    const stroked =
      stroke === undefined ? '' : `${fillColour(stroke).replace('rg', 'RG')} ${operand(thickness)} w `;
    const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
    this.draw(`${filled}${stroked}${path} ${operator}`);
  }

  picture(tag: Tag, content: Uint8Array, boxFor: (width: number, height: number) => Box): void {
    const image = openImage(this.#document, content);
    this.#images.push(image);
    const box = boxFor(image.width, image.height);
    const { x, y, width, height } = box;
    this.figure(tag, box, () => {
      this.#flush();
      this.#document.image(image, x, y, { width, height });
    });
    // What ends the picture stands before the ground of what follows.
    this.#flush();
  }

  draw(operators: string): void {
    this.#emit(`q ${operators} Q`);
  }

  #endPage(): void {
    this.#tree.endPage();
    this.#flush();
  }

  #flush(): void {
    const ground = this.#ground.length === 0 ? [] : ['/Artifact<</Type/Layout>>BDC', ...this.#ground, 'EMC'];
    const operators = [...ground, ...this.#operators];
    if (operators.length > 0) this.#document.addContent(pageContent(operators));
    this.#ground = [];
    this.#operators = [];
  }

  #emit(operators: string): void {
    if (this.#onGround) this.#ground.push(operators);
    else this.#operators.push(operators);
  }

  #link(tag: Tag, link: Link, box: Box, draw: () => void): void {
    if (link.target.kind === 'anchor') requireAnchor(link.target.name, this.#pageNumbers);
    this.#tree.link(tag, link, box, draw);
  }

  #show(run: readonly Fragment[], x: number, y: number): void {
    for (const { text, span, x: offset, writing } of run) {
      this.#emit(this.typesetter.show(text, span.style, x + offset, y, false, writing));
    }
  }
}

function fillColour(colour: Colour): string {
  return `${colourOperands(colour)} rg`;
}

function rectangle({ x, y, width, height }: Box): string {
  return `${[x, y, width, height].map(operand).join(' ')} re`;
}
