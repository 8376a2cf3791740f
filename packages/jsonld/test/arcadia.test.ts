import { createDossier, type CompiledDossier } from '@bilateral/core';
import type { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  coinedClasses,
  coinedProperties,
  JsonLdError,
  printJsonLd,
  toJsonLd,
  type JsonLdNode,
} from '../src/index.js';
import { arcadia, compiled } from './fixture.js';
import { ask, select, storeOf, toNQuads } from './rdf.js';

const home = 'https://w3id.org/bilateral/arcadia-baltia/id/';
const document = toJsonLd(arcadia);
const nodes = new Map(document['@graph'].map((node) => [node.id.replace(home, ''), node]));
const node = (id: string): JsonLdNode => nodes.get(id) as JsonLdNode;
const short = (iris: readonly string[] | string | undefined): readonly string[] =>
  [iris ?? []].flat().map((iri) => iri.replace(home, ''));

let store: Store;
let nquads: string;
beforeAll(async () => {
  nquads = await toNQuads(document);
  store = storeOf(nquads);
});

describe('plain triples', () => {
  test('a preferred date is the date, with bounds for filters', () => {
    expect(node('visit/ada-visits')).toMatchObject({
      date: '2022-02-24',
      startDate: { '@value': '2022-02-24', '@type': 'xsd:date' },
      earliest: '2022-02-24',
      latest: '2022-02-24',
    });
  });

  test('of a date in an open conflict nothing stands, not even its bounds', () => {
    const { date, startDate, endDate, earliest, latest } = node('meeting/talks');
    expect([date, startDate, endDate, earliest, latest]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(node('meeting/talks').round).toBe('6');
  });

  test('of what a passage in an authored open conflict says nothing stands, and the rest does', () => {
    expect(node('event/storm').location).toBeUndefined();
    expect(node('event/storm').date).toBe('1948-05');
    expect(
      select(
        store,
        `SELECT ?v WHERE { <${home}utterance/promise> ?p ?v FILTER(?p IN (schema:about, dcterms:date, prov:wasAttributedTo)) }`,
      ),
    ).toEqual([]);
  });

  test('an alleged visit is no event for others and has no properties, but can be found', () => {
    const rumour = node('visit/rumoured-visit');
    expect(rumour.type).toEqual(['Event', 'Visit']);
    expect(short(rumour.attestedAs)).toEqual(['https://w3id.org/bilateral/code/modality/alleged']);
    expect([rumour.date, rumour.visitor, rumour.visitingState, rumour.codedAs, rumour.association]).toEqual(
      Array(5).fill(undefined),
    );
  });

  test('who declined or was invited did not take part, and an unnamed companion did', () => {
    const visit = node('visit/ada-visits');
    expect(short(visit.visitor)).toEqual(['person/ada']);
    expect(short(visit.participant)).toEqual(['visit/ada-visits#participants.director.unnamed']);
    expect(short(visit.participatingState)).toEqual(['state/arcadia']);
    expect(node('visit/ada-visits#participants.director')).toMatchObject({
      agent: `${home}visit/ada-visits#participants.director.unnamed`,
      capacity: `${home}office/director`,
    });
  });

  test('an approximate year is no year of XML Schema', () => {
    expect(node('accession/joining')).toMatchObject({
      date: '1968~',
      earliest: '1968-01-01',
      latest: '1968-12-31',
    });
    expect(node('accession/joining').startDate).toBeUndefined();
  });

  test('a relation that lasts has a start and an end, and an office held is a membership', () => {
    expect(node('relation/ada-premier')).toMatchObject({
      startDate: { '@value': '2018-08-18', '@type': 'xsd:date' },
      endDate: { '@value': '2022-04-10', '@type': 'xsd:date' },
      membershipOf: `${home}person/ada`,
      orgRole: `${home}office/premier`,
    });
    expect(node('relation/ada-premier').organization).toBeUndefined();
    expect(short(node('relation/boris-director').organization)).toEqual(['organisation/grid']);
    expect(node('relation/support').startDate).toBeUndefined();
  });

  test('who holds an opinion on the future is named, and who is only alleged to hold one is not', () => {
    expect(short(node('assessment/hopes').attributedTo)).toEqual(['person/ada']);
    expect(node('assessment/hopes').about).toBeUndefined();
    expect(node('assessment/hearsay').attributedTo).toBeUndefined();
    expect(node('assessment/hearsay').type).toEqual(['Assessment', 'prov:Entity']);
  });

  test('a treaty is a legal resource with whole days as dates', () => {
    expect(node('agreement/treaty')).toMatchObject({
      dateDocument: '2015-10-16',
      firstDateEntryInForce: '2016-01-01',
      unts: 'I-1',
    });
    expect(node('agreement/treaty').type).toContain('eli:LegalResource');
  });

  test('a state keeps its codes in other data, and its predecessor', () => {
    expect(
      select(
        store,
        `SELECT ?n WHERE { <${home}state/arcadia> skos:notation ?n FILTER(DATATYPE(?n) = br:cow) }`,
      ),
    ).toEqual(['999']);
    expect(short(node('state/baltia').replaces)).toEqual(['state/old-baltia']);
    expect(node('state/arcadia').sameAs).toEqual([
      'http://www.wikidata.org/entity/Q1',
      'https://sws.geonames.org/2/',
    ]);
    expect(node('state/arcadia#identifier.lighthouse')).toMatchObject({
      propertyID: 'lighthouse',
      literal: { '@value': 'L-7' },
    });
  });

  test('an exercise of two states is cooperation', () => {
    expect(short(node('exercise/manoeuvre').codedAs)).toContain(
      'https://w3id.org/bilateral/code/plover/COOPERATE',
    );
    expect(node('exercise/manoeuvre').startDate).toEqual({ '@value': '2016-09', '@type': 'xsd:gYearMonth' });
  });
});

describe('claims', () => {
  const address = 'claim/ada-visits/gazette@1.1,2.1';

  test('a claim has one subject, predicate and object, its standing, its speaker and its passage', () => {
    expect(node(`${address}#date`)).toMatchObject({
      subject: `${home}visit/ada-visits`,
      predicate: 'http://purl.org/dc/terms/date',
      object: { '@value': '2022-02-23', '@type': 'edtf:EDTF' },
      rank: 'https://w3id.org/bilateral/code/rank/normal',
      modality: 'https://w3id.org/bilateral/code/modality/actual',
      attributedTo: [`${home}source/gazette#author`],
      evidence: [home + address],
      reading: [`${home}${address}#reading.date`],
      path: 'date',
    });
    expect(
      ask(
        store,
        '?c a br:Claim FILTER NOT EXISTS { ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; br:rank ?r ; br:modality ?m ; br:evidence ?e ; prov:wasAttributedTo ?w }',
      ),
    ).toBe(false);
    expect(ask(store, '?c a br:Claim ; rdf:object ?a, ?b FILTER(STR(?a) < STR(?b))')).toBe(false);
  });

  test('a reading keeps wording, basis, doubt and reason', () => {
    expect(node(`${address}#reading.date`)).toMatchObject({
      wording: 'last week',
      why: 'The text was printed on 1 March.',
    });
    expect(node(`${address}#reading.participants%5C.ada%5C.office`)).toMatchObject({
      doubt: 'https://w3id.org/bilateral/code/doubt/office',
    });
    expect(node(`${address}#participants.ada.office`).reading).toHaveLength(1);
    expect(node(`${address}#participants.ada.role`).reading).toBeUndefined();
  });

  test('who is quoted, in which office, where and through what, is kept; who is only described gets an agent', () => {
    expect(short(node('claim/cargo/herald#goods').attributedTo)).toEqual(['person/boris']);
    expect(node('claim/cargo/herald#attribution')).toMatchObject({
      agent: `${home}person/boris`,
      capacity: `${home}office/director`,
      occasion: `${home}meeting/talks`,
      via: `${home}document/essay`,
    });
    expect(node('claim/doubts/herald#speaker')).toMatchObject({
      described: 'https://w3id.org/bilateral/code/described/critics',
    });
    expect(short(node('claim/cargo/herald').said)).toEqual(['claim/cargo/herald#attribution']);
    expect(node('claim/fair/herald').said).toBeUndefined();
  });

  test('a source that names its author speaks with the author’s voice', () => {
    expect(short(node('claim/fair/herald#date').attributedTo)).toEqual(['person/ada']);
  });

  test('an annotation has a target for each sentence, and one for a page as a whole', () => {
    expect(short(node(address).target)).toEqual([
      'source/gazette#sentence.1.1',
      'source/gazette#sentence.2.1',
    ]);
    expect(node('source/gazette#sentence.2.1.position')).toMatchObject({
      start: '14',
      end: '40',
      passageDigest: '2'.repeat(64),
      paragraph: '2',
      sentence: '1',
    });
    expect(short(node('claim/fair/herald').target)).toEqual(['source/herald#whole']);
  });

  test('a claim of which nothing is left but its passage still bears on its record', () => {
    expect(short(node('claim/doubts/gazette@2.2').body)).toEqual(['assessment/doubts']);
  });

  test('a text in several languages is one claim and keeps them all', () => {
    const task = node('claim/pipe/gazette@2.1#responsibilities.grid.task');
    expect(task.object).toEqual({ '@value': 'Lay the pipe', '@language': 'en' });
    expect(task.text).toEqual({ en: ['Lay the pipe'], ru: ['Проложить трубу'] });
  });
});

describe('merged values and conflicts', () => {
  test('a merged value names its support, its claims and its conflict', () => {
    expect(node('visit/ada-visits#actual.date')).toMatchObject({
      support: 'https://w3id.org/bilateral/code/support/unique',
      derivedFrom: [`${home}claim/ada-visits/herald#date`],
      conflict: `${home}visit/ada-visits#conflict.actual.date`,
    });
  });

  test('a computed conflict has its sides, its state and what is preferred', () => {
    const conflict = node('visit/ada-visits#conflict.actual.date');
    expect(conflict).toMatchObject({
      aboutProperty: 'http://purl.org/dc/terms/date',
      note: 'Arrival against talks.',
      preferred: `${home}visit/ada-visits#actual.date`,
    });
    expect(short(conflict.position).flatMap((side) => short(node(side).claim))).toEqual([
      'claim/ada-visits/gazette@1.1,2.1#date',
      'claim/ada-visits/herald#date',
    ]);
  });

  test('a conflict among plans is one too, and nothing of it is plain', () => {
    expect(node('project/pipe#conflict.planned.length')).toMatchObject({
      state: 'https://w3id.org/bilateral/code/conflict-state/open',
    });
    expect(node('project/pipe').length).toBeUndefined();
  });

  test('a conflict that the editor wrote holds whole passages', () => {
    const sides = short(node('conflict/storm-or-calm').position);
    expect(short(node(sides[1] ?? '').evidence)).toEqual([
      'claim/doubts/gazette@2.2',
      'claim/promise/gazette@2.2',
    ]);
  });
});

describe('figures', () => {
  test('each source has its observation of a period; a target, and a bound, has none', () => {
    expect(
      select(
        store,
        'SELECT ?source ?period ?value WHERE { ?o a qb:Observation ; br:reportedIn ?source ; sdim:refPeriod ?period ; smea:obsValue ?value }',
      ),
    ).toEqual([
      'source/gazette 2020 790000000',
      'source/herald 2020 517500000',
      'source/herald 2030 10000000000',
    ]);
  });

  test('a forecast is marked as one', () => {
    expect(
      select(
        store,
        'SELECT ?period WHERE { ?o satt:obsStatus <http://purl.org/linked-data/sdmx/2009/code#obsStatus-F> ; sdim:refPeriod ?period }',
      ),
    ).toEqual(['2030']);
  });

  test('an amount keeps the number as stated beside the number that it stands for', () => {
    expect(node('quantity/value=517.50;scale=million;currency=USD')).toMatchObject({
      amount: '517500000',
      statedValue: '517.50',
      currency: 'USD',
    });
    expect(node('quantity/value=8.10;unit=kilometre')).toMatchObject({ amount: '8.10', statedValue: '8.10' });
  });
});

describe('the document', () => {
  test('uses every term that we coin', () => {
    const used = new Set(
      [...nquads.matchAll(/<https:\/\/w3id\.org\/bilateral\/ns#(\w+)>/g)].map(([, term]) => term),
    );
    expect(
      [...Object.keys(coinedClasses), ...Object.keys(coinedProperties)].filter((term) => !used.has(term)),
    ).toEqual([]);
  });

  test('does not hang on the order in which sources, records and conflicts come', () => {
    const turned: CompiledDossier = {
      ...compiled,
      sources: [...compiled.sources].reverse(),
      records: [...compiled.records].reverse(),
      dates: Object.fromEntries(Object.entries(compiled.dates).reverse()),
    };
    expect(printJsonLd(toJsonLd(createDossier(turned)))).toBe(printJsonLd(document));
  });

  test('moves the dossier under another base and leaves vocabulary and codes where they are', () => {
    const ids = toJsonLd(arcadia, { base: 'https://example.org/data/' })['@graph'].map(({ id }) => id);
    expect(ids[0]).toBe('https://example.org/data/arcadia-baltia');
    expect(
      ids
        .filter((id) => id.startsWith('https://w3id.org/'))
        .every((id) => id.startsWith('https://w3id.org/bilateral/code/')),
    ).toBe(true);
  });

  test('refuses a dossier that points to a record it does not have', () => {
    const broken = createDossier({ ...compiled, records: compiled.records.filter(({ id }) => id !== 'ada') });
    expect(() => toJsonLd(broken)).toThrow(JsonLdError);
    expect(() => toJsonLd(broken)).toThrow(/no record of arcadia-baltia has the id 'ada'/);
  });

  test('names the dataset, its terms and the ids that are no longer used', () => {
    const [dataset] = document['@graph'];
    expect(dataset).toMatchObject({
      license: 'https://spdx.org/licenses/CC-BY-4.0',
      version: '2026-11-21',
      modified: '2026-11-21',
      firstParty: `${home}state/arcadia`,
    });
    expect(node('retired/grand-pipe')).toMatchObject({
      isReplacedBy: [`${home}project/pipe`],
      why: 'It was the same pipe.',
    });
  });
});
