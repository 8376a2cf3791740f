import { indexesOf } from '../dossier/indexes.js';
import type { CompiledRecord } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { eventCodes, type EventCode } from '../model/event-codes.js';
import type { EventKind } from '../model/kind.js';
import { kindOf, stateOfPlace } from './matching.js';
import { asParties, statesAt, statesPresent } from './states-at.js';
import type { View } from './views.js';

/** What decides on a code. */
class Given {
  readonly dossier: Dossier;
  readonly partOf: string | undefined;
  readonly values: View;
  #present: ReadonlySet<string> | undefined;

  constructor(dossier: Dossier, partOf: string | undefined, values: View) {
    this.dossier = dossier;
    this.partOf = partOf;
    this.values = values;
  }

  /** The parties, or other states, that were there. */
  get present(): ReadonlySet<string> {
    return (this.#present ??= asParties(this.dossier, statesPresent(this.dossier, this, this.values)));
  }
}

type Rule = (given: Given) => boolean;
type Row = EventCode | undefined;

/** A body or organisation that is not known to be of two states, or of one, alone. */
const isSessionOfMany: Rule = ({ dossier, partOf }) => {
  const kind = kindOf(dossier, partOf);
  if (partOf === undefined || (kind !== 'organisation' && kind !== 'body')) return false;
  const record = dossier.records.get(partOf);
  if (record?.kind === 'organisation') return record.values.ofState === undefined;
  const members = asParties(dossier, indexesOf(dossier).statesOf.get(partOf) ?? []);
  return members.size === 0 || members.size > 2;
};

const isCall: Rule = ({ values }) => values.mode === 'phone' || values.meetingType === 'call';
const isOnline: Rule = ({ values }) => values.mode === 'online';
const isMultilateral: Rule = (given) =>
  kindOf(given.dossier, given.values.occasion) === 'conference' ||
  kindOf(given.dossier, given.partOf) === 'conference' ||
  isSessionOfMany(given) ||
  given.present.size > 2;

/** Two states are known to be there, and the place lies in neither. */
const isInThirdCountry: Rule = (given) => {
  const host = stateOfPlace(given.dossier, given.values.place);
  if (host === undefined) return false;
  const parties = given.present;
  const [hosting = host] = asParties(given.dossier, [host]);
  return parties.size > 1 && !parties.has(hosting);
};

/** Several can be true of one meeting; the first one decides. */
const meetingRules: readonly (readonly [Rule, EventCode])[] = [
  [isCall, eventCodes.call],
  [isMultilateral, eventCodes.multilateralMeeting],
  [isOnline, eventCodes.onlineMeeting],
  [isInThirdCountry, eventCodes.meetingInThirdCountry],
  [() => true, eventCodes.meeting],
];

const exerciseRow = (given: Given): Row => {
  const { dossier, partOf, values } = given;
  const present = given.present.size;
  if (present > 1) return eventCodes.jointExercise;
  const involved = asParties(dossier, statesAt(dossier, { partOf }, values)).size;
  const isAlone = present === 1 && involved === 1 && !values.topics?.includes('joint-exercises');
  return isAlone ? eventCodes.exerciseAlone : undefined;
};

const deliveryRow = (isOfArms: boolean): EventCode =>
  isOfArms ? eventCodes.deliveryOfArms : eventCodes.delivery;

/** Rows of plain events by their type; other types have none. */
const plainRows: Readonly<Record<string, (given: Given) => Row>> = {
  recognition: () => eventCodes.recognition,
  agreement: () => eventCodes.agreementReached,
  delivery: ({ values }) => deliveryRow(values.topics?.includes('arms') ?? false),
  relief: () => eventCodes.relief,
  protest: () => eventCodes.protest,
  ban: () => eventCodes.ban,
};

/** Of conferences, those to which experts or traders come are no meetings of states. */
const conferencesOfOthers: ReadonlySet<string> = new Set(['seminar', 'exhibition']);

const rowOf: { readonly [K in EventKind]: (given: Given) => Row } = {
  visit: () => eventCodes.visit,
  meeting: (given) => meetingRules.find(([holds]) => holds(given))?.[1],
  conference: ({ values }) =>
    conferencesOfOthers.has(values.conferenceType ?? '') ? undefined : eventCodes.multilateralMeeting,
  exercise: exerciseRow,
  shipment: ({ values }) =>
    deliveryRow(values.goods === 'arms' || (values.topics?.includes('arms') ?? false)),
  signing: () => eventCodes.signing,
  accession: () => undefined,
  event: (given) => plainRows[given.values.eventType ?? '']?.(given),
};

/** As {@link eventCodeOf}, of an actual event with its actual values. */
export const eventCodeBy = (
  dossier: Dossier,
  { kind, partOf }: Pick<CompiledRecord<EventKind>, 'kind' | 'partOf'>,
  values: View,
): EventCode | undefined => rowOf[kind](new Given(dossier, partOf, values));

/**
 * The code of an event in PLOVER and CAMEO, with its quad class and score, from the actual values of the record and what the
 * dossier knows of the states, places and bodies in them; `undefined` where the table of codes has no row, and for an event
 * that is only planned, alleged or denied. A visit is coded from the visitor's side.
 *
 * Of several rows that fit a meeting the first decides: call, multilateral (on the occasion of a conference, a session of an
 * organisation or of a body not known to be of two states, or of three states and more), online, in a third country, other. A
 * place whose state the dossier does not give is no third country.
 *
 * @example
 * ```ts
 * import { eventCodeOf, getRecord } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const visit = getRecord(pakistanRussia, 'imran-khan-moscow-2022');
 * eventCodeOf(pakistanRussia, visit); // => { plover: 'CONSULT', mode: 'visit', cameo: '042', quad: 1, score: 4 }
 * ```
 */
export function eventCodeOf(dossier: Dossier, record: DossierRecord<EventKind>): EventCode | undefined {
  if (record.merged.actual === undefined) return undefined;
  return eventCodeBy(dossier, record, record.values as View);
}
