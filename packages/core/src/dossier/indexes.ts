import type { Kind } from '../model/kind.js';
import type { ParticipantView } from '../query/views.js';
import type { AuthoredConflict, Claim, CompiledRecord, SourceClaim } from './compiled.js';
import type { Dossier } from './dossier.js';
import { unmerged } from './merged-records.js';
import { placesWithin } from './place-index.js';
import { recordColumns, type RecordColumns } from './record-columns.js';
import { stateOfOffice, statesForIn } from './states-for.js';
import { tenureIndex, type TenureIndex } from './tenure-index.js';
import { TimeTable } from './time-table.js';
import { viewColumns, type ViewColumns } from './view-columns.js';
import { Views } from './views.js';

/** What queries look things up in; each part is built once, when it is first asked for. */
export interface Indexes {
  readonly byKind: ReadonlyMap<Kind, readonly string[]>;
  /** Claims by the source they cite. */
  readonly claimsBySource: ReadonlyMap<string, readonly (Claim | SourceClaim)[]>;
  /** The record, or the source on itself, of each claim by the claim's address. */
  readonly recordOfClaim: Pick<ReadonlyMap<string, string>, 'get'>;
  /** The conflicts that an editor wrote, by the records of the claims in them and by those they are about. */
  readonly writtenConflicts: ReadonlyMap<string, readonly AuthoredConflict[]>;
  /** The party that a state is or stands for: itself, or its successor. */
  readonly partyOf: ReadonlyMap<string, string>;
  /** The states for which a person or organisation stands in this dossier. */
  readonly statesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The states for which a participant takes part. */
  readonly statesFor: (participant: ParticipantView) => readonly string[];
  /** The views of all records. */
  readonly views: Views;
  /** What the views hold. */
  readonly columns: ViewColumns;
  /** The bounds of the times in the columns. */
  readonly times: TimeTable;
  /** What belongs to a record as a whole: its row is its place. */
  readonly ofRecords: RecordColumns;
  readonly tenures: TenureIndex;
  /** Places with all that lie within them. */
  readonly placesIn: (places: readonly string[]) => ReadonlySet<string>;
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

/** The actual values that tell of states. */
type OwnValues = {
  readonly ofState?: string;
  readonly nationality?: string;
  readonly members?: readonly string[];
};

const ownStates = (
  record: CompiledRecord,
  { ofState, nationality, members = [] }: OwnValues,
): readonly string[] => {
  if (record.kind === 'state') return [record.id];
  if (record.kind === 'body') return members;
  const state = record.kind === 'organisation' ? (ofState ?? record.of) : nationality;
  return state === undefined ? [] : [state];
};

const kindsWithStates: ReadonlySet<Kind> = new Set(['state', 'organisation', 'person', 'body']);

/** A person stands for the state of every office that a claim gives them at an event, or that they hold by a relation. */
const statesByAgent = (
  dossier: Dossier,
  { views }: Pick<Indexes, 'views'>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const states = new Map<string, Set<string>>();
  const enter = (agent: string | undefined, state: string | undefined): void => {
    if (agent === undefined || state === undefined) return;
    const known = states.get(agent);
    if (known) known.add(state);
    else states.set(agent, new Set([state]));
  };
  for (let place = 0; place < views.table.size; place += 1) {
    const record = views.table.compiledAt(place);
    if (kindsWithStates.has(record.kind))
      for (const state of ownStates(record, views.actualOf(place))) enter(record.id, state);
    for (const { says, said, rank, modality } of record.claims) {
      if (rank === 'deprecated' || modality === 'denied') continue;
      enter(said?.by, stateOfOffice(dossier, said?.office));
      if ('participants' in says)
        for (const each of (says.participants ?? []) as readonly Participant[])
          enter(each.agent, each.for ?? stateOfOffice(dossier, each.office));
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

const writtenByRecord = (
  { conflicts }: Dossier,
  { recordOfClaim }: Pick<Indexes, 'recordOfClaim'>,
): Indexes['writtenConflicts'] =>
  grouped(
    conflicts.flatMap((conflict) => {
      const claims = conflict.positions.flatMap((position) => position.claims);
      const records = claims.flatMap((address) => recordOfClaim.get(address) ?? []);
      return [...new Set([...records, ...(conflict.about ?? [])])].map((id) => [id, conflict] as const);
    }),
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
    const { records, sources } = this.#dossier;
    return {
      get: (address) => {
        const id = address.slice(0, Math.max(address.indexOf('/'), 0));
        return records.has(id) || sources.has(id) ? id : undefined;
      },
    };
  }

  get writtenConflicts(): Indexes['writtenConflicts'] {
    return this.#once('writtenConflicts', () => writtenByRecord(this.#dossier, this));
  }

  get partyOf(): Indexes['partyOf'] {
    return this.#once('partyOf', () => partiesByState(this.#dossier));
  }

  get statesOf(): Indexes['statesOf'] {
    return this.#once('statesOf', () => statesByAgent(this.#dossier, this));
  }

  get statesFor(): Indexes['statesFor'] {
    return this.#once('statesFor', () => statesForIn(this.#dossier, this.statesOf));
  }

  get views(): Indexes['views'] {
    return this.#once('views', () => new Views(this.#dossier));
  }

  get columns(): Indexes['columns'] {
    return this.#once('columns', () => {
      const states = new Set(this.byKind.get('state'));
      return viewColumns({
        views: this.views,
        statesFor: this.statesFor,
        isState: (id) => states.has(id),
      });
    });
  }

  get times(): Indexes['times'] {
    return this.#once('times', () => new TimeTable(this.columns.times.keys.texts, this.#dossier.dates));
  }

  get ofRecords(): Indexes['ofRecords'] {
    return this.#once('ofRecords', () => recordColumns(this.#dossier));
  }

  get tenures(): Indexes['tenures'] {
    return this.#once('tenures', () => tenureIndex(this.#dossier, this.views));
  }

  get placesIn(): Indexes['placesIn'] {
    return this.#once('placesIn', () => placesWithin(this.views));
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
