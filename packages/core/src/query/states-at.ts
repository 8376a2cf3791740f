import { indexesOf } from '../dossier/indexes.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Code } from '../model/codes.js';
import type { View } from './views.js';

type Role = Code<'role'>;

/** Roles of those who have no part in an event. */
const apart: ReadonlySet<string> = new Set<Role>(['declined']);

/** Roles of those of whom a source does not say that they were there. */
const absent: ReadonlySet<string> = new Set<Role>(['declined', 'invited', 'supporter', 'author']);

/** Each state as its party: a predecessor and its successor are one. */
export function asParties(dossier: Dossier, states: Iterable<string>): ReadonlySet<string> {
  const { partyOf } = indexesOf(dossier);
  return new Set([...states].map((state) => partyOf.get(state) ?? state));
}

/** The states of those who stand together in something of two states; none if they are more: not each comes each time. */
const ofTwo = (dossier: Dossier, states: readonly string[]): readonly string[] =>
  asParties(dossier, states).size <= 2 ? states : [];

/** The states of the parties of an agreement, if they are two. */
export const statesOfAgreement = (dossier: Dossier, id: string): readonly string[] => {
  const record = dossier.records.get(id);
  const parties = record?.kind === 'agreement' ? (record.values.parties ?? []) : [];
  return ofTwo(
    dossier,
    parties.flatMap((party) => [...(indexesOf(dossier).statesOf.get(party) ?? [])]),
  );
};

const statesWithout = (
  roles: ReadonlySet<string>,
  dossier: Dossier,
  { partOf }: { readonly partOf?: string | undefined },
  { participants = [], agreements = [], acceding }: View,
): ReadonlySet<string> => {
  const states = new Set<string>();
  const { statesFor, statesOf } = indexesOf(dossier);
  for (const participant of participants) {
    if (participant.role !== undefined && roles.has(participant.role)) continue;
    for (const state of statesFor(participant)) states.add(state);
  }
  const members = partOf === undefined ? undefined : statesOf.get(partOf);
  if (members) for (const state of ofTwo(dossier, [...members])) states.add(state);
  for (const agreement of agreements)
    for (const state of statesOfAgreement(dossier, agreement)) states.add(state);
  if (acceding !== undefined) states.add(acceding);
  return states;
};

type Event = Parameters<typeof statesWithout>[2];

/**
 * The states that have a part in an event: those of its participants, unless they declined; the two members of the body whose
 * session it is; the two parties of an agreement that is signed; who accedes. Predecessor states stand as themselves.
 */
export const statesAt = (dossier: Dossier, event: Event, view: View): ReadonlySet<string> =>
  statesWithout(apart, dossier, event, view);

/** Those of {@link statesAt} that were there, as far as is said: to be invited or to be in favour is not enough. */
export const statesPresent = (dossier: Dossier, event: Event, view: View): ReadonlySet<string> =>
  statesWithout(absent, dossier, event, view);
