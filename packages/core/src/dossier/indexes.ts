import type { Kind } from '../model/kind.js';
import type { Claim, SourceClaim } from './compiled.js';
import type { Dossier, DossierRecord } from './dossier.js';
import { unmerged } from './merged-records.js';

/** What queries look things up in; each part is built once, when it is first asked for. */
export interface Indexes {
  readonly byKind: ReadonlyMap<Kind, readonly string[]>;
  /** Claims by the source they cite. */
  readonly claimsBySource: ReadonlyMap<string, readonly (Claim | SourceClaim)[]>;
  /** The record of each claim, by the claim's address. */
  readonly recordOfClaim: ReadonlyMap<string, string>;
  /** The party that a state is or stands for: itself, or its successor. */
  readonly partyOf: ReadonlyMap<string, string>;
  /** The states for which a person or organisation stands in this dossier. */
  readonly statesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const grouped = <Key, Value>(pairs: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, readonly Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

function* everyClaim(
  dossier: Dossier,
): Generator<{ readonly claim: Claim | SourceClaim; readonly of: string }> {
  for (const { id, claims } of unmerged(dossier)) for (const claim of claims) yield { claim, of: id };
  for (const { id, claims } of dossier.sources.values()) for (const claim of claims) yield { claim, of: id };
}

interface Participant {
  readonly agent?: string | undefined;
  readonly office?: string | undefined;
  readonly for?: string | undefined;
}

const stateOfOffice = (dossier: Dossier, office: string | undefined): string | undefined => {
  const record = office === undefined ? undefined : dossier.records.get(office);
  return record?.kind === 'office' ? record.of : undefined;
};

const ownStates = (record: DossierRecord): readonly string[] => {
  if (record.kind === 'state') return [record.id];
  if (record.kind === 'organisation') {
    const state = record.values.ofState ?? record.of;
    return state === undefined ? [] : [state];
  }
  if (record.kind === 'person')
    return record.values.nationality === undefined ? [] : [record.values.nationality];
  return record.kind === 'body' ? [...(record.values.members ?? [])] : [];
};

/** A person stands for the state of every office that a claim gives them at an event, or that they hold by a relation. */
const statesByAgent = (dossier: Dossier): ReadonlyMap<string, ReadonlySet<string>> => {
  const states = new Map<string, Set<string>>();
  const enter = (agent: string | undefined, state: string | undefined): void => {
    if (agent === undefined || state === undefined) return;
    states.set(agent, (states.get(agent) ?? new Set()).add(state));
  };
  for (const record of dossier.records.values()) {
    for (const state of ownStates(record)) enter(record.id, state);
    for (const { says, said, rank, modality } of record.claims) {
      if (rank === 'deprecated' || modality === 'denied') continue;
      enter(said?.by, stateOfOffice(dossier, said?.office));
      for (const each of ('participants' in says
        ? (says.participants ?? [])
        : []) as readonly Participant[]) {
        enter(each.agent, each.for ?? stateOfOffice(dossier, each.office));
      }
      if ('predicate' in says && says.predicate === 'holds')
        enter(says.subject, stateOfOffice(dossier, says.object));
    }
  }
  return states;
};

const partiesByState = ({ info }: Dossier): ReadonlyMap<string, string> =>
  new Map(
    info.parties.flatMap((party) => [
      [party, party] as const,
      ...(info.predecessors?.[party] ?? []).map((state) => [state, party] as const),
    ]),
  );

class LazyIndexes implements Indexes {
  readonly #dossier: Dossier;
  readonly #built = new Map<keyof Indexes, unknown>();

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
  }

  get byKind(): Indexes['byKind'] {
    return this.#once('byKind', () =>
      grouped([...unmerged(this.#dossier)].map(({ kind, id }) => [kind, id] as const)),
    );
  }

  get claimsBySource(): Indexes['claimsBySource'] {
    return this.#once('claimsBySource', () =>
      grouped([...everyClaim(this.#dossier)].map(({ claim }) => [claim.source, claim] as const)),
    );
  }

  get recordOfClaim(): Indexes['recordOfClaim'] {
    return this.#once(
      'recordOfClaim',
      () => new Map([...everyClaim(this.#dossier)].map(({ claim, of }) => [claim.address, of] as const)),
    );
  }

  get partyOf(): Indexes['partyOf'] {
    return this.#once('partyOf', () => partiesByState(this.#dossier));
  }

  get statesOf(): Indexes['statesOf'] {
    return this.#once('statesOf', () => statesByAgent(this.#dossier));
  }

  #once<Name extends keyof Indexes>(name: Name, build: () => Indexes[Name]): Indexes[Name] {
    if (!this.#built.has(name)) this.#built.set(name, build());
    return this.#built.get(name) as Indexes[Name];
  }
}

const known = new WeakMap<Dossier, Indexes>();

/** The indexes of a dossier. */
export function indexesOf(dossier: Dossier): Indexes {
  const existing = known.get(dossier);
  if (existing) return existing;
  const indexes = new LazyIndexes(dossier);
  known.set(dossier, indexes);
  return indexes;
}
