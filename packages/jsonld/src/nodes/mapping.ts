import type { DossierRecord, Kind } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode } from '../document.js';
import type { Settled } from '../write/settled.js';
import type { World } from '../write/world.js';

/** What a kind may look at when it adds to the plain triples of a record. */
export interface Given<K extends Kind = Kind> {
  readonly world: World;
  readonly iri: string;
  readonly record: DossierRecord<K>;
  /** The values that may stand as plain triples; nothing else of the claims may be used. */
  readonly settled: Settled;
}

/** What a kind adds: classes and fields of the record, and resources beside it. */
export interface Derived {
  readonly types?: readonly ClassName[];
  readonly fields?: Fields;
  readonly nodes?: readonly JsonLdNode[];
}

/** How records of one kind become linked data, beyond what the table of properties says. */
export interface KindMapping<K extends Kind = Kind> {
  readonly types: readonly ClassName[];
  /** Classes by which others would count the record as real; given only if an actual claim that is not deprecated speaks of it. */
  readonly whenActual?: readonly ClassName[];
  readonly derive?: (given: Given<K>) => Derived;
}
