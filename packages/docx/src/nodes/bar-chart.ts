import type { BarChart } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ColumnChartOptions } from 'docx/charts';
import { caption } from '../caption.js';
import type { RenderContext } from '../context.js';

const exactColor = '2F5D8C';
/** Lighter than the exact bars, and still three to one against white. */
const approximateColor = '7F9DBF';
const textColor = '404040';

/** In CSS pixels: the width of the text, 160 mm, and a height in fair proportion. */
const chartSize = { width: 604, height: 302 };

export function renderBarChart(node: BarChart, context: RenderContext): readonly FileChild[] {
  const chart = new Paragraph({
    style: 'Figure',
    // In a paragraph from right to left, LibreOffice turns the figures of a chart round.
    ...(context.report.direction === 'rtl' && { bidirectional: false }),
    children: [new ChartRun(chartOptions(node, context.report.direction))],
  });
  const remark =
    node.remark.length === 0
      ? []
      : [new Paragraph({ style: 'Remark', children: context.renderInlines(node.remark, context) })];
  return [caption(node, 'Figure', context), chart, ...remark];
}

/** A chart that can be edited in Word, with the values as the report words them over the bars. */
function chartOptions(node: BarChart, direction: 'ltr' | 'rtl'): ColumnChartOptions {
  const inDirection = (label: string): string => (direction === 'rtl' ? `\u200F${label}` : label);
  const font = { size: 9, color: textColor };
  return {
    type: 'column',
    categories: node.bars.map((bar) => inDirection(bar.label)),
    series: [
      {
        name: node.axis,
        color: exactColor,
        values: node.bars.map((bar) => bar.value),
        colors: node.bars.map((bar) => (bar.approximate ? approximateColor : undefined)),
        pointLabels: node.bars.map((bar) => ({ text: inDirection(bar.text), position: 'outsideEnd', font })),
      },
    ],
    dataLabels: { value: true, position: 'outsideEnd', font },
    legend: false,
    gapWidth: 60,
    chartArea: { border: 'none' },
    categoryAxis: { font },
    valueAxis: { title: { text: node.axis, font }, font, numberFormat: axisFormat(node) },
    transformation: chartSize,
    altText: { name: node.id, title: node.caption, description: node.alternative },
  };
}

/** Thousands are grouped as the reader's Word groups them; smaller steps may need decimals. */
function axisFormat(node: BarChart): string {
  return node.bars.some((bar) => Math.abs(bar.value) >= 1000) ? '#,##0' : 'General';
}
