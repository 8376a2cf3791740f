import { refusedReport } from '../refused-report.js';
import type { Page } from './paginate.js';

/** The page number of every anchor; throws when two places claim the same name. */
export function numberAnchors(pages: readonly Page[], firstPage: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    for (const name of page.flatMap(({ strip }) => strip.anchors)) {
      if (numbers.has(name)) {
        throw refusedReport({
          code: 'repeated-id',
          message: `two places of the report have the ${describeAnchor(name)}`,
          found: name,
          expected: 'a name of its own for each place',
        });
      }
      numbers.set(name, firstPage + index);
    }
  }
  return numbers;
}

/** Throws when a link of the report leads to a place that is not in it. */
export function requireAnchor(name: string, anchors: ReadonlyMap<string, number>): void {
  if (anchors.has(name)) return;
  throw refusedReport({
    code: name.startsWith('mark:')
      ? 'unmarked-note'
      : name.startsWith('note:')
        ? 'unknown-note'
        : 'unknown-target',
    message: `a link of the report leads to the ${describeAnchor(name)}, which it lacks`,
    found: name,
    expected: 'a place of the report',
    hint: 'every reference needs a section, table, chart or source of that id; every note needs its one mark',
  });
}

function describeAnchor(name: string): string {
  const [kind, number] = name.split(':');
  if (number === undefined) return `anchor “${name}”`;
  return kind === 'mark' ? `mark of note ${number}` : `note ${number}`;
}
