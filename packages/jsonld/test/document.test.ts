import jsonld from 'jsonld';
import type { Literal, Quad, Store } from 'oxigraph';
import { statementsOf } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  coinedClasses,
  coinedDatatypes,
  coinedProperties,
  borrowedClasses,
  printJsonLd,
  toJsonLd,
} from '../src/index.js';
import { arcadia } from './fixture.js';
import { guards } from './guards.js';
import { isWellTyped } from './literals.js';
import { ask, select, storeOf, toNQuads } from './rdf.js';

const literals = (quads: readonly Quad[]): readonly Literal[] =>
  quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []));

/** Every text and id of a compiled object; the values of numbers and flags are looked at elsewhere. */
function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) yield* leaves(each);
}

/** A text itself, and what stands at the end of an IRI. */
const tails = (text: string): readonly string[] =>
  text.startsWith('http')
    ? [
        text,
        ...[/\/id\/claim\//, /#sentence\./, /.*\/(?=.)/].map((start) =>
          decodeURIComponent(text.split(start).at(-1) ?? '').replace(/\/$/, ''),
        ),
      ]
    : [text];

function* scalars(value: unknown): Generator<unknown> {
  if (value === null || typeof value !== 'object') yield value;
  else for (const each of Object.values(value)) yield* scalars(each);
}

describe.each([
  ['an invented dossier', arcadia],
  ['the Pakistan–Russia dossier', pakistanRussia],
])('%s', (_name, dossier) => {
  const document = toJsonLd(dossier);
  let nquads = '';
  let store: Store;
  beforeAll(async () => {
    nquads = await toNQuads(document);
    store = storeOf(nquads);
  }, 60_000);

  test('expands and converts in safe mode, with nothing fetched', async () => {
    const options = { safe: true, documentLoader: () => Promise.reject(new Error('nothing may be fetched')) };
    const expanded = await jsonld.expand(JSON.parse(printJsonLd(document)) as never, options as never);
    expect(expanded).toHaveLength(document['@graph'].length);
    expect(nquads.split('\n').length).toBeGreaterThan(1000);
  });

  test('holds no blank node, and every resource once', () => {
    expect(nquads).not.toMatch(/(?:^|\s)_:/m);
    const ids = document['@graph'].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('points to nothing of its own that it does not hold', () => {
    const held = new Set(document['@graph'].map(({ id }) => id));
    const own = new RegExp(`^https://w3id\\.org/bilateral/(?!ns#)`);
    const pointed = store
      .match()
      .flatMap(({ object }) =>
        object.termType === 'NamedNode' && own.test(object.value) ? [object.value] : [],
      );
    expect(pointed.filter((iri) => !held.has(iri))).toEqual([]);
  });

  test('holds only well-typed literals', () => {
    expect(
      literals(store.match())
        .filter((literal) => !isWellTyped(literal))
        .map(String),
    ).toEqual([]);
  });

  test('is read by Oxigraph to the last quad', () => {
    expect(store.size).toBe(nquads.trim().split('\n').length);
  });

  test('lets no deprecated, non-actual or contested value stand in the plain triples', () => {
    for (const [name, found] of Object.entries(guards)) expect([name, found(store)]).toEqual([name, []]);
  });

  test('states every merged actual value as a plain triple, but for those in an open conflict or of low confidence', () => {
    const merged =
      '?v a br:MergedValue ; br:modality <https://w3id.org/bilateral/code/modality/actual> ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o';
    const unsaid = select(store, `SELECT ?v WHERE { ${merged} FILTER NOT EXISTS { ?s ?p ?o } }`);
    const open = 'br:state <https://w3id.org/bilateral/code/conflict-state/open>';
    const computed = select(store, `SELECT ?v WHERE { ${merged} ; br:conflict ?k . ?k ${open} }`);
    const authored = select(
      store,
      `SELECT ?v WHERE { ?k ${open} ; br:position/br:claim ?c . ?c rdf:subject ?s ; br:path ?path . ${merged} ; br:path ?path }`,
    );
    const doubtful = select(
      store,
      `SELECT ?v WHERE { ${merged} FILTER NOT EXISTS { ?v prov:wasDerivedFrom ?c FILTER NOT EXISTS { ?c br:confidence ?low } } }`,
    );
    expect(unsaid).toEqual([...new Set([...computed, ...authored, ...doubtful])].sort());
    expect(doubtful.length).toBeGreaterThan(0);
    expect(unsaid.length).toBeGreaterThan(0);
  });

  test('holds one claim for each atomic statement of each authored claim', () => {
    const all: readonly { readonly says: object }[] = [
      ...dossier.records.values(),
      ...dossier.sources.values(),
    ].flatMap(({ claims }) => [...claims]);
    const atoms = all.reduce((sum, { says }) => sum + statementsOf(says).length, 0);
    expect(select(store, 'SELECT ?c WHERE { ?c a br:Claim }')).toHaveLength(atoms);
    expect(select(store, 'SELECT ?a WHERE { ?a a oa:Annotation }')).toHaveLength(all.length);
  });

  test('ties every authored claim to its source and to the digests and offsets of the lock', () => {
    const rows = select(
      store,
      `SELECT ?a ?source ?start ?end ?digest WHERE { ?a a oa:Annotation ; oa:hasTarget ?t . ?t oa:hasSource ?source OPTIONAL { ?t oa:hasSelector ?s . ?s a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ; br:passageDigest ?digest } }`,
    );
    const expected = [...dossier.records.values(), ...dossier.sources.values()].flatMap(({ claims }) =>
      claims.flatMap(({ address, source, at }) => {
        const sentences = dossier.sources.get(source)?.text?.sentences ?? [];
        const cited = (at ?? []).map((place) =>
          sentences.find(({ paragraph, sentence }) => `${paragraph}.${sentence}` === place),
        );
        if (at === undefined) return [`claim/${address} source/${source}`];
        return cited.map(
          (each) => `claim/${address} source/${source} ${each?.start} ${each?.end} ${each?.sha256}`,
        );
      }),
    );
    expect(rows).toEqual([...new Set(expected)].sort());
  });

  test('gives every conflict a state and at least two sides', () => {
    const conflicts = select(store, 'SELECT ?k WHERE { ?k a br:Conflict }');
    const full = select(
      store,
      'SELECT ?k WHERE { ?k a br:Conflict ; br:state ?state ; br:position ?p } GROUP BY ?k HAVING(COUNT(DISTINCT ?p) > 1)',
    );
    expect(conflicts.length).toBeGreaterThan(0);
    expect(full).toEqual(conflicts);
  });

  test('keeps observations of one data set apart by their dimensions, and complete', () => {
    const dimension = '?d qb:structure/qb:component/qb:dimension ?dim';
    expect(ask(store, `?o qb:dataSet ?d . ${dimension} FILTER NOT EXISTS { ?o ?dim ?v }`)).toBe(false);
    expect(
      ask(
        store,
        `?a qb:dataSet ?d . ?b qb:dataSet ?d FILTER(STR(?a) < STR(?b)) FILTER NOT EXISTS { ${dimension} . ?a ?dim ?x . ?b ?dim ?y FILTER(!sameTerm(?x, ?y)) }`,
      ),
    ).toBe(false);
    expect(
      ask(store, '?o a qb:Observation FILTER NOT EXISTS { ?o smea:obsValue ?v ; satt:unitMeasure ?u }'),
    ).toBe(false);
  });

  test('names who holds each opinion and who said each utterance', () => {
    expect(
      ask(store, '?a a schema:Claim FILTER NOT EXISTS { ?a prov:wasAttributedTo ?w ; br:evidence ?e }'),
    ).toBe(false);
    expect(
      ask(
        store,
        '?u a schema:Quotation FILTER NOT EXISTS { ?u prov:wasAttributedTo ?w ; prov:wasQuotedFrom ?s }',
      ),
    ).toBe(false);
  });

  test('never makes an event an entity, which PROV keeps apart', () => {
    expect(ask(store, '?e a prov:Activity, prov:Entity')).toBe(false);
  });

  test('uses no class that no list names, and no term of ours that is not defined', () => {
    const coined = { ...coinedClasses, ...coinedProperties, ...coinedDatatypes };
    const ours = [...nquads.matchAll(/<https:\/\/w3id\.org\/bilateral\/ns#(\w+)>/g)].map(
      ([, term]) => term ?? '',
    );
    expect([...new Set(ours)].filter((term) => !(term in coined))).toEqual([]);
    const classes = new Set<string>([...Object.keys(coinedClasses), ...borrowedClasses]);
    expect(document['@graph'].flatMap(({ type }) => type).filter((each) => !classes.has(each))).toEqual([]);
  });

  test('drops no text, id or code of the dossier', () => {
    const { info, sources, records, conflicts } = dossier;
    const entries = [
      info,
      ...sources.values(),
      ...[...records.values()].map(({ merged: _merged, ...record }) => record),
      ...conflicts,
    ];
    const told = new Set([...leaves(document['@graph'])].flatMap(tails));
    expect([...leaves(entries)].filter((leaf) => !told.has(leaf))).toEqual([]);
  });

  test('gives the same bytes twice', () => {
    expect(printJsonLd(toJsonLd(dossier))).toBe(printJsonLd(document));
  });

  test('holds no number or flag of JSON, which processors write in different ways', () => {
    const { '@context': _context, ...graph } = document;
    const natives = [...scalars(graph)].filter((value) => typeof value !== 'string');
    expect(natives).toEqual([]);
  });
});
