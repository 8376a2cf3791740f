import { drawFigure } from '@bilateral/report';
import type { Diagram, Mark, Report, Scene, Timeline } from '@bilateral/report';
import { bottomMargin, pageHeight, textWidth, topMargin } from '../page.js';
import { visitBlocks } from '../visit.js';
import { textWidthOf } from './measure.js';

/** What is drawn as shapes; bar charts are charts of Word's own. */
export type DrawnFigure = Timeline | Diagram;

export type Scenes = ReadonlyMap<DrawnFigure, Scene>;

/** Scenes are made for letters that are larger for their size than those of Calibri. */
const enlargement = 1.12;
/** Share of a page that a picture takes at most. */
const mostOfPage = 0.82;

const points = (twentieths: number): number => twentieths / 20;

/** The scenes of all drawn figures, in the size in which they are shown. */
export function drawScenes(report: Report): Scenes {
  const scenes = new Map<DrawnFigure, Scene>();
  const room = points(pageHeight - topMargin - bottomMargin) * mostOfPage;
  for (const visit of visitBlocks(report, report.body, 'body')) {
    if (!('block' in visit) || (visit.block.kind !== 'timeline' && visit.block.kind !== 'diagram')) continue;
    const scene = drawFigure(visit.block, {
      width: points(textWidth) / enlargement,
      measure: textWidthOf,
      direction: report.direction,
      language: report.language,
    });
    scenes.set(visit.block, scaled(scene, Math.min(enlargement, room / scene.height)));
  }
  return scenes;
}

function scaled({ width, height, marks }: Scene, scale: number): Scene {
  const scaledMark = (mark: Mark): Mark => {
    switch (mark.kind) {
      case 'rect':
        return {
          ...mark,
          x: mark.x * scale,
          y: mark.y * scale,
          width: mark.width * scale,
          height: mark.height * scale,
        };
      case 'line':
        return { ...mark, points: mark.points.map(([x, y]) => [x * scale, y * scale] as const) };
      case 'text':
        return { ...mark, x: mark.x * scale, y: mark.y * scale, size: mark.size * scale };
    }
  };
  return { width: width * scale, height: height * scale, marks: marks.map(scaledMark) };
}
