import type { Support } from '@bilateral/core';
import type { Composer } from '../../composer.js';

type Counts = Readonly<Record<Support, number>>;

/** How many values that are told as facts stand how among the sources. */
export function valuesBySupport({ selection }: Composer): Counts {
  const counts = { confirmed: 0, majority: 0, unique: 0, conflict: 0 };
  for (const { merged } of selection.records())
    for (const { support } of Object.values(merged.actual?.properties ?? {})) counts[support] += 1;
  return counts;
}

/** The share of some of them in all, in whole per cent. */
export const shareOfValues = (counts: Counts, all: number, supports: readonly Support[]): string =>
  String(Math.round((supports.reduce((sum, support) => sum + counts[support], 0) / all) * 100));
