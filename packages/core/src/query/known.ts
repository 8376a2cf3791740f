import { BilateralError } from '../error.js';
import type { Source } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { parsePath } from '../merge/path.js';
import { propertyTypes } from '../model/property-types.generated.js';

/** The record of an id that must be there. */
export function knownRecord(dossier: Dossier, id: string): DossierRecord {
  const record = dossier.records.get(id);
  if (record) return record;
  throw new BilateralError('unknown-record', `no record of ${dossier.info.id} has the id '${id}'`, {
    hint: 'findRecords(dossier) lists all records',
  });
}

/** The source of an id that must be there. */
export function knownSource(dossier: Dossier, id: string): Source {
  const source = dossier.sources.get(id);
  if (source) return source;
  throw new BilateralError('unknown-source', `no source of ${dossier.info.id} has the id '${id}'`, {
    hint: 'dossier.sources lists all sources',
  });
}

/** Refuses a property that no record can have; one that a record merely lacks is no mistake. */
export function knownProperty(property: string): void {
  const [first = ''] = typeof property === 'string' ? parsePath(property) : [String(property)];
  if (Object.hasOwn(propertyTypes, first)) return;
  throw new BilateralError('unknown-property', `no record has a property '${first}'`, {
    hint: 'propertyTypes lists all properties',
  });
}

/** Whether the path of a value is that of a property or of a part of it. */
export const isOrIsIn = (path: string, property: string): boolean =>
  path === property || path.startsWith(`${property}.`);
