import type { BarChart } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { RenderContext } from '../context.js';
import { chartOptions } from '../figures/chart.js';
import { figureBlocks } from '../figures/figure-blocks.js';

/** A chart of Word's own, which can be edited with its numbers. */
export function renderBarChart(node: BarChart, context: RenderContext): readonly FileChild[] {
  const picture = new Paragraph({
    style: 'Figure',
    children: [new ChartRun(chartOptions(node, context.report.direction))],
  });
  return figureBlocks(node, picture, context);
}
