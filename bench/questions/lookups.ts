import { createDossier, type CompiledDossier, type Dossier } from '@bilateral/core';
import { readLarge } from '../large/read-large.js';
import { documentsOf, type Documents } from './documents.js';
import { eachLookup, type Identified, type Lookup } from './lookup-questions.js';
import { MapIndex } from './peers/map-index.js';
import { Mingo } from './peers/mingo.js';
import type { Lookups } from './peers/peer.js';
import { PlainFilter } from './peers/plain-filter.js';
import { Sparql } from './peers/sparql.js';
import { progress, tell } from './result.js';
import { median, sum, timed, warmMedians } from './timing.js';

const rounds = 5;
/** Peers without an index are asked less often. */
const slowly = 8;
const several = 40;
/** Milliseconds for one round of arguments, and the fewest of them. */
const patience = 4000;
const fewest = 10;

const idsOf = (records: Identified): readonly string[] => records.map(({ id }) => id).sort();

const mustAgree = (
  name: string,
  peer: string,
  argument: unknown,
  own: readonly string[],
  other: readonly string[],
) => {
  if (own.length === other.length && own.every((id, index) => id === other[index])) return;
  const [missing] = other.filter((id) => !own.includes(id));
  const [extra] = own.filter((id) => !other.includes(id));
  throw new Error(
    `${name}: the library and ${peer} differ on ${JSON.stringify(argument)}: ${own.length} and ${other.length} records, only here ${extra}, only there ${missing}`,
  );
};

interface Sides {
  readonly size: number;
  readonly dossier: Dossier;
  readonly map: MapIndex;
  readonly peers: Readonly<Record<string, Lookups<readonly string[]>>>;
}

/** Of a million documents mingo takes half a minute for one question. */
const many = 1_000_000;

/** With how many arguments a peer is asked, by its name. */
const timesOf = (size: number): Readonly<Record<string, number>> => ({
  filter: slowly,
  mingo: size < many ? slowly / 4 : 1,
  oxigraph: several,
});

/** Asks everything for the first time, on a dossier of which nothing was merged, and compares the answers. */
const firstTouch = <Argument>(lookup: Lookup<Argument>, { dossier, map }: Sides) => {
  const [own, other, hits]: [number[], number[], number[]] = [[], [], []];
  for (const argument of lookup.given) {
    const mine = timed(() => lookup.library(dossier, argument));
    const theirs = timed(() => lookup.map(map, argument));
    own.push(mine.took);
    other.push(theirs.took);
    hits.push(mine.value.length);
    mustAgree(lookup.name, 'the map', argument, idsOf(mine.value), idsOf(theirs.value));
  }
  return { own, other, hits };
};

/** What takes long is asked with fewer arguments. */
const shortened = <Argument>(lookup: Lookup<Argument>, dossier: Dossier): Lookup<Argument> => {
  const { took } = timed(() => lookup.library(dossier, lookup.given.at(-1) as Argument));
  return { ...lookup, given: lookup.given.slice(0, Math.max(fewest, Math.floor(patience / took))) };
};

const measure = <Argument>(whole: Lookup<Argument>, sides: Sides): void => {
  const { dossier, map, peers, size } = sides;
  const built = timed(() => whole.library(dossier, whole.given[0] as Argument)).took;
  const lookup = shortened(whole, dossier);
  const { own, other, hits } = firstTouch(lookup, sides);
  const [library, byMap] = warmMedians(
    lookup.given,
    [(argument) => lookup.library(dossier, argument), (argument) => lookup.map(map, argument)],
    rounds,
  );
  const others = Object.entries(peers).map(([name, peer]) => {
    const given = lookup.given.slice(0, timesOf(size)[name]);
    for (const argument of given)
      mustAgree(
        lookup.name,
        name,
        argument,
        idsOf(lookup.library(dossier, argument)),
        [...lookup.peer(peer, argument)].sort(),
      );
    const [time] = warmMedians(given, [(argument) => lookup.peer(peer, argument)], size < many ? 2 : 1);
    return [name, time ?? Number.NaN] as const;
  });
  tell({
    topic: 'lookups',
    name: lookup.name,
    size,
    library: library ?? Number.NaN,
    peers: { map: byMap ?? Number.NaN, ...Object.fromEntries(others) },
    notes: {
      arguments: lookup.given.length,
      'median hits': median(hits),
      'all hits': sum(hits),
      'very first call': built,
      'first touch': median(own),
      'first touch, map': median(other),
    },
  });
};

const sparqlOf = (compiled: CompiledDossier, documents: Documents, size: number) => {
  try {
    const { took, value } = timed(() => new Sparql(compiled, documents));
    progress(`${size}: oxigraph loaded in ${Math.round(took)} ms`);
    return { oxigraph: value };
  } catch (error) {
    progress(`${size}: oxigraph cannot hold it: ${String(error)}`);
    return {};
  }
};

const [folder = '', events = '1000', count = '200'] = process.argv.slice(2);
const size = Number(events);
const { compiled } = readLarge(folder);
const documents = timed(() => documentsOf(compiled));
progress(`${size}: ${documents.value.views.length} documents in ${Math.round(documents.took)} ms`);
const map = timed(() => new MapIndex(createDossier(compiled), documents.value));
progress(`${size}: map built in ${Math.round(map.took)} ms`);
const sides: Sides = {
  size,
  dossier: createDossier(compiled),
  map: map.value,
  peers: {
    filter: new PlainFilter(documents.value),
    mingo: new Mingo(documents.value),
    ...sparqlOf(compiled, documents.value, size),
  },
};
eachLookup(compiled, Number(count), (lookup) => measure(lookup, sides));
