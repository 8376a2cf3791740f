import type { DossierRecord } from '@bilateral/core';

/** Records that stand in one table, of which a chapter holds those that weigh most. */
export interface Group<Each extends DossierRecord = DossierRecord> {
  /** The anchor of the part that holds them. */
  readonly id: string;
  readonly records: readonly Each[];
}
