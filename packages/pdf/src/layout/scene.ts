import type { LineMark, RectMark, Scene, TextMark } from '@bilateral/report';
import type { TextStyle } from '../fonts/faces.js';
import { operand } from '../fonts/glyph-run.js';
import { breakLines } from './break-lines.js';
import { palette } from './palette.js';
import type { Painter } from './painter.js';
import { span } from './span.js';

/** Where a scene is painted, and how large. */
export interface ScenePlace {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Sets the text of a mark in a style. */
type StyleOf = (mark: Pick<TextMark, 'size' | 'bold' | 'fill'>) => TextStyle;

/** Paints the marks of a scene, one upon the other. */
export function paintScene(painter: Painter, scene: Scene, place: ScenePlace, styleOf: StyleOf): void {
  for (const mark of scene.marks) {
    switch (mark.kind) {
      case 'rect':
        paintRect(painter, mark, place);
        break;
      case 'line':
        paintLine(painter, mark, place);
        break;
      case 'text':
        paintText(painter, mark, place, styleOf);
        break;
    }
  }
}

const frameThickness = 0.6;

function paintRect(painter: Painter, mark: RectMark, { left, top, scale }: ScenePlace): void {
  const box = {
    x: left + mark.x * scale,
    y: top + mark.y * scale,
    width: mark.width * scale,
    height: mark.height * scale,
  };
  if (mark.hatched) {
    painter.hatch(box, palette[mark.fill], palette.ground);
    return;
  }
  painter.fill(box, palette[mark.fill]);
  if (mark.stroke === undefined) return;
  const path = `${[box.x, box.y, box.width, box.height].map(operand).join(' ')} re`;
  painter.shape(path, { stroke: palette[mark.stroke], thickness: frameThickness * scale });
}

function paintLine(painter: Painter, mark: LineMark, { left, top, scale }: ScenePlace): void {
  const [first, ...rest] = mark.points.map(
    ([x, y]) => `${operand(left + x * scale)} ${operand(top + y * scale)}`,
  );
  if (first === undefined) return;
  const dashes = mark.dashed ? '[1.2 1.8] 0 d ' : '';
  const path = `${dashes}${first} m ${rest.map((point) => `${point} l`).join(' ')}`;
  painter.shape(path, { stroke: palette[mark.stroke], thickness: mark.thickness * scale });
}

const shares = { left: 0, middle: 0.5, right: 1 } as const;

function paintText(
  painter: Painter,
  mark: TextMark,
  { left, top, scale, direction }: ScenePlace,
  styleOf: StyleOf,
): void {
  const style = styleOf({ ...mark, size: mark.size * scale });
  const [line] = breakLines(
    [span(mark.text, style)],
    Number.POSITIVE_INFINITY,
    painter.typesetter,
    direction,
  );
  if (line === undefined) return;
  const [x, y] = [left + mark.x * scale, top + mark.y * scale];
  if (mark.turned) painter.turnedLine(line, x, y);
  else painter.line(undefined, line, x - shares[mark.anchor] * line.width, y);
}
