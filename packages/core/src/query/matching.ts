import { indexesOf } from '../dossier/indexes.js';
import type { Dossier } from '../dossier/dossier.js';
import type { ParticipantView } from './views.js';

/** Whether a state is the wanted one, or stood for it in its time. */
export function stateMatches(dossier: Dossier, state: string | undefined, wanted: string): boolean {
  return state !== undefined && (state === wanted || indexesOf(dossier).partyOf.get(state) === wanted);
}

/** The states for which a participant takes part: as stated, by their office, or by what the dossier knows of them; with the parties that those stand for. */
export function representedBy(
  dossier: Dossier,
  { agent, office, for: stated }: ParticipantView,
): ReadonlySet<string> {
  const { statesOf, partyOf } = indexesOf(dossier);
  const record = office === undefined ? undefined : dossier.records.get(office);
  const ofOffice = record?.kind === 'office' ? record.of : undefined;
  const first = stated ?? ofOffice;
  const states = first === undefined ? [...(statesOf.get(agent ?? '') ?? [])] : [first];
  return new Set(states.flatMap((state) => [state, partyOf.get(state) ?? state]));
}

/** Whether a place is the wanted one or lies within it. */
export function samePlace(dossier: Dossier, place: string | undefined, wanted: string): boolean {
  const seen = new Set<string>();
  for (let current = place; current !== undefined && !seen.has(current);) {
    if (current === wanted) return true;
    seen.add(current);
    const record = dossier.records.get(current);
    current = record && 'within' in record.values ? record.values.within : undefined;
  }
  return false;
}
