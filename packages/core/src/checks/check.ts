import type { CompiledDossier } from '../dossier/compiled.js';
import type { IdLock } from '../model/dossier-file.js';
import type { Dossier } from '../dossier/dossier.js';
import type { IssueCode } from '../error-codes.js';
import type { Kind } from '../model/kind.js';
import type { SettledRecord } from './settled.js';

/** What a check reports: which file by its id, where in it, what was found and expected. */
export interface Finding {
  /** Id of the record, source or conflict; `dossier` for `dossier.yaml`. */
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string;
}

/** Where a record is named, and of which kinds it may be; of any if none is given. */
export interface Reference {
  readonly id: string;
  readonly path: Finding['path'];
  readonly value: string;
  readonly kinds: readonly Kind[];
}

/** What a check looks at. */
export interface CheckContext {
  readonly compiled: CompiledDossier;
  readonly dossier: Dossier;
  /** Every record with its values, in the order of the dossier. */
  readonly settled: readonly SettledRecord[];
  /** Every reference to a record anywhere in the dossier. */
  readonly references: readonly Reference[];
  /** The kind of every record whose file was read. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Every id that was ever released, with its kind. */
  readonly released: IdLock;
  /** Ids whose files could not be read: they exist, but nothing is known of them. */
  readonly broken: ReadonlySet<string>;
}

/** One rule about meaning. */
export interface Check {
  readonly name: string;
  readonly description: string;
  readonly scope: 'record' | 'source' | 'dossier';
  readonly check: (context: CheckContext, report: (finding: Finding) => void) => void;
}
