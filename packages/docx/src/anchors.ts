import type { Report } from '@bilateral/report';
import { visitBlocks } from './visit.js';

/** Names of the bookmarks of one document. */
export interface Anchors {
  /** The bookmark of a section, table, chart or bibliography entry; `undefined` for what Word does not print. */
  readonly of: (id: string) => string | undefined;
  /** The bookmark at the mark of a note. */
  readonly ofNote: (number: number) => string;
}

/** Word cuts longer names, and two links could then lead to one place. */
const longestName = 40;

/** Gives every place that links can lead to a bookmark name that Word accepts. `report` is as it is printed. */
export function nameAnchors(report: Report): Anchors {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const notes = new Map<number, string>();
  for (const { number } of report.notes) notes.set(number, claimName(`note_${number}`, taken));
  for (const visit of visitBlocks(report, report.body, 'body')) {
    const node = 'block' in visit ? visit.block : 'entry' in visit ? visit.entry : undefined;
    if (node !== undefined && 'id' in node) names.set(node.id, claimName(node.id, taken));
  }
  return {
    of: (id) => names.get(id),
    ofNote: (number) => {
      const name = notes.get(number);
      if (name === undefined) throw new RangeError(`the report has no note ${number}`);
      return name;
    },
  };
}

/** Letters, digits and underscores, starting with a letter; Word hides names that start with an underscore. */
function claimName(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^A-Za-z0-9]/g, '_').replace(/^[^A-Za-z]/, 'a$&');
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : `_${count}`;
    const name = plain.slice(0, longestName - ending.length) + ending;
    // Word compares names without regard to case.
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
