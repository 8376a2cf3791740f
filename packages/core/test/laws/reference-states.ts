/** For whom somebody stands, found by looking at every claim of every record each time. */
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';

export interface Participant {
  readonly agent?: string;
  readonly office?: string;
  readonly for?: string;
  readonly role?: string;
}

type Values = Readonly<Record<string, unknown>>;

export const partyOf = ({ info }: Dossier, state: string): string | undefined => {
  for (const party of info.parties) {
    if (state === party) return party;
    if ((info.predecessors?.[party] ?? []).includes(state)) return party;
  }
  return undefined;
};

/** A state is the wanted one, or stood for it in its time. */
export const isState = (dossier: Dossier, state: unknown, wanted: string): boolean =>
  typeof state === 'string' && (state === wanted || partyOf(dossier, state) === wanted);

export const ofOffice = (dossier: Dossier, office: unknown): string | undefined => {
  const record = dossier.records.get(String(office));
  return record?.kind === 'office' ? record.of : undefined;
};

const ownStates = (record: DossierRecord): readonly (string | undefined)[] => {
  const values = record.values as Values;
  if (record.kind === 'state') return [record.id];
  if (record.kind === 'organisation') return [(values['ofState'] as string | undefined) ?? record.of];
  if (record.kind === 'person') return [values['nationality'] as string | undefined];
  return record.kind === 'body' ? ((values['members'] as readonly string[] | undefined) ?? []) : [];
};

/** By what the dossier says of them anywhere: their own state, the offices they act in, what they take part for. */
export const statesKnownOf = (dossier: Dossier, agent: string): ReadonlySet<string> => {
  const states: (string | undefined)[] = [];
  for (const record of dossier.records.values()) {
    if (record.id === agent) states.push(...ownStates(record));
    for (const { says, said, rank, modality } of record.claims) {
      if (rank === 'deprecated' || modality === 'denied') continue;
      const {
        participants = [],
        predicate,
        subject,
        object,
      } = says as Values & {
        readonly participants?: readonly Participant[];
      };
      if (said?.by === agent) states.push(ofOffice(dossier, said.office));
      for (const each of participants)
        if (each.agent === agent) states.push(each.for ?? ofOffice(dossier, each.office));
      if (predicate === 'holds' && subject === agent) states.push(ofOffice(dossier, object));
    }
  }
  return new Set(states.filter((state) => state !== undefined));
};

/** The states for which a participant stands: as stated, by the office, by what is known of them; for an organ its state. */
export const statesFor = (dossier: Dossier, participant: Participant): readonly string[] => {
  const stated = participant.for ?? ofOffice(dossier, participant.office);
  if (stated === undefined) {
    return participant.agent === undefined ? [] : [...statesKnownOf(dossier, participant.agent)];
  }
  if (dossier.records.get(stated)?.kind !== 'organisation') return [stated];
  const behind = [...statesKnownOf(dossier, stated)];
  return behind.length > 0 ? behind : [stated];
};

export const standsFor = (dossier: Dossier, participant: Participant, wanted: string): boolean =>
  statesFor(dossier, participant).some((state) => isState(dossier, state, wanted));
