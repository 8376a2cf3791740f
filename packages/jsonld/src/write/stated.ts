import { formatPath, statementsOf, type Claim, type Path, type SourceClaim } from '@bilateral/core';
import { partAt } from './iris.js';

/** One value that a claim states. */
export interface StatedValue {
  readonly iri: string;
  readonly path: Path;
  /** The path as it is written, with dots. */
  readonly key: string;
  readonly value: unknown;
}

/** The values that a claim states, in the order of the claim. */
export interface StatedClaim {
  readonly iri: string;
  readonly values: readonly StatedValue[];
  /** The IRIs of the values at each path. */
  readonly at: ReadonlyMap<string, readonly string[]>;
}

/** Names each value that a claim states after its path. A path that stands twice is numbered, as addresses are. */
export function statedClaim(iri: string, { says }: Claim | SourceClaim): StatedClaim {
  const at = new Map<string, string[]>();
  const values = statementsOf(says).map(({ path, value }) => {
    const key = formatPath(path);
    const same = at.get(key);
    const own = partAt(iri, key);
    const named = same ? `${own}~${same.length + 1}` : own;
    if (same) same.push(named);
    else at.set(key, [named]);
    return { iri: named, path, key, value };
  });
  return { iri, values, at };
}
