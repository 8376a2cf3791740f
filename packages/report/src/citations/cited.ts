import type { Claim, SourceClaim } from '@bilateral/core';

export type Cited = Claim | SourceClaim;

/** What a note is to cite; with properties, it tells the readings of these only. */
export interface Written {
  readonly claims: readonly Cited[];
  readonly properties: readonly string[];
}

/** The anchor of a source in the bibliography. */
export const sourceAnchor = (source: string): string => `source-${source}`;
