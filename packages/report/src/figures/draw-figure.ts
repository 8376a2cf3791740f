import type { Figure, ReportLanguage } from '../model.js';
import { drawBarChart } from './bar-chart.js';
import { drawDiagram } from './diagram.js';
import type { Drawing } from './drawing.js';
import { Lettering } from './lettering.js';
import { mirrored } from './mirrored.js';
import type { Measure, Scene } from './scene.js';
import { drawTimeline } from './timeline.js';

/** What a {@link Figure} is laid out for. */
export interface FigureOptions {
  /** How wide the figure is to be, in points (1/72 inch). */
  readonly width: number;
  /** The widths of texts as the writer will set them. */
  readonly measure: Measure;
  /** `rtl` mirrors the figure, so that its first thing stands at the right. */
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
 * Lays a figure out as marks, without its caption and remark. It is as wide as asked and as high as it must be; in it
 * no two texts overlap and nothing leaves the box. Texts that find no room on some lines end with an ellipsis: the
 * alternative text has them whole. From right to left the whole figure is mirrored, its texts are not.
 *
 * Whoever draws it, as Word shapes, in a PDF or as SVG, needs only rectangles, lines and lines of text.
 *
 * @example
 * ```ts
 * import { drawFigure, type BarChart } from '@bilateral/report';
 *
 * const visits: BarChart = {
 *   kind: 'barChart',
 *   id: 'visits-by-year',
 *   caption: 'Visits',
 *   alternative: 'Two visits in 2021, five in 2022.',
 *   axis: 'visits',
 *   arrangement: 'grouped',
 *   categories: ['2021', '2022'],
 *   series: [
 *     {
 *       name: 'Visits',
 *       tone: 'first',
 *       bars: [
 *         { value: 2, text: '2', approximate: false },
 *         { value: 5, text: '5', approximate: false },
 *       ],
 *     },
 *   ],
 *   remark: [],
 * };
 * const { marks } = drawFigure(visits, {
 *   width: 300,
 *   measure: (text, size) => text.length * size * 0.5,
 *   direction: 'ltr',
 *   language: 'en',
 * });
 * const bars = marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill === 'first' ? [mark] : []));
 * bars.map(({ height }) => Math.round(height)); // => [64, 160]
 * ```
 */
export function drawFigure(figure: Figure, { width, measure, direction, language }: FigureOptions): Scene {
  const lettering = new Lettering(measure, language);
  const scene = draw(figure, { width, lettering, language });
  return direction === 'rtl' ? mirrored(scene, lettering) : scene;
}
