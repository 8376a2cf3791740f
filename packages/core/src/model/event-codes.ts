/** The classes of PLOVER that an event of this model can have. */
export type PloverClass =
  'AGREE' | 'CONSULT' | 'SUPPORT' | 'COOPERATE' | 'AID' | 'ACCUSE' | 'SANCTION' | 'MOBILIZE';

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4;

/**
 * What outside schemes of event data call an event: words and numbers of PLOVER (manual of 17 September 2021) and of CAMEO,
 * never their definitions. {@link eventCodeOf} gives it.
 */
export interface EventCode {
  /** The class of PLOVER. */
  readonly plover: PloverClass;
  /** The mode that PLOVER gives beside the class, where the record tells it. */
  readonly mode?: 'visit' | 'third-party' | 'multilateral' | 'phone' | 'disapprove' | 'discontinue';
  /** The context that PLOVER gives beside the class, where the record tells it. */
  readonly context?: 'diplomatic' | 'economic' | 'military';
  /** The code of CAMEO, three digits; the two of a root where no finer code is known. */
  readonly cameo: string;
  /** The quad class above the class of PLOVER. */
  readonly quad: QuadClass;
  /** PLOVER's score between conflict (-10) and cooperation (10). */
  readonly score: number;
}

/**
 * The quad class above each class of PLOVER.
 *
 * @example
 * ```ts
 * import { ploverQuads } from '@bilateral/core';
 *
 * ploverQuads.CONSULT; // => 1
 * ```
 */
export const ploverQuads: Readonly<Record<PloverClass, QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  ACCUSE: 3,
  SANCTION: 4,
  MOBILIZE: 4,
};

const row = (
  plover: PloverClass,
  more: Pick<EventCode, 'mode' | 'context'>,
  cameo: string,
  score: number,
): EventCode => ({ plover, ...more, cameo, quad: ploverQuads[plover], score });

/** The rows of the table of event codes, by what they stand for. */
export const eventCodes = {
  visit: row('CONSULT', { mode: 'visit' }, '042', 4),
  call: row('CONSULT', { mode: 'phone' }, '041', 1.5),
  /** PLOVER counts every remote medium as `phone`; CAMEO has a code for the telephone alone. */
  onlineMeeting: row('CONSULT', { mode: 'phone' }, '040', 1.5),
  multilateralMeeting: row('CONSULT', { mode: 'multilateral' }, '040', 4),
  meetingInThirdCountry: row('CONSULT', { mode: 'third-party' }, '044', 1),
  meeting: row('CONSULT', {}, '040', 2.5),
  agreementReached: row('AGREE', {}, '03', 2.5),
  signing: row('SUPPORT', { context: 'diplomatic' }, '057', 5),
  recognition: row('SUPPORT', { context: 'diplomatic' }, '054', 5),
  jointExercise: row('COOPERATE', { context: 'military' }, '062', 9.5),
  /** The mode says whether it is of troops or of weapons, which no record tells. */
  exerciseAlone: row('MOBILIZE', {}, '15', -6.5),
  delivery: row('COOPERATE', { context: 'economic' }, '061', 9.5),
  deliveryOfArms: row('COOPERATE', { context: 'military' }, '062', 9.5),
  relief: row('AID', { context: 'economic' }, '073', 10),
  protest: row('ACCUSE', { mode: 'disapprove' }, '11', -2),
  ban: row('SANCTION', { mode: 'discontinue' }, '16', -6),
} as const satisfies Readonly<Record<string, EventCode>>;
