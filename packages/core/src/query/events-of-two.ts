import { indexesOf } from '../dossier/indexes.js';
import type { CompiledRecord } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import type { EventKind } from '../model/kind.js';
import { statesAt, statesOfAgreement } from './states-at.js';
import type { View } from './views.js';

/** Two states that an event is of, as they are named: a predecessor is itself. */
export interface OfTwo {
  readonly from: string;
  readonly to: string;
  /** Whether the event goes from one to the other; otherwise `from` is the party that the dossier names first. */
  readonly directed: boolean;
}

/** Kinds that have a direction, and are of two states only if they lead from one to the other. */
const directedKinds: ReadonlySet<EventKind> = new Set(['visit', 'shipment']);

const fromOneToTheOther = (dossier: Dossier, { from, to }: View): OfTwo | undefined => {
  const { partyOf } = indexesOf(dossier);
  if (from === undefined || to === undefined) return undefined;
  const [sender, receiver] = [partyOf.get(from), partyOf.get(to)];
  if (sender === undefined || receiver === undefined || sender === receiver) return undefined;
  return { from, to, directed: true };
};

/** The state of a party that is among the states: the party itself, else its predecessor. */
const stateOfParty = ({ info }: Dossier, party: string, states: ReadonlySet<string>): string | undefined =>
  [party, ...(info.predecessors?.[party] ?? [])].find((state) => states.has(state));

/** The two states of the dossier, if both have a part in an event, or are the parties of an agreement, by what its actual claims say. */
export function statesOfTwo(dossier: Dossier, record: CompiledRecord, values: View): OfTwo | undefined {
  if (directedKinds.has(record.kind as EventKind)) return fromOneToTheOther(dossier, values);
  const states =
    record.kind === 'agreement'
      ? new Set(statesOfAgreement(dossier, record.id))
      : statesAt(dossier, record, values);
  const [first, second] = dossier.info.parties;
  const from = stateOfParty(dossier, first, states);
  const to = stateOfParty(dossier, second, states);
  return from === undefined || to === undefined ? undefined : { from, to, directed: false };
}
