import type { Modality } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { DossierFile } from '../model/dossier-file.js';
import type { Says } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import type { Merged } from '../merge/merged.js';
import type { AuthoredConflict, CompiledRecord, Source } from './compiled.js';

/** The ids of a dossier with the kind of each; literal for a dossier that ships with its types. */
export type KindsById = Readonly<Record<string, Kind>>;

/**
 * A record with its claims merged. `values` are those of the actual claims; what is planned, proposed, forecast, alleged or
 * denied stands apart and never shows in `values`. `merged` holds support, claims and conflict of every atomic value.
 */
export type DossierRecord<K extends Kind = Kind> = {
  readonly [Each in K]: CompiledRecord<Each> & {
    readonly values: Partial<Says<Each>>;
    readonly planned?: Partial<Says<Each>>;
    readonly proposed?: Partial<Says<Each>>;
    readonly forecast?: Partial<Says<Each>>;
    readonly alleged?: Partial<Says<Each>>;
    readonly denied?: Partial<Says<Each>>;
    readonly merged: { readonly [M in Modality]?: Merged };
  };
}[K];

/** All records and sources on one pair of states. Make one with {@link createDossier}. */
export interface Dossier<Ids extends KindsById = KindsById> {
  readonly info: Readonly<DossierFile>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly records: ReadonlyMap<string, DossierRecord>;
  readonly conflicts: readonly AuthoredConflict[];
  /** The bounds of every EDTF date in the dossier. */
  readonly dates: Readonly<Record<string, DateBounds>>;
  /** The kind of each id, for the types only: never set. */
  readonly ids?: Ids;
}

export type State = DossierRecord<'state'>;
export type Person = DossierRecord<'person'>;
export type Organisation = DossierRecord<'organisation'>;
export type Body = DossierRecord<'body'>;
export type Place = DossierRecord<'place'>;
export type Facility = DossierRecord<'facility'>;
export type Project = DossierRecord<'project'>;
export type Agreement = DossierRecord<'agreement'>;
export type Initiative = DossierRecord<'initiative'>;
export type Equipment = DossierRecord<'equipment'>;
export type DocumentRecord = DossierRecord<'document'>;
export type Concept = DossierRecord<'concept'>;
export type Office = DossierRecord<'office'>;
export type Visit = DossierRecord<'visit'>;
export type Meeting = DossierRecord<'meeting'>;
export type Conference = DossierRecord<'conference'>;
export type Exercise = DossierRecord<'exercise'>;
export type Shipment = DossierRecord<'shipment'>;
export type Signing = DossierRecord<'signing'>;
export type Accession = DossierRecord<'accession'>;
export type EventRecord = DossierRecord<'event'>;
export type Relation = DossierRecord<'relation'>;
export type Figure = DossierRecord<'figure'>;
export type Utterance = DossierRecord<'utterance'>;
export type Assessment = DossierRecord<'assessment'>;
