import { createDossier, eventCodeOf, type DossierRecord, type EventKind, type Kind } from '@bilateral/core';
import { expect, test } from 'vitest';
import { toJsonLd } from '../src/index.js';
import { compiled } from './fixture.js';
import { gazette, herald, record, type Draft } from './fixture/draft.js';

const code = 'https://w3id.org/bilateral/code/';

/** The codes of an event, and the quad class above its class. */
const codesOf = (kind: Kind, drafts: readonly Draft[], editorial: object = {}) => {
  const places = [
    record('state', 'cordovia', []),
    record('place', 'lakeside', [herald({ within: 'cordovia' })]),
    record('body', 'league', [herald({ members: ['arcadia', 'baltia', 'cordovia'] })]),
  ];
  const event = record(kind, 'it', drafts, { ...editorial });
  const dossier = createDossier({ ...compiled, records: [...compiled.records, ...places, event] });
  const graph = toJsonLd(dossier)['@graph'];
  const codes = graph.find(({ id }) => id.endsWith(`/${kind}/it`))?.codedAs ?? [];
  const concepts = graph.filter(({ id }) => (codes as readonly string[]).includes(id));
  return {
    codes: (codes as readonly string[]).map((iri) => iri.replace(code, '')),
    quad: concepts
      .flatMap(({ broader }) => [broader ?? []].flat())
      .map((iri) => String(iri).replace(code, '')),
    inCore: eventCodeOf(dossier, dossier.records.get('it') as DossierRecord<EventKind>),
  };
};

const both = [{ agent: 'arcadia' }, { agent: 'baltia' }];

test('a meeting in a third country is coded as such', () => {
  const { codes, quad } = codesOf('meeting', [herald({ participants: both, place: 'lakeside' })]);
  expect(codes).toEqual(['cameo/044', 'plover-mode/third-party', 'plover/CONSULT']);
  expect(quad).toEqual(['quad/1']);
});

test('a session of a body of three states is multilateral', () => {
  const { codes } = codesOf('meeting', [herald({ round: 1 })], { partOf: 'league' });
  expect(codes).toEqual(['cameo/040', 'plover-mode/multilateral', 'plover/CONSULT']);
});

test('a meeting like any other has no mode', () => {
  expect(codesOf('meeting', [herald({ participants: both })]).codes).toEqual(['cameo/040', 'plover/CONSULT']);
});

test('diplomatic relations, agreements and arms have codes, seminars and accessions none', () => {
  expect(codesOf('event', [herald({ eventType: 'recognition' })]).codes).toEqual([
    'cameo/054',
    'plover-context/diplomatic',
    'plover/SUPPORT',
  ]);
  expect(codesOf('event', [herald({ eventType: 'agreement' })]).codes).toEqual(['cameo/03', 'plover/AGREE']);
  expect(codesOf('shipment', [herald({ goods: 'arms' })]).codes).toContain('plover-context/military');
  expect(codesOf('conference', [herald({ conferenceType: 'seminar' })]).codes).toEqual([]);
  expect(codesOf('accession', [herald({ acceding: 'arcadia' })]).codes).toEqual([]);
});

test('an exercise of one state alone is material conflict', () => {
  const { codes, quad } = codesOf('exercise', [herald({ participants: [{ agent: 'arcadia' }] })]);
  expect(codes).toEqual(['cameo/15', 'plover/MOBILIZE']);
  expect(quad).toEqual(['quad/4']);
});

test('an exercise is not held alone because the presence of the other is in doubt', () => {
  const invited = { agent: 'baltia', role: 'invited' };
  expect(codesOf('exercise', [herald({ participants: [{ agent: 'arcadia' }, invited] })]).codes).toEqual([]);
  const contested = [
    herald({ participants: [{ agent: 'arcadia' }, { agent: 'baltia', role: 'host' }] }),
    gazette('1.1', { participants: [{ agent: 'baltia', role: 'participant' }] }),
  ];
  const conflicts = [{ property: 'participants.baltia.role', state: 'open' }];
  const { codes, inCore } = codesOf('exercise', contested, { conflicts });
  expect(inCore?.plover).toBe('COOPERATE');
  expect(codes).toEqual([]);
});

test('a code that a value in an open conflict would change is withheld, and any other stays', () => {
  const said = [herald({ mode: 'in-person' }), gazette('1.1', { mode: 'phone', round: 1 })];
  const open = codesOf('meeting', said, { conflicts: [{ property: 'mode', state: 'open' }] });
  expect(open.inCore?.mode).toBe('phone');
  expect(open.codes).toEqual([]);
  const dates = [herald({ mode: 'phone', date: '2015' }), gazette('1.1', { date: '2014' })];
  const dated = codesOf('meeting', dates, { conflicts: [{ property: 'date', state: 'open' }] });
  expect(dated.codes).toEqual(['cameo/041', 'plover-mode/phone', 'plover/CONSULT']);
});
