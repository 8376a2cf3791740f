import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import type { Kind } from '../model/kind.js';
import type { ParticipantView } from './views.js';

/** The states for which a participant takes part: as stated, by their office, or by what the dossier knows of them. */
const standsFor = (dossier: Dossier, participant: ParticipantView): readonly string[] =>
  indexesOf(dossier).statesFor(participant);

/**
 * The states for which a participant takes part, each with the party that it stands for: as a source says (`for`), else by the office,
 * else by the offices in which the dossier knows the person. Empty where nothing tells.
 *
 * @example
 * ```ts
 * import { representedBy } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * [...representedBy(pakistanRussia, { agent: 'imran-khan' })]; // => ['pakistan']
 * [...representedBy(pakistanRussia, { office: 'foreign-minister-of-ussr' })]; // => ['soviet-union', 'russia']
 * ```
 */
export function representedBy(dossier: Dossier, participant: ParticipantView): ReadonlySet<string> {
  const { partyOf } = indexesOf(dossier);
  return new Set(standsFor(dossier, participant).flatMap((state) => [state, partyOf.get(state) ?? state]));
}

/** The kind of a record that is only named; it is not merged for that. */
export const kindOf = (dossier: Dossier, id: string | undefined): Kind | undefined => {
  const table = recordTable(dossier);
  const place = id === undefined ? undefined : table.placeOf(id);
  return place === undefined ? undefined : table.compiledAt(place).kind;
};

/** From a place to what it lies within, from the inside out, until a state is reached. */
const findState = (dossier: Dossier, place: string): string | undefined => {
  const seen = new Set<string>();
  for (let current: string | undefined = place; current !== undefined && !seen.has(current);) {
    const record: DossierRecord | undefined = dossier.records.get(current);
    if (record?.kind === 'state') return current;
    seen.add(current);
    current = record && 'within' in record.values ? record.values.within : undefined;
  }
  return undefined;
};

const found = new WeakMap<Dossier, Map<string, string | undefined>>();

/** The state in which a place lies, if the dossier says so; remembered, since few places have many events. */
export function stateOfPlace(dossier: Dossier, place: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  const known = found.get(dossier) ?? new Map<string, string | undefined>();
  found.set(dossier, known);
  if (!known.has(place)) known.set(place, findState(dossier, place));
  return known.get(place);
}
