import { indexesOf } from '../dossier/indexes.js';
import type { Dossier } from '../dossier/dossier.js';
import type { ParticipantView } from './views.js';

/** The states for which a participant takes part: as stated, by their office, or by what the dossier knows of them. */
export const standsFor = (dossier: Dossier, participant: ParticipantView): readonly string[] =>
  indexesOf(dossier).statesFor(participant);

/** The states for which a participant takes part, with the parties that those stand for. */
export function representedBy(dossier: Dossier, participant: ParticipantView): ReadonlySet<string> {
  const { partyOf } = indexesOf(dossier);
  return new Set(standsFor(dossier, participant).flatMap((state) => [state, partyOf.get(state) ?? state]));
}

/** A place and what it lies within, from the inside out. */
function* placesAround(dossier: Dossier, place: string | undefined): Generator<string> {
  const seen = new Set<string>();
  for (let current = place; current !== undefined && !seen.has(current);) {
    yield current;
    seen.add(current);
    const record = dossier.records.get(current);
    current = record && 'within' in record.values ? record.values.within : undefined;
  }
}

/** The state in which a place lies, if the dossier says so. */
export const stateOfPlace = (dossier: Dossier, place: string | undefined): string | undefined =>
  [...placesAround(dossier, place)].find((id) => dossier.records.get(id)?.kind === 'state');
