import type { ParticipantView } from '../query/views.js';
import type { Dossier } from './dossier.js';
import { recordTable } from './merged-records.js';

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

const none: readonly string[] = [];

/**
 * Tells the states for which a participant takes part: as stated, by their office, or by what the dossier knows of them
 * (`statesOf`). Who acts for an organ of a state acts for the state. What is found of an office or a state is remembered: a million
 * events have a few thousand of them.
 */
export function statesForIn(
  dossier: Dossier,
  statesOf: ReadonlyMap<string, ReadonlySet<string>>,
): (participant: ParticipantView) => readonly string[] {
  const ofAgents = new Map<string, readonly string[]>();
  const ofOffices = new Map<string, readonly string[] | undefined>();
  const ofStated = new Map<string, readonly string[]>();
  const remember = <Found>(known: Map<string, Found>, id: string, find: () => Found): Found => {
    const found = known.get(id);
    if (found !== undefined || known.has(id)) return found as Found;
    const fresh = find();
    known.set(id, fresh);
    return fresh;
  };
  const standing = (id: string): readonly string[] =>
    remember(ofStated, id, () => {
      const organ = compiled(dossier, id)?.kind === 'organisation' ? statesOf.get(id) : undefined;
      return organ === undefined ? [id] : [...organ];
    });
  const byOffice = (office: string): readonly string[] | undefined =>
    remember(ofOffices, office, () => {
      const of = stateOfOffice(dossier, office);
      return of === undefined ? undefined : standing(of);
    });
  const byAgent = (agent: string): readonly string[] =>
    remember(ofAgents, agent, () => [...(statesOf.get(agent) ?? none)]);
  return ({ agent, office, for: stated }) => {
    if (stated !== undefined) return standing(stated);
    const found = office === undefined ? undefined : byOffice(office);
    return found ?? (agent === undefined ? none : byAgent(agent));
  };
}
