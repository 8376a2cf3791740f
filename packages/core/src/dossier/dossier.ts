import type { Modality } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { DossierFile } from '../model/dossier-file.js';
import type { Says } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import type { Merged } from '../merge/merged.js';
import type { AuthoredConflict, CompiledRecord, Source } from './compiled.js';

/**
 * The kind of each id. A dossier that ships with its types names every id here, so that an editor completes ids and a wrong one does
 * not compile; for others it is any text.
 */
export type KindsById = Readonly<Record<string, Kind>>;

/**
 * A record with its claims merged. `values` are those of the actual claims; what is planned, proposed, forecast, alleged or
 * denied stands apart and never shows in `values`. `merged` holds support, claims and conflict of every atomic value.
 *
 * It is a union of all kinds, told apart by `kind`; `DossierRecord<'visit'>` is {@link Visit}. What each property means, with its form
 * and an example, stands in [docs/model.md](https://github.com/bilateral/bilateral/blob/main/docs/model.md), and for programs in
 * `@bilateral/core/schemas/visit.json`.
 *
 * @example
 * ```ts
 * import { getRecordOrUndefined } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const record = getRecordOrUndefined(pakistanRussia, 'pakistan-stream');
 * if (record?.kind === 'project') {
 *   record.planned?.length?.unit; // => 'kilometre'
 *   record.merged.planned?.properties['length']?.conflict?.state; // => 'preferred'
 * }
 * ```
 */
export type DossierRecord<K extends Kind = Kind> = {
  readonly [Each in K]: CompiledRecord<Each> & {
    /** What it was or is, by its actual claims; empty if it has none. */
    readonly values: Partial<Says<Each>>;
    /** What was planned of it. */
    readonly planned?: Partial<Says<Each>>;
    /** What was proposed. */
    readonly proposed?: Partial<Says<Each>>;
    /** What was expected. */
    readonly forecast?: Partial<Says<Each>>;
    /** What is said of it without being vouched for. */
    readonly alleged?: Partial<Says<Each>>;
    /** What is said not to be so. */
    readonly denied?: Partial<Says<Each>>;
    /** Each modality with the standing of every value among the sources. */
    readonly merged: { readonly [M in Modality]?: Merged };
  };
}[K];

/**
 * All records and sources on one pair of states. Every query takes one first. It comes from an entry such as
 * `@bilateral/core/pakistan-russia`, or from {@link createDossier}. It is never changed: to change what it says, compile its folder
 * again.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * pakistanRussia.info.parties; // => ['pakistan', 'russia']
 * pakistanRussia.records.get('kremlin')?.label.ru; // => 'Кремль'
 * pakistanRussia.sources.get('dawn-2016-09-24')?.language; // => 'en'
 * pakistanRussia.dates['2007/..']; // => { kind: 'extent', earliest: '2007-01-01', startLatest: '2007-12-31' }
 * ```
 */
export interface Dossier<Ids extends KindsById = KindsById> {
  /** What the dossier says of itself: its id and title, the pair of states, languages, licence, edition, reach and limits. */
  readonly info: Readonly<DossierFile>;
  /** Every source by its id. */
  readonly sources: ReadonlyMap<string, Source>;
  /**
   * Every record by its id, in the order of the dossier. A record is merged when it is asked for, and then kept; to go once through a
   * large dossier take {@link recordsInTurn}.
   */
  readonly records: ReadonlyMap<string, DossierRecord>;
  /** The conflicts that the editor wrote. {@link conflictsIn} gives the computed ones, too. */
  readonly conflicts: readonly AuthoredConflict[];
  /** The days that every EDTF date in the dossier can mean, by the date. */
  readonly dates: Readonly<Record<string, DateBounds>>;
  /** The kind of each id, for the types only: never set. */
  readonly ids?: Ids;
}

/** A state: a party, a predecessor that stood for one in its time, or a third state that the sources name. */
export type State = DossierRecord<'state'>;
/** A person. Which office they held, and when, are relations: {@link officeOn}. */
export type Person = DossierRecord<'person'>;
/** A ministry, company, party, newspaper or international organisation. */
export type Organisation = DossierRecord<'organisation'>;
/** A standing format of two or more states, such as a joint commission. Its rounds are meetings that are `partOf` it. */
export type Body = DossierRecord<'body'>;
/** A city, a region, a building in which people meet, a sea. */
export type Place = DossierRecord<'place'>;
/** Works that stand: a power station, a port, a railway, an embassy. What is still to be built is a {@link Project}. */
export type Facility = DossierRecord<'facility'>;
/** What is to be built or done, with its cost, length, shares, route and status. {@link milestonesOf} tells its life. */
export type Project = DossierRecord<'project'>;
/** A treaty, agreement, contract, memorandum or joint statement. Its signing is an event of its own: {@link Signing}. */
export type Agreement = DossierRecord<'agreement'>;
/** An idea, corridor or scheme without a treaty of its own. */
export type Initiative = DossierRecord<'initiative'>;
/** A type of equipment: a helicopter, a vaccine, an engine. */
export type Equipment = DossierRecord<'equipment'>;
/** A document that the sources talk about: a doctrine, an article. What is cited is a {@link Source}. */
export type DocumentRecord = DossierRecord<'document'>;
/** An idea, a cause or a state of affairs that is talked about. */
export type Concept = DossierRecord<'concept'>;
/** An office, whoever holds it: {@link holdersOf} tells who did. */
export type Office = DossierRecord<'office'>;
/** Someone who stands for one state comes to another: {@link visitsBetween}. */
export type Visit = DossierRecord<'visit'>;
/** Talks, a call, a consultation, or a round of a body: {@link meetingsBetween}. */
export type Meeting = DossierRecord<'meeting'>;
/** A conference, forum, summit or exhibition of several sides. */
export type Conference = DossierRecord<'conference'>;
/** A military exercise, or a series of them, whose parts are `partOf` it. */
export type Exercise = DossierRecord<'exercise'>;
/** Goods that were sent from one state to another. */
export type Shipment = DossierRecord<'shipment'>;
/** The signing of one or more agreements. */
export type Signing = DossierRecord<'signing'>;
/** A state's joining of an organisation, a body or an agreement. */
export type Accession = DossierRecord<'accession'>;
/** Something that happened and is none of the other kinds of event; its `eventType` says what. */
export type EventRecord = DossierRecord<'event'>;
/**
 * What holds between two records for a time: a person holds an office, a state supports a plan. {@link relatedTo} and
 * {@link pathsBetween} go along it.
 */
export type Relation = DossierRecord<'relation'>;
/** A series of numbers of one definition, such as the yearly trade in goods: {@link seriesOf}. */
export type Figure = DossierRecord<'figure'>;
/** What somebody said, re-told in its `text`. Who said it stands in the `said` of its claims. */
export type Utterance = DossierRecord<'utterance'>;
/** An opinion or a judgement, re-told in its `text`. Whose it is stands in the `said` of its claims; without it, the author's. */
export type Assessment = DossierRecord<'assessment'>;
