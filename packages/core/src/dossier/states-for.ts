import type { ParticipantView } from '../query/views.js';
import type { Dossier } from './dossier.js';
import { recordTable } from './merged-records.js';

/**
 * The states for which a participant takes part: as stated, by their office, or by what the dossier knows of them (`statesOf`).
 * Who acts for an organ of a state acts for the state.
 */
export function statesFor(
  dossier: Dossier,
  statesOf: ReadonlyMap<string, ReadonlySet<string>>,
  { agent, office, for: stated }: ParticipantView,
): readonly string[] {
  const first = stated ?? stateOfOffice(dossier, office);
  if (first === undefined) return [...(statesOf.get(agent ?? '') ?? [])];
  const organ = compiled(dossier, first)?.kind === 'organisation' ? statesOf.get(first) : undefined;
  return organ === undefined ? [first] : [...organ];
}

const compiled = (dossier: Dossier, id: string) => {
  const table = recordTable(dossier);
  const place = table.placeOf(id);
  return place === undefined ? undefined : table.compiledAt(place);
};

/** What an office is an office of: a state, an organisation or a body. */
export function stateOfOffice(dossier: Dossier, office: string | undefined): string | undefined {
  const record = office === undefined ? undefined : compiled(dossier, office);
  return record?.kind === 'office' ? record.of : undefined;
}
