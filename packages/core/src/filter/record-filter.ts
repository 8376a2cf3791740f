import type { Code, Modality, Rank, Support, Topic } from '../model/codes.js';
import type { Kind } from '../model/kind.js';
import type { PeriodRelation } from './period-relation.js';

/** One value, or several of which any will do. */
export type OneOrMore<Value> = Value | readonly Value[];

/**
 * How a time of the record stands to periods in EDTF; all that are given must hold of one time. `overlaps`: some day that the time can
 * mean may lie in the period. `within`: every such day surely lies in it. `possiblyWithin`: on some reading all of it does. `before`,
 * `after`: no such day lies in the period or on the other side of it.
 *
 * @example
 * ```ts
 * import { countRecords } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const count = (period: string | { within: string }) => countRecords(pakistanRussia, { kind: 'event', period });
 * count({ within: '2014' }) < count('2014'); // => true
 * ```
 */
export type PeriodFilter = { readonly [Relation in PeriodRelation]?: string };

/** One participant of whom all of this is true. */
export interface ParticipantFilter {
  /** A person, organisation, state or body. */
  readonly agent?: OneOrMore<string>;
  /** The office as the sources state it; where they state none, one that the person is known to have held at the time. */
  readonly office?: OneOrMore<string>;
  /** The level of that office. */
  readonly level?: OneOrMore<Code<'level'>>;
  /** The state for which they take part; a predecessor stands for its party. */
  readonly for?: OneOrMore<string>;
  /** As what they take part. */
  readonly role?: OneOrMore<Code<'role'>>;
}

/**
 * What records to find; every condition given must hold. A record has one view for each modality in which it has claims. Conditions
 * on values (direction, participant, place, round, organisation, mentions, topic, period) hold together in one view, those on claims (rank,
 * source, language, perspective, speaker) together in one claim, both of the modality asked for, if one is.
 *
 * @example
 * ```ts
 * import { countRecords, type RecordFilter } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const toRussia: RecordFilter<'visit'> = {
 *   kind: 'visit',
 *   direction: { from: 'pakistan', to: 'russia' },
 *   participant: { level: ['head-of-state', 'head-of-government'], role: 'visitor' },
 *   any: [{ topic: 'energy' }, { period: '1965/1999' }],
 * };
 * countRecords(pakistanRussia, toRussia) > 0; // => true
 * ```
 */
export interface RecordFilter<K extends Kind = Kind> {
  /** The kind of the record; the type of an answer follows from it. */
  readonly kind?: OneOrMore<K>;
  /** These records and no others. */
  readonly id?: OneOrMore<string>;
  /** A state that the record names, or for which a participant stands; predecessors stand for their party. */
  readonly party?: OneOrMore<string>;
  /** Who goes to whom, or what is sent from where to where. */
  readonly direction?: {
    /** The state from which it goes out; a predecessor stands for its party. */
    readonly from?: string;
    /** The state to which it goes. */
    readonly to?: string;
  };
  /** Who takes part: an agent, or more that is true of one participant. */
  readonly participant?: OneOrMore<string> | ParticipantFilter;
  /** A place; what lies within it counts. */
  readonly place?: OneOrMore<string>;
  /** The body, series or larger event of which it is part, directly or through others. */
  readonly partOf?: OneOrMore<string>;
  /** The number of a round of a body, or its place in a series: one, or a range that may be open. */
  readonly round?:
    | number
    | {
        /** The first that counts. */
        readonly from?: number;
        /** The last that counts. */
        readonly until?: number;
      };
  /** An organisation that the record names, itself or by one of its offices, for which someone takes part, or of which it is part. */
  readonly organisation?: OneOrMore<string>;
  /** A record that a value points to: what it is about, who takes part, where it is, what it results in. */
  readonly mentions?: OneOrMore<string>;
  /** What the record touches on. */
  readonly topic?: OneOrMore<Topic>;
  /**
   * A time in EDTF: `2022`, `2014/2024`, `2021/..`, `[2021..2022]`. A text means `overlaps`: what may lie in it counts. The date of an
   * event or utterance, the signing of an agreement, the issue of a document, the time of a relation, a point of a series.
   */
  readonly period?: string | PeriodFilter;
  /** As what it is said. Without it a condition may hold in any modality. */
  readonly modality?: OneOrMore<Modality>;
  /** The editor's judgement of a claim. */
  readonly rank?: OneOrMore<Rank>;
  /** How the sources stand to at least one value. */
  readonly support?: OneOrMore<Support>;
  /** A source that a claim cites. */
  readonly source?: OneOrMore<string>;
  /** The language of that source, as BCP 47 names it. */
  readonly language?: OneOrMore<string>;
  /** Whose view that source gives: the state that its file names as its perspective. */
  readonly perspective?: OneOrMore<string>;
  /** Who is quoted: a record, or a description such as `analysts`. */
  readonly speaker?: OneOrMore<string>;
  /** Whether the sources disagree on some value; with a state, whether they do so in a conflict of that state. */
  readonly conflict?: boolean | OneOrMore<Code<'conflict-state'>>;
  /** Part of the label, of a name or of the record's own text, in any language, in whatever case. */
  readonly text?: string;
  /** Filters that hold all together; each takes over the modality of this one unless it has its own. */
  readonly all?: readonly RecordFilter[];
  /** Filters of which one holds at least. */
  readonly any?: readonly RecordFilter[];
  /** A filter that does not hold. */
  readonly not?: RecordFilter;
}

/** In which order the records stand, and which part of them is given. */
export interface FindOptions {
  /**
   * `dossier`, the order in which the dossier has its records, unless said. `oldest` goes by the first day that the earliest time can
   * mean, `newest` by the last day of the latest time, latest first; undated records come last in both.
   */
  readonly order?: 'dossier' | 'oldest' | 'newest' | 'id';
  /** How many to pass over; 0 unless said. */
  readonly offset?: number;
  /** How many to give at most; all unless said. */
  readonly limit?: number;
}
