import type { LineMark, Mark, RectMark, Report, Scene, TextMark } from '@bilateral/report';
import { Paragraph } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';
import type { IShapeGroupChildOptions } from 'docx/shapes';
import { palette } from '../palette.js';
import { textRuns } from '../runs.js';
import { textWidthOf } from './measure.js';
import { figureTextStyle } from './text-styles.js';

/** docx counts shapes in CSS pixels, scenes are in points. */
const pixels = (points: number): number => (points * 4) / 3;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const place = ({ x, y, width, height }: Box): ShapePlace => ({
  width: pixels(width),
  height: pixels(height),
  offset: { left: pixels(x), top: pixels(y) },
});

interface ShapePlace {
  readonly width: number;
  readonly height: number;
  readonly offset: { readonly left: number; readonly top: number };
}

/**
 * A scene as a group of shapes that can be edited, with real text. A group is what Word and LibreOffice both show: a
 * document with a drawing canvas is one that LibreOffice 7.4 does not open.
 */
export function sceneGroup(
  scene: Scene,
  altText: { readonly name: string; readonly title: string; readonly description: string },
  report: Report,
): ShapeGroupRun {
  const ground: RectMark = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: scene.width,
    height: scene.height,
    fill: 'paper',
  };
  return new ShapeGroupRun({
    // The ground is as large as the scene, so that the group is neither cut nor stretched to its marks.
    children: [ground, ...scene.marks].map((mark) => shapeOf(mark, scene, report)),
    transformation: { width: pixels(scene.width), height: pixels(scene.height) },
    altText,
  });
}

function shapeOf(mark: Mark, scene: Scene, report: Report): IShapeGroupChildOptions {
  switch (mark.kind) {
    case 'rect':
      return rectangle(mark);
    case 'line':
      return line(mark);
    case 'text':
      return textBox(mark, scene, report);
  }
}

function rectangle(mark: RectMark): IShapeGroupChildOptions {
  const colour = palette[mark.fill];
  return {
    type: 'rectangle',
    transformation: place(mark),
    fill: mark.hatched === true ? hatching(colour) : colour,
    line: mark.stroke === undefined ? 'none' : { color: palette[mark.stroke], width: 0.75 },
  };
}

const hatching = (color: string) =>
  ({ type: 'pattern', pattern: 'wideUpwardDiagonal', color, backgroundColor: palette.paper }) as const;

/** A path: a straight line has no way to say in which diagonal of its box it lies. */
function line({ points, stroke, thickness, dashed }: LineMark): IShapeGroupChildOptions {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return {
    type: 'custom',
    paths: [
      {
        path: points.map((point, index) => `${index === 0 ? 'M' : 'L'} ${point.join(' ')}`).join(' '),
        fill: false,
      },
    ],
    transformation: place(box),
    line: { color: palette[stroke], width: thickness, ...(dashed === true && { dash: 'dash' as const }) },
  };
}

/** From the middle of a line of text down to its baseline, as a share of the size: in Calibri and in Noto Naskh Arabic. */
const middle = { ltr: 0.342, rtl: 0.218 } as const;
/** What a text may be wider than was measured. */
const slack = 1.2;

/** A box without edge around a line of text, with the text in its middle height. */
function textBox(mark: TextMark, scene: Scene, report: Report): IShapeGroupChildOptions {
  const box = boxOf(mark, scene);
  return {
    type: 'rectangle',
    transformation: place(box),
    fill: 'none',
    line: 'none',
    children: [
      new Paragraph({
        style: `FigureText${sideOf(mark.anchor, report.direction)}`,
        children: textRuns(mark.text, report, figureTextStyle(mark)),
      }),
    ],
    textOptions: {
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      verticalAlignment: 'center',
      ...(mark.turned === true && { direction: 'bottomToTop' as const }),
    },
  };
}

function sideOf(anchor: TextMark['anchor'], direction: 'ltr' | 'rtl'): 'Start' | 'Center' | 'End' {
  if (anchor === 'middle') return 'Center';
  return (anchor === 'left') === (direction === 'ltr') ? 'Start' : 'End';
}

/** The box of a text, as long as the text may be but inside the picture: a box outside would make the group larger. */
function boxOf({ x, y, text, size, bold, anchor, turned }: TextMark, { width, height }: Scene): Box {
  const long = textWidthOf(text, size, bold) * slack + 6;
  const rise = size * middle[/[\u0600-\u06FF]/.test(text) ? 'rtl' : 'ltr'];
  if (turned !== true) {
    const across = reach(x, long, width, anchor);
    const down = reach(y - rise, size * 2, height, 'middle');
    return { x: across.from, y: down.from, width: across.length, height: down.length };
  }
  // A turned text reads upwards: what lies before its anchor lies below it.
  const across = reach(x - rise, size * 2, width, 'middle');
  const up = ({ left: 'right', middle: 'middle', right: 'left' } as const)[anchor];
  const down = reach(y, long, height, up);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

/** A stretch of some length at an anchor, shortened evenly about it where it would leave the picture. */
function reach(
  at: number,
  length: number,
  room: number,
  anchor: TextMark['anchor'],
): { readonly from: number; readonly length: number } {
  if (anchor === 'left') return { from: at, length: Math.min(length, room - at) };
  if (anchor === 'right') return { from: Math.max(0, at - length), length: Math.min(length, at) };
  const half = Math.min(length / 2, at, room - at);
  return { from: at - half, length: 2 * half };
}
