import type { SupportMark } from '@bilateral/report';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { plainRun, textRuns } from '../runs.js';

const styles = {
  confirmed: 'SupportConfirmed',
  majority: 'SupportMajority',
  unique: 'SupportUnique',
  conflict: 'SupportConflict',
} as const satisfies Record<SupportMark['support'], string>;

/** Told apart by their shape, and all of them in Calibri and in Carlito, which stands for it: full, less, empty, edged. */
const signs: Readonly<Record<SupportMark['support'], string>> = {
  confirmed: '●',
  majority: '▪',
  unique: '○',
  conflict: '◊',
};

export function renderSupport(node: SupportMark, { report }: RenderContext): readonly ParagraphChild[] {
  const style = styles[node.support];
  return [plainRun(signs[node.support], style), ...textRuns(`\u00A0${node.label}`, report, style)];
}
