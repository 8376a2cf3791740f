import type { Figure, ReportLanguage } from '../model.js';
import { drawBarChart } from './bar-chart.js';
import { drawDiagram } from './diagram.js';
import type { Drawing } from './drawing.js';
import { Lettering } from './lettering.js';
import { mirrored } from './mirrored.js';
import type { Measure, Scene } from './scene.js';
import { drawTimeline } from './timeline.js';

export interface FigureOptions {
  /** In points. */
  readonly width: number;
  /** The widths of texts as the writer will set them. */
  readonly measure: Measure;
  readonly direction: 'ltr' | 'rtl';
  /** Decides how numbers are written and how high lines are. */
  readonly language: ReportLanguage;
}

const draw = (figure: Figure, drawing: Drawing): Scene => {
  switch (figure.kind) {
    case 'barChart':
      return drawBarChart(figure, drawing);
    case 'timeline':
      return drawTimeline(figure, drawing);
    case 'diagram':
      return drawDiagram(figure, drawing);
  }
};

/**
 * Lays a figure out as marks, without its caption and remark. It is as wide as asked and as high as it must be; in it no
 * two texts overlap and nothing leaves the box. Texts that find no room on some lines end with an ellipsis: the
 * alternative text has them whole. From right to left the whole figure is mirrored, its texts are not.
 *
 * @example
 * ```ts
 * const { height, marks } = drawFigure(figure, { width: 455, measure, direction: 'ltr', language: 'en' });
 * ```
 */
export function drawFigure(figure: Figure, { width, measure, direction, language }: FigureOptions): Scene {
  const lettering = new Lettering(measure, language);
  const scene = draw(figure, { width, lettering, language });
  return direction === 'rtl' ? mirrored(scene, lettering) : scene;
}
