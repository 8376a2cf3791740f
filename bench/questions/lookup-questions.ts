import {
  conflictsIn,
  findRecords,
  type CompiledDossier,
  type Dossier,
  type RecordFilter,
} from '@bilateral/core';
import { drawArguments } from './arguments.js';
import type { MapIndex } from './peers/map-index.js';
import type { Lookups } from './peers/peer.js';

export type Identified = readonly { readonly id: string }[];

/** One question with its arguments, asked of the library, of the map and of a peer that gives ids. */
export interface Lookup<Argument> {
  readonly name: string;
  readonly given: readonly Argument[];
  readonly library: (dossier: Dossier, argument: Argument) => Identified;
  readonly map: (map: MapIndex, argument: Argument) => Identified;
  readonly peer: (peer: Lookups<readonly string[]>, argument: Argument) => readonly string[];
}

const found = (dossier: Dossier, filter: RecordFilter): Identified => findRecords(dossier, filter);

/** Takes a lookup, whatever its arguments are. */
export type Ask = <Argument>(lookup: Lookup<Argument>) => void;

/** Every lookup, each with so many arguments. */
export function eachLookup(compiled: CompiledDossier, count: number, ask: Ask): void {
  const { inPeriod, pairs, places, sources, contested } = drawArguments(compiled, count);
  ask({
    name: 'participant and period',
    given: inPeriod,
    library: (dossier, { participant, period }) => found(dossier, { participant, period }),
    map: (map, { participant, period }) => map.inPeriod(participant, period),
    peer: (peer, { participant, period }) => peer.inPeriod(participant, period),
  });
  ask({
    name: 'meetings of two persons',
    given: pairs,
    library: (dossier, [a, b]) =>
      found(dossier, { kind: 'meeting', all: [{ participant: a }, { participant: b }] }),
    map: (map, [a, b]) => map.meetingsOf(a, b),
    peer: (peer, [a, b]) => peer.meetingsOf(a, b),
  });
  ask({
    name: 'place, or within it',
    given: places,
    library: (dossier, place) => found(dossier, { place }),
    map: (map, place) => map.atPlace(place),
    peer: (peer, place) => peer.atPlace(place),
  });
  ask({
    name: 'open conflict and participant',
    given: contested,
    library: (dossier, participant) => found(dossier, { participant, conflict: 'open' }),
    map: (map, participant) => map.contestedWith(participant),
    peer: (peer, participant) => peer.contestedWith(participant),
  });
  ask({
    name: 'open conflicts of a source',
    given: sources,
    library: (dossier, source) =>
      conflictsIn(dossier, { state: 'open', source }).map(({ record }) => ({ id: record })),
    map: (map, source) => map.conflictsBySource(source).map(({ record }) => ({ id: record })),
    peer: (peer, source) => peer.conflictsOf(source),
  });
}
