import type { Claim, SourceClaim } from '@bilateral/core';
import type { DiffRow } from './rows.js';
import type { Tellers } from './sides.js';

type AnyClaim = Claim | SourceClaim;
type Fields = Readonly<Record<string, unknown>>;

const apart = (before: Fields, after: Fields): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

/** What of a claim is another: each property that it states otherwise, before and after, and what else the editor wrote of it. */
export function claimChange({ before, after }: Tellers, row: DiffRow, arrow: string): string {
  const [earlier, later] = [row.before, row.after] as [AnyClaim, AnyClaim];
  const { nothing } = after.words.changes;
  const [said, says] = [earlier.says, later.says] as unknown as [Fields, Fields];
  const stated = apart(said, says).map((name) => {
    const from = said[name] === undefined ? nothing : before.value([name], said[name]);
    const to = says[name] === undefined ? nothing : after.value([name], says[name]);
    return `${after.property(name)}${after.words.colon}${from} ${arrow} ${to}`;
  });
  const others = apart({ ...earlier, says: 0 }, { ...later, says: 0 }).filter((name) => name !== 'says');
  return [...stated, ...others].join(after.words.semicolon);
}
