import type { CompiledDossier } from '@bilateral/core';
import type { Document } from './documents.js';

/** What somebody who writes one loop would look up beforehand. */
export interface Tables {
  readonly partyOf: ReadonlyMap<string, string>;
  readonly stateOfOffice: ReadonlyMap<string, string>;
  readonly statesOfAgent: ReadonlyMap<string, readonly string[]>;
  readonly partiesOf: ReadonlyMap<string, readonly string[]>;
  /** The state in which a place lies. */
  readonly stateOfPlace: (place: string) => string | undefined;
  readonly signed: ReadonlySet<string>;
}

interface Said {
  readonly nationality?: string;
  readonly members?: readonly string[];
  readonly ofState?: string;
  readonly parties?: readonly string[];
}

/** Reads the tables from the first claims, which in an invented dossier say what all of them say. */
export function tablesOf({ dossier, records }: CompiledDossier, views: readonly Document[]): Tables {
  const said = records.map((record) => [record, (record.claims[0]?.says ?? {}) as Said] as const);
  const states = new Set(records.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const signings = views.filter(({ kind, modality }) => kind === 'signing' && modality === 'actual');
  return {
    partyOf: new Map(
      dossier.parties.flatMap((party) =>
        [party, ...(dossier.predecessors?.[party] ?? [])].map((state) => [state, party] as const),
      ),
    ),
    stateOfOffice: new Map(
      records.flatMap((each) => (each.kind === 'office' && each.of ? [[each.id, each.of] as const] : [])),
    ),
    statesOfAgent: new Map(
      said.flatMap(([{ id, kind }, { nationality, members }]) =>
        kind === 'person' || kind === 'body' ? [[id, nationality ? [nationality] : (members ?? [])]] : [],
      ),
    ),
    partiesOf: new Map(
      said.flatMap(([{ id, kind }, { parties = [] }]) => (kind === 'agreement' ? [[id, parties]] : [])),
    ),
    stateOfPlace: stateOfPlaceIn(views, states),
    signed: new Set(signings.flatMap(({ agreements = [] }) => agreements)),
  };
}

function stateOfPlaceIn(views: readonly Document[], states: ReadonlySet<string>): Tables['stateOfPlace'] {
  const known = new Map<string, string | undefined>();
  for (const { place, places } of views)
    if (place !== undefined && !known.has(place))
      known.set(
        place,
        places.find((each) => states.has(each)),
      );
  return (place) => known.get(place);
}
