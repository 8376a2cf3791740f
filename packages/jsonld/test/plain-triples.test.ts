import type { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { home, node, short, storeOfArcadia } from './arcadia.js';
import { select } from './rdf.js';

let store: Store;
beforeAll(async () => {
  store = await storeOfArcadia();
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

  test('whoever is in the registers of names is the same as there', () => {
    expect(node('organisation/union').sameAs).toEqual([
      'http://id.loc.gov/authorities/names/n80000004',
      'http://viaf.org/viaf/3',
      'https://isni.org/isni/000000000000001X',
      'https://ror.org/0aaaaaa05',
    ]);
  });

  test('an exercise of two states is cooperation', () => {
    expect(short(node('exercise/manoeuvre').codedAs)).toContain(
      'https://w3id.org/bilateral/code/plover/COOPERATE',
    );
    expect(node('exercise/manoeuvre').startDate).toEqual({ '@value': '2016-09', '@type': 'xsd:gYearMonth' });
  });
});
