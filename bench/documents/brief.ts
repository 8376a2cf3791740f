import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { buildReport, type Block, type Report } from '@bilateral/report';
import type { Measured } from './sentences.js';

const isFigure = ({ kind }: Block): boolean =>
  kind === 'barChart' || kind === 'timeline' || kind === 'diagram';

const withoutFigures = (blocks: readonly Block[]): readonly Block[] =>
  blocks
    .filter((block) => !isFigure(block))
    .map((block) =>
      block.kind === 'section' ? { ...block, children: withoutFigures(block.children) } : block,
    );

/** The brief on the shipped dossier. Its figures are left out: not every writer draws. */
export function briefOf(language: Measured): Report {
  const report = buildReport(pakistanRussia, { language, detail: 'brief' });
  return { ...report, body: withoutFigures(report.body) };
}
