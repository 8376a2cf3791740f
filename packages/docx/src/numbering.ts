import type { List, Report } from '@bilateral/report';
import type { Numbering } from './context.js';
import { listIds } from './package/list-ids.js';
import { visitBlocks } from './visit.js';

/** Counts tables, figures and numbered lists in the order in which they are printed. */
export function numberParts(report: Report): Numbering {
  const captions = new Map<string, number>();
  const labels = new Map<string, string>();
  const lists = new Map<List, number>();
  const counters = { table: 0, figure: 0 };
  for (const visit of visitBlocks(report, report.body, 'body')) {
    if (!('block' in visit)) continue;
    const { block } = visit;
    if (block.kind === 'list' && block.ordered) lists.set(block, listIds.firstNumbered + lists.size);
    if (!('caption' in block)) continue;
    const series = block.kind === 'table' ? 'table' : 'figure';
    counters[series] += 1;
    captions.set(block.id, counters[series]);
    labels.set(block.id, `${report.furniture[series]} ${counters[series]}`);
  }
  return { captions, labels, lists };
}
