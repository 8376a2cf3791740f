import { formatPath, statementsOf, type Claim, type Path, type SourceClaim } from '@bilateral/core';
import type { Explicit, LanguageMap } from '../document.js';
import { partAt } from './iris.js';

/** What `rdf:Statement` says of a value. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Explicit;
  /** Every language of a text that stands in several. */
  readonly text?: LanguageMap;
}

/** One value that a claim states. */
export interface StatedValue {
  readonly iri: string;
  readonly path: Path;
  /** The path as it is written, with dots. */
  readonly key: string;
  readonly value: unknown;
  /** Its subject, predicate and object, once they are found. */
  triple?: Triple;
}

/** The values that a claim states, in the order of the claim. */
export interface StatedClaim {
  readonly iri: string;
  readonly values: readonly StatedValue[];
  /** The values at each path. */
  readonly at: ReadonlyMap<string, readonly StatedValue[]>;
}

/** Names each value that a claim states after its path. A path that stands twice is numbered, as addresses are. */
export function statedClaim(iri: string, { says }: Claim | SourceClaim): StatedClaim {
  const at = new Map<string, StatedValue[]>();
  const values = statementsOf(says).map(({ path, value }) => {
    const key = formatPath(path);
    const same = at.get(key);
    const own = partAt(iri, key);
    const named = same ? `${own}~${same.length + 1}` : own;
    const stated: StatedValue = { iri: named, path, key, value };
    if (same) same.push(stated);
    else at.set(key, [stated]);
    return stated;
  });
  return { iri, values, at };
}
