import type { BarChart } from '@bilateral/report';
import { PdfError } from '../errors.js';
import { breakLines } from '../layout/break-lines.js';
import { planChart, type ChartPlan, type PlacedText } from '../layout/chart.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { colours, styles } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import type { Painter } from '../layout/painter.js';
import { captionStrips } from './caption.js';
import { inlineSpans } from './inlines.js';

/** A bar chart with its caption and remark below, all on one page. */
export function barChart(node: BarChart, context: NodeContext): readonly Strip[] {
  refuseEndless(node);
  const { frame, report, typesetter } = context;
  const group = tag('Div', context.parent);
  const figureTag = tag('Figure', group, { alternative: node.alternative });
  const plan = planChart(node, frame.width, typesetter, report.language);
  const picture: Strip = {
    height: plan.height,
    before: 15,
    glued: true,
    anchors: [node.id],
    paint: (painter, top) => {
      const box = { x: frame.left, y: top, width: plan.width, height: plan.height };
      painter.figure(figureTag, box, () => drawChart(painter, plan, frame.left, top));
    },
  };
  const number = context.numbering.figures.get(node.id) ?? 0;
  const label = `${report.furniture.figure} ${number}.`;
  const captionTag = tag('Caption', group);
  const caption = captionStrips({ label, text: node.caption, captionTag, before: 7 }, context);
  const remark = lineStrips({
    lines: breakLines(inlineSpans(node.remark, styles.remark, report.furniture), frame.width, typesetter),
    tag: tag('P', group),
    style: styles.remark,
    left: frame.left,
    before: 2,
  });
  return remark.length === 0 ? [picture, ...caption] : [picture, ...gluedToNext(caption), ...remark];
}

function refuseEndless(node: BarChart): void {
  const bar = node.bars.find(({ value }) => !Number.isFinite(value));
  if (bar === undefined) return;
  throw new PdfError(
    'invalid-value',
    `The bar “${bar.label}” of the chart “${node.id}” has the value ${bar.value}, expected a finite number`,
  );
}

function drawChart(painter: Painter, plan: ChartPlan, left: number, top: number): void {
  for (const line of plan.grid) {
    const y = top + line.y;
    const [thickness, colour] = line.zero ? ([0.9, colours.soft] as const) : ([0.4, colours.hair] as const);
    painter.rule([left + line.from, y], [left + line.to, y], thickness, colour);
  }
  for (const bar of plan.bars) {
    const box = { x: left + bar.x, y: top + bar.y, width: bar.width, height: bar.height };
    if (bar.approximate) painter.hatch(box, colours.accent, colours.tint);
    else painter.fill(box, colours.accent);
  }
  for (const text of plan.texts) drawText(painter, text, left, top);
}

function drawText(painter: Painter, text: PlacedText, left: number, top: number): void {
  const { line, turned, onGrid } = text;
  const [x, y] = [left + text.x, top + text.y];
  const { size } = styles.chart;
  if (onGrid) {
    const ground = turned
      ? { x: x - size, y: y - line.width - 1, width: size * 1.3, height: line.width + 2 }
      : { x: x - 1.5, y: y - size, width: line.width + 3, height: size * 1.25 };
    painter.fill(ground, colours.paper);
  }
  if (turned) painter.turnedLine(line, x, y);
  else painter.line(undefined, line, x, y);
}
